/** What Excel shows before, beside or instead of the pane. */
export const excel = {
  starting: 'Startar …',
  reading: 'Les arbeidsboka …',
  absent: {
    title: 'Excel svarar ikkje',
    cause:
      'Denne sida er oppgåvefeltet til Boligutvalg og verkar berre inne i Excel. Her fekk ho ingen kontakt med Excel.',
    remedy:
      'Lukk oppgåvefeltet, vent litt og opne det att frå fana Boligutvalg. Hjelper det ikkje, kan nettverket stengje for skripta til Microsoft. Be IT opne for appsforoffice.microsoft.com.',
    other: 'Utan Excel kan registeret opnast i arbeidsbenken.',
    open: 'Opne arbeidsbenken',
  },
  tooOld: {
    title: 'Denne utgåva av Excel er for gammal',
    cause: 'Boligutvalg treng Excel 2021 eller nyare, Microsoft 365 eller Excel på nettet.',
    remedy: 'Be IT om ei nyare utgåve, eller opne arbeidsboka i Excel på nettet.',
    other: 'Utan Excel kan registeret opnast i arbeidsbenken.',
    open: 'Opne arbeidsbenken',
  },
  notRegister: {
    title: 'Arbeidsboka er ikkje eit register',
    cause: 'Ingen av tabellane i registeret finst i denne arbeidsboka.',
    remedy:
      'Opne registeret til kommunen i Excel. Er registeret ikkje laga enno, blir det laga i arbeidsbenken.',
    again: 'Les på nytt',
  },
  unreadable: {
    title: 'Arbeidsboka kunne ikkje lesast',
    again: 'Prøv igjen',
  },
  clearFilter: 'Fjern filteret',
  close: 'Lukk',
  noDownload: 'Excel for Mac kan ikkje lagre filer frå oppgåvefeltet. Lag eit nytt ark i staden.',
  commandFailed: (detail: string): string =>
    `Kommandoen kunne ikkje utførast. Ingenting er endra i registeret. Prøv igjen; hjelper det ikkje, meld frå med denne teksten: ${detail}`,
} as const;
