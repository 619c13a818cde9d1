/** What is said of bringing an older register up to date. */
export const upgrade = {
  nothing: 'Registeret er alt oppdatert. Ingenting er skrive.',
  title: (from: number, to: number) =>
    from === to
      ? 'Registeret er gjort heilt.'
      : `Registeret er oppgradert frå versjon ${from} til ${to}.`,
  kept: 'Alt som stod der, står som det stod.',
  backup: (path: string) => `Kopi av registeret slik det var: ${path}`,
  backupSuffix: ' (før oppgradering)',
  sheets: (names: string) => `Nye ark: ${names}.`,
  columns: (sheet: string, headers: string) => `Nye kolonnar på ${sheet}: ${headers}.`,
  settings: (names: string) => `Nye innstillingar: ${names}.`,
  rates: (count: number) => `Nye satsar og fristar: ${count}.`,
  codes: (count: number) => `Nye kodar: ${count}.`,
  renamed: (wanted: string, given: string) =>
    `Arket ${wanted} vart til ${given}, for namnet var i bruk.`,
  notAdded: (wanted: string) =>
    `Arket ${wanted} er ikkje laga, for namnet på tabellen er i bruk til noko anna. Gi det eit anna namn under Formlar > Namnehandtering, og oppgrader på nytt.`,
  refused: (sheet: string, headers: string, cell: string) =>
    `Det var ikkje plass på ${sheet} til ${headers}: noko står til høgre for tabellen (${cell}). Flytt det, og oppgrader på nytt.`,
  lost: (sheet: string, headers: string) =>
    `Kolonnen ${headers} på ${sheet} manglar og må lagast for hand, for berre de veit kva rad som er kva.`,
  scattered: (lists: string) =>
    `Nye kodar i desse listene står for seg sjølve nedst på arket Kodar, og er ikkje med i nedtrekkslistene i Excel: ${lists}. Sorter arket etter liste.`,
  notice: 'Registeret er frå ei eldre utgåve og manglar ark eller kolonnar.',
  noticeMore:
    'Oppgrader, så får det dei. Alt de har skrive blir ståande, og registeret slik det er no blir lasta ned først.',
  inExcel:
    'Opne fila i arbeidsbenken og vel Oppgrader der, eller spør den som driftar programmet hos dykk.',
  unsaved: 'Sjå over, og lagre.',
  close: 'Lukk',
  newer: 'Registeret er laga av ei nyare utgåve av programmet. Sjå på det, men ikkje lagre her.',
  do: 'Oppgrader',
  later: 'Ikkje no',
} as const;
