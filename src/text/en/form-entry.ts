/** What leads to the form; stands in the pane from the start, the form's own sentences come with it. */
export const formEntry = {
  register: 'Register',
  registerHint: 'Register a new row in a form',
  edit: 'Edit the row',
  editHint: 'Edit the chosen row in a form',
  noRow: 'First select a cell in a row of one of the register’s tables.',
  open: 'Open the row',
  waiting: (name: string): string => `The form is open: ${name}.`,
  saved: (name: string): string => `${name} is saved.`,
  deleted: (name: string): string => `${name} is deleted.`,
  back: 'Back',
  resume: 'Continue',
  close: 'Close the message',
  showRow: 'Show the row',
  choose: 'What do you want to register?',
  losing: 'You have a form that is not saved. Do you want to open another file and lose it?',
  newRegister: 'New',
  newLosing:
    'You have changes that are not saved. Do you want to make a new register and lose them?',
  newRegisterHint: 'Make a new register',
} as const;
