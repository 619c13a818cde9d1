/** What is said of bringing an older register up to date. */
export const upgrade = {
  nothing: 'Registeret er allerede oppdatert. Ingenting er skrevet.',
  title: (from: number, to: number) =>
    from === to
      ? 'Registeret er gjort helt.'
      : `Registeret er oppgradert fra versjon ${from} til ${to}.`,
  notWhole: 'Registeret er ikke helt ennå: noe mangler som bare dere kan hente tilbake.',
  damagedTable: (sheet: string, table: string, charges: string) =>
    `Arket ${sheet} mangler${charges === '0' ? '' : `, men Krav har ${charges} rader`}: radene kan være gått tapt, og arket er ikke laget på nytt. Hent det fra en eldre utgave av filen. Skal det være tomt, så lag en tom tabell som heter ${table} med de samme overskriftene.`,
  damagedColumn: (sheet: string, header: string, instead: string | null) =>
    instead === null
      ? `Kolonnen ${header} på ${sheet} mangler, men arket har rader: verdiene kan være gått tapt, og kolonnen er ikke laget på nytt. Gi den overskriften tilbake, eller hent arket fra en eldre utgave av filen.`
      : `Kolonnen ${header} på ${sheet} mangler, men «${instead}» er ikke en av registerets kolonner. Er det den samme, så gi den navnet ${header} tilbake; ellers hent arket fra en eldre utgave av filen.`,
  damaged:
    'Registeret mangler ark eller kolonner som har vært der. Det som regnes ut, kan være galt.',
  showDamage: 'Vis hva',
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
