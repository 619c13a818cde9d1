/** What leads to the form; stands in the pane from the start, the form's own sentences come with it. */
export const formEntry = {
  register: 'Registrer',
  registerHint: 'Registrer ei ny rad i skjema',
  edit: 'Rediger rada',
  editHint: 'Rediger den valde rada i skjema',
  open: 'Opne rada',
  waiting: (name: string): string => `Skjemaet er ope: ${name}.`,
  saved: (name: string): string => `${name} er lagra.`,
  back: 'Tilbake',
  resume: 'Hald fram',
  close: 'Lukk meldinga',
  showRow: 'Vis rada',
  choose: 'Kva vil du registrere?',
  losing: 'Du har eit skjema som ikkje er lagra. Vil du opne ei anna fil og miste det?',
  newRegister: 'Ny',
  newLosing: 'Du har endringar som ikkje er lagra. Vil du lage eit nytt register og miste dei?',
  newRegisterHint: 'Lag eit nytt register',
} as const;
