/** What is said of bringing an older register up to date. */
export const upgrade = {
  nothing: 'Registeret er alt oppdatert. Ingenting er skrive.',
  title: (from: number, to: number) =>
    from === to
      ? 'Registeret er gjort heilt.'
      : `Registeret er oppgradert frå versjon ${from} til ${to}.`,
  notWhole: 'Registeret er ikkje heilt enno: noko manglar som berre de kan hente tilbake.',
  damagedTable: (sheet: string, table: string, charges: string) =>
    `Arket ${sheet} manglar${charges === '0' ? '' : `, men Krav har ${charges} rader`}: radene kan vere gått tapt, og arket er ikkje laga på nytt. Hent det frå ei eldre utgåve av fila. Skal det vere tomt, så lag ein tom tabell som heiter ${table} med dei same overskriftene.`,
  damagedColumn: (sheet: string, header: string, instead: string | null) =>
    instead === null
      ? `Kolonnen ${header} på ${sheet} manglar, men arket har rader: verdiane kan vere gått tapt, og kolonnen er ikkje laga på nytt. Gi han overskrifta tilbake, eller hent arket frå ei eldre utgåve av fila.`
      : `Kolonnen ${header} på ${sheet} manglar, men «${instead}» er ikkje ein av kolonnane i registeret. Er det den same, så gi han namnet ${header} tilbake; elles hent arket frå ei eldre utgåve av fila.`,
  damaged:
    'Registeret manglar ark eller kolonnar som har vore der. Det som blir rekna ut, kan vere gale.',
  showDamage: 'Vis kva',
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
