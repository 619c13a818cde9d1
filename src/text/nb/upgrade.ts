/** What is said of bringing an older register up to date. */
export const upgrade = {
  nothing: 'Registeret er allerede oppdatert. Ingenting er skrevet.',
  title: (from: number, to: number) =>
    from === to
      ? 'Registeret er gjort helt.'
      : `Registeret er oppgradert fra versjon ${from} til ${to}.`,
  kept: 'Alt som sto der, står som det sto.',
  backup: (path: string) => `Kopi av registeret slik det var: ${path}`,
  backupSuffix: ' (før oppgradering)',
  sheets: (names: string) => `Nye ark: ${names}.`,
  columns: (sheet: string, headers: string) => `Nye kolonner på ${sheet}: ${headers}.`,
  settings: (names: string) => `Nye innstillinger: ${names}.`,
  rates: (count: number) => `Nye satser og frister: ${count}.`,
  codes: (count: number) => `Nye koder: ${count}.`,
  renamed: (wanted: string, given: string) =>
    `Arket ${wanted} ble til ${given}, for navnet var i bruk.`,
  notAdded: (wanted: string) =>
    `Arket ${wanted} er ikke laget, for navnet på tabellen er i bruk til noe annet. Gi det et annet navn under Formler > Navnebehandling, og oppgrader på nytt.`,
  refused: (sheet: string, headers: string, cell: string) =>
    `Det var ikke plass på ${sheet} til ${headers}: noe står til høyre for tabellen (${cell}). Flytt det, og oppgrader på nytt.`,
  lost: (sheet: string, headers: string) =>
    `Kolonnen ${headers} på ${sheet} mangler og må lages for hånd, for bare dere vet hvilken rad som er hvilken.`,
  scattered: (lists: string) =>
    `Nye koder i disse listene står for seg selv nederst på arket Koder, og er ikke med i nedtrekkslistene i Excel: ${lists}. Sorter arket etter liste.`,
  notice: 'Registeret er fra en eldre utgave og mangler ark eller kolonner.',
  noticeMore:
    'Oppgrader, så får det dem. Alt dere har skrevet blir stående, og registeret slik det er nå lastes ned først.',
  inExcel:
    'Åpne filen i arbeidsbenken og velg Oppgrader der, eller spør den som drifter programmet hos dere.',
  unsaved: 'Se over, og lagre.',
  close: 'Lukk',
  newer: 'Registeret er laget av en nyere utgave av programmet. Se på det, men ikke lagre her.',
  do: 'Oppgrader',
  later: 'Ikke nå',
} as const;
