/** What leads to the form; stands in the pane from the start, the form's own sentences come with it. */
export const formEntry = {
  register: 'Registrer',
  registerHint: 'Registrer en ny rad i skjema',
  edit: 'Rediger raden',
  editHint: 'Rediger den valgte raden i skjema',
  open: 'Åpne raden',
  waiting: (name: string): string => `Skjemaet er åpent: ${name}.`,
  saved: (name: string): string => `${name} er lagret.`,
  back: 'Tilbake',
  resume: 'Fortsett',
  close: 'Lukk meldingen',
  showRow: 'Vis raden',
  choose: 'Hva vil du registrere?',
  losing: 'Du har et skjema som ikke er lagret. Vil du åpne en annen fil og miste det?',
  newRegister: 'Ny',
  newLosing: 'Du har endringer som ikke er lagret. Vil du lage et nytt register og miste dem?',
  newRegisterHint: 'Lag et nytt register',
} as const;
