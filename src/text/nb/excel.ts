/** What Excel shows before, beside or instead of the pane. */
export const excel = {
  starting: 'Starter …',
  reading: 'Leser arbeidsboken …',
  absent: {
    title: 'Excel svarer ikke',
    cause:
      'Denne siden er Boligutvalgs oppgavefelt og virker bare inne i Excel. Her fikk den ingen kontakt med Excel.',
    remedy:
      'Lukk oppgavefeltet, vent litt og åpne det igjen fra fanen Boligutvalg. Hjelper det ikke, kan nettverket stenge for Microsofts skript. Be IT åpne for appsforoffice.microsoft.com.',
    other: 'Uten Excel kan registeret åpnes i arbeidsbenken.',
    open: 'Åpne arbeidsbenken',
  },
  tooOld: {
    title: 'Denne utgaven av Excel er for gammel',
    cause: 'Boligutvalg trenger Excel 2021 eller nyere, Microsoft 365 eller Excel på nettet.',
    remedy: 'Be IT om en nyere utgave, eller åpne arbeidsboken i Excel på nettet.',
    other: 'Uten Excel kan registeret åpnes i arbeidsbenken.',
    open: 'Åpne arbeidsbenken',
  },
  notRegister: {
    title: 'Arbeidsboken er ikke et register',
    cause: 'Ingen av registerets tabeller finnes i denne arbeidsboken.',
    remedy:
      'Åpne kommunens register i Excel. Er registeret ikke laget ennå, lages det i arbeidsbenken.',
    again: 'Les på nytt',
  },
  unreadable: {
    title: 'Arbeidsboken kunne ikke leses',
    again: 'Prøv igjen',
  },
  clearFilter: 'Fjern filteret',
  close: 'Lukk',
  noDownload: 'Excel for Mac kan ikke lagre filer fra oppgavefeltet. Lag et nytt ark i stedet.',
  commandFailed: (detail: string): string =>
    `Kommandoen kunne ikke utføres. Ingenting er endret i registeret. Prøv igjen; hjelper det ikke, meld fra med denne teksten: ${detail}`,
} as const;
