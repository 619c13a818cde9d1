import { leftOut, noLedgerDate } from './ledger-gaps';

export const arrears = {
  missingCell: (column: string) => `${column} manglar, så rada er ikkje rekna med. Fyll inn cella.`,
  unreadableCell: (column: string) => `${column} kan ikkje lesast. Rett cella.`,
  missingTable: (table: string, name: string) =>
    `Tabellen ${table} manglar, så ingenting derifrå er rekna med. I Excel skal han heite ${name} (Tabellutforming, Tabellnamn).`,
  missingColumn: (column: string, table: string) =>
    `Kolonnen «${column}» manglar i tabellen ${table}, så radene kan ikkje reknast med som dei skal. Set overskrifta tilbake.`,
  doubledColumn: (column: string, table: string) =>
    `Kolonnen «${column}» står fleire gonger i tabellen ${table}, så radene kan ikkje reknast med. Behald den rette.`,

  noPayments:
    'Arket Innbetalingar er tomt, men det er krav for mange månader: innbetalingane kan vere gått tapt. Ingen skal krevjast før dei er henta tilbake.',
  holdMissing:
    'Delar av reskontroen manglar, så ingen skal krevjast enno. Sjå arket «Ikkje lese eller plassert».',
  holdUnread: (places: string) =>
    `Innbetalingar, bustøtte eller krediteringar som kan gjelde leigeforholdet, kan ikkje lesast (${places}). Rett det først.`,
  holdUnknown:
    'Leigeforholdet finst ikkje i arket Leigeforhold, eller rada der kan ikkje lesast. Finn ut kven kravet gjeld.',

  holdDisputed: (date: string) =>
    `Kravet er omtvista (${date}). Avklar innvendinga før noko anna blir gjort.`,
  holdPaused: (reason: string, until: string | null) =>
    until === null ? `Sett på vent: ${reason}.` : `Sett på vent til ${until}: ${reason}.`,
  holdUnplaced: (amount: string) =>
    `Ei innbetaling på ${amount} kr med KID-en til dette leigeforholdet er ikkje plassert. Plasser henne først.`,
  holdPlan: (next: string | null) =>
    next === null
      ? 'Betalingsordninga blir halden.'
      : `Betalingsordninga blir halden. Neste avdrag ${next}.`,
  holdAllowance: 'Det som står ope, er venta dekt av bustøtte.',
  holdLateAllowance: (amount: string) =>
    `Bustøtte på ${amount} kr skulle ha kome. Undersøk med Husbanken og i innbetalingane først.`,
  holdSmall: 'Beløpet er så lite at ingenting blir føreslått.',

  stepNothingYet: (due: string) => `Eldste krav forfall ${due}, og ingen tiltak er førte sidan.`,
  stepAfter: (step: string, date: string) => `Siste tiltak: ${step} ${date}.`,
  stepRule: (earliest: string, source: string) => `Tidlegast ${earliest} (${source}).`,
  stepNoEvictionClause:
    'Leigekontrakten er ikkje ført med utkastingsklausul, så vegen vidare må vurderast.',
  stepLateAllowance: 'Noko av beløpet er bustøtte som skulle ha kome. Undersøk det først.',
  stepRulesLapsed: (checkedTo: string) =>
    `Reglane er kontrollerte til og med ${checkedTo}. Kontroller mot ny inkassolov.`,

  title: (on: string) => `Restansar per ${on}`,
  sheetAccounts: 'Restansar',
  sheetItems: 'Opne postar',
  sheetSteps: 'Neste steg',
  sheetOutside: 'Ikkje lese eller plassert',
  fileName: (on: string) => `Restansar ${on}`,

  noLedgerDate,
  stampData: (municipality: string, date: string | null, empty: boolean) =>
    [municipality, date === null ? noLedgerDate(empty) : `Reskontro til og med ${date}`]
      .filter((part) => part !== '')
      .join(' · '),
  stampDefinition:
    'Skuldig er forfalne krav minus det som dekkjer dei. Beløp er i kroner. Programmet føreslår neste steg; ein saksbehandlar avgjer.',
  stampComplete: 'Alle rader er lesne, og alle innbetalingar er plasserte.',
  stampOutside: (unread: number, unplaced: number, amount: string) => {
    const cells =
      unread === 1 ? '1 celle som ikkje kunne lesast' : `${unread} celler som ikkje kunne lesast`;
    const payments =
      unplaced === 1
        ? `1 innbetaling på ${amount} kr som ikkje er plassert`
        : `${unplaced} innbetalingar på til saman ${amount} kr som ikkje er plasserte`;
    const parts = [...(unread > 0 ? [cells] : []), ...(unplaced > 0 ? [payments] : [])];
    return `Ikkje rekna med: ${parts.join(' og ')}. Sjå arket «Ikkje lese eller plassert».`;
  },
  stampItems: 'Postane bak kvart beløp, eldste først i kvart leigeforhold.',
  stampSteps: 'Kva som kan gjerast, tidlegast når og kvifor. Å vente er alltid lov.',
  stampOutsideSheet:
    'Dette er ikkje med i beløpa. Rett cellene og plasser innbetalingane i registeret, og lag lista på nytt.',

  columns: {
    tenancy: 'Leigeforhold',
    name: 'Leigetakar',
    kid: 'KID',
    status: 'Status',
    owed: 'Skuldig',
    own: 'Eigendel',
    allowanceExpected: 'Venta bustøtte',
    credit: 'Til gode',
    notDue: 'Ikkje forfalle',
    monthsOwed: 'Månader leige',
    oldestDue: 'Eldste forfall',
    daysOverdue: 'Dagar',
    lastDate: 'Siste innbetaling',
    lastAmount: 'Innbetalt då',
    step: 'Neste steg',
    band: 'Alder',
    earliest: 'Tidlegast',
    why: 'Kvifor',
    charge: 'Krav',
    kind: 'Kravtype',
    period: 'Periode',
    due: 'Forfall',
    age: 'Dagar',
    amount: 'Beløp',
    open: 'Ope',
    what: 'Kva',
    row: 'Rad',
    sheet: 'Ark',
    cell: 'Celle',
    value: 'Verdi',
    date: 'Dato',
    reference: 'Referanse',
    perDate: 'Per dato',
    dataDate: 'Reskontro til',
    unread: 'Ulesne celler',
    unplaced: 'Ikkje plassert',
    control: 'Kontroll',
  },
  band: (from: number, to: number | null) =>
    to === null ? `Over ${from - 1} dagar` : `${from}–${to} dagar`,
  standings: { current: 'løpande', unknown: 'ukjent leigeforhold', former: 'tidlegare' },
  unknownTenancy: '(finst ikkje i registeret)',
  paidBack: 'tilbakebetalt for mykje',
  holds: {
    unread: 'vent: les innbetalingar',
    unknown: 'vent: ukjent leigeforhold',
    disputed: 'vent: omtvista',
    paused: 'vent: sett på pause',
    unplaced: 'vent: plasser innbetaling',
    plan: 'vent: ordning løper',
    allowance: 'vent: bustøtte',
    lateAllowance: 'vent: sjekk bustøtte',
    staleData: 'vent: hent betalingar',
    deceased: 'vent: dødsbu',
    awaitsBailiff: 'vent: hos namsmannen',
    evicted: 'vent: fråvike',
    awaitsAgency: 'vent: hos inkasso',
    awaitsCourt: 'vent: utlegg/forlik',
    small: 'ingen: lite beløp',
  },

  controlOwed: 'Skuldig i alt',
  controlBands: 'Aldersbanda til saman',
  controlSplit: 'Eigendel og venta bustøtte',
  controlBalance: 'Skuldig minus til gode, alle kontoar = forfalne krav minus innbetalt',
  controlBut: (leftOut: string) => `men ${leftOut}`,
  leftOut,
  controlCharges: 'Forfalne krav',
  controlPayments: 'Innbetalt og plassert',
  controlOtherCredit: 'Til gode på kontoar utan restanse',
  controlItems: 'Opne postar til saman',
  controlUnplaced: 'Ikkje plassert til saman',
  ok: 'OK',
  okBut: (leftOut: string) => `OK, men ${leftOut}`,
  deviation: 'AVVIK',

  sheet: {
    sum: 'Sum',
    shownSum: 'Sum av viste rader',
    empty: 'Ingen rader.',
    title: 'Kontroll',
    live: 'Rekna i arket',
    computed: 'Rekna i programmet',
    ok: 'OK',
    deviation: 'AVVIK',
    page: (page: string, pages: string) => `Side ${page} av ${pages}`,
  },

  unplacedPayment: 'Innbetaling utan leigeforhold',
  missingPart: 'Manglar i reskontroen',
  unknownAccount: 'Ukjent leigeforhold',
  unreadCell: 'Celle som ikkje kunne lesast',
  doubtfulPayment: 'Innbetaling som bør undersøkjast',
  suggestion: (tenancy: string) =>
    `KID-en høyrer til ${tenancy}. Plasser henne der om det stemmer.`,
  noSuggestion: 'KID-en er ikkje kjend. Finn ut kven som har betalt.',
  noKid: 'Betalt utan KID. Finn ut kven som har betalt.',
  otherTenancyKid: (placed: string, owner: string) =>
    `Ført på ${placed}, men KID-en høyrer til ${owner}. Er ho ført rett? Beløpet er rekna med på ${placed}.`,
  allowanceWithoutPeriod: (tenancy: string) =>
    `Bustøtte på ${tenancy} utan periode dekkjer inga leige og står til avrekning. Fyll inn perioden.`,

  summary: {
    owed: 'Skuldig',
    own: 'Eigendel',
    allowanceExpected: 'Venta bustøtte',
    credit: 'Til gode',
    unplaced: 'Ikkje plassert',
    accounts: (count: number, former: number, unknown: number) =>
      `${count} leigeforhold med restanse, av dei ${former} tidlegare${unknown === 0 ? '' : `, ${unknown} ukjende`}`,
    control: (charges: string, payments: string, balance: string, leftOut: string) =>
      `Kontroll: ${charges} i forfalne krav − ${payments} innbetalt = ${balance}. Stemmer med kontoane${leftOut === '' ? '' : `, men ${leftOut}`}.`,
    deviation: (balance: string, accounts: string) =>
      `Kontroll: AVVIK. Krav minus innbetalt er ${balance}, kontoane er ${accounts}.`,
    unread: (count: number) =>
      count === 1
        ? '1 celle kunne ikkje lesast og er ikkje rekna med.'
        : `${count} celler kunne ikkje lesast og er ikkje rekna med.`,
  },
} as const;
