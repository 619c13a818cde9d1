import { leftOut, noLedgerDate } from './ledger-gaps';

export const arrears = {
  missingCell: (column: string) =>
    `${column} mangler, så raden er ikke regnet med. Fyll inn cellen.`,
  unreadableCell: (column: string) => `${column} kan ikke leses. Rett cellen.`,
  missingTable: (table: string, name: string) =>
    `Tabellen ${table} mangler, så ingenting derfra er regnet med. I Excel skal den hete ${name} (Tabellutforming, Tabellnavn).`,
  missingColumn: (column: string, table: string) =>
    `Kolonnen «${column}» mangler i tabellen ${table}, så radene kan ikke regnes med som de skal. Sett overskriften tilbake.`,
  doubledColumn: (column: string, table: string) =>
    `Kolonnen «${column}» står flere ganger i tabellen ${table}, så radene kan ikke regnes med. Behold den rette.`,

  noPayments:
    'Arket Innbetalinger er tomt, men det er krav for mange måneder: innbetalingene kan være gått tapt. Ingen skal kreves før de er hentet tilbake.',
  holdMissing:
    'Deler av reskontroen mangler, så ingen skal kreves ennå. Se arket «Ikke lest eller plassert».',
  holdUnread: (places: string) =>
    `Innbetalinger, bostøtte eller krediteringer som kan gjelde leieforholdet, kan ikke leses (${places}). Rett det først.`,
  holdUnknown:
    'Leieforholdet finnes ikke i arket Leieforhold, eller raden der kan ikke leses. Finn ut hvem kravet gjelder.',

  holdDisputed: (date: string) =>
    `Kravet er omtvistet (${date}). Avklar innsigelsen før noe annet gjøres.`,
  holdPaused: (reason: string, until: string | null) =>
    until === null ? `Satt på vent: ${reason}.` : `Satt på vent til ${until}: ${reason}.`,
  holdUnplaced: (amount: string) =>
    `En innbetaling på ${amount} kr med dette leieforholdets KID er ikke plassert. Plasser den først.`,
  holdPlan: (next: string | null) =>
    next === null
      ? 'Betalingsordningen blir holdt.'
      : `Betalingsordningen blir holdt. Neste avdrag ${next}.`,
  holdAllowance: 'Det som står åpent, ventes dekket av bostøtte.',
  holdLateAllowance: (amount: string) =>
    `Bostøtte på ${amount} kr skulle ha kommet. Undersøk med Husbanken og i innbetalingene først.`,
  holdSmall: 'Beløpet er så lite at det ikke foreslås noe.',

  stepNothingYet: (due: string) => `Eldste krav forfalt ${due}, og ingen tiltak er ført siden.`,
  stepAfter: (step: string, date: string) => `Siste tiltak: ${step} ${date}.`,
  stepRule: (earliest: string, source: string) => `Tidligst ${earliest} (${source}).`,
  stepNoEvictionClause:
    'Leiekontrakten er ikke ført med utkastelsesklausul, så veien videre må vurderes.',
  stepLateAllowance: 'Noe av beløpet er bostøtte som skulle ha kommet. Undersøk det først.',
  stepRulesLapsed: (checkedTo: string) =>
    `Reglene er kontrollert til og med ${checkedTo}. Kontroller mot ny inkassolov.`,

  title: (on: string) => `Restanser per ${on}`,
  sheetAccounts: 'Restanser',
  sheetItems: 'Åpne poster',
  sheetSteps: 'Neste steg',
  sheetOutside: 'Ikke lest eller plassert',
  fileName: (on: string) => `Restanser ${on}`,

  noLedgerDate,
  stampData: (municipality: string, date: string | null, empty: boolean) =>
    [municipality, date === null ? noLedgerDate(empty) : `Reskontro til og med ${date}`]
      .filter((part) => part !== '')
      .join(' · '),
  stampDefinition:
    'Skyldig er forfalte krav minus det som dekker dem. Beløp er i kroner. Programmet foreslår neste steg; en saksbehandler avgjør.',
  stampComplete: 'Alle rader er lest, og alle innbetalinger er plassert.',
  stampOutside: (unread: number, unplaced: number, amount: string) => {
    const cells =
      unread === 1 ? '1 celle som ikke kunne leses' : `${unread} celler som ikke kunne leses`;
    const payments =
      unplaced === 1
        ? `1 innbetaling på ${amount} kr som ikke er plassert`
        : `${unplaced} innbetalinger på til sammen ${amount} kr som ikke er plassert`;
    const parts = [...(unread > 0 ? [cells] : []), ...(unplaced > 0 ? [payments] : [])];
    return `Ikke regnet med: ${parts.join(' og ')}. Se arket «Ikke lest eller plassert».`;
  },
  stampItems: 'Postene bak hvert beløp, eldste først i hvert leieforhold.',
  stampSteps: 'Hva som kan gjøres, tidligst når og hvorfor. Å vente er alltid lov.',
  stampOutsideSheet:
    'Dette er ikke med i beløpene. Rett cellene og plasser innbetalingene i registeret, og lag listen på nytt.',

  columns: {
    tenancy: 'Leieforhold',
    name: 'Leietaker',
    kid: 'KID',
    status: 'Status',
    owed: 'Skyldig',
    own: 'Egenandel',
    allowanceExpected: 'Ventet bostøtte',
    credit: 'Til gode',
    notDue: 'Ikke forfalt',
    monthsOwed: 'Måneder leie',
    oldestDue: 'Eldste forfall',
    daysOverdue: 'Dager',
    lastDate: 'Siste innbetaling',
    lastAmount: 'Innbetalt da',
    step: 'Neste steg',
    band: 'Alder',
    earliest: 'Tidligst',
    why: 'Hvorfor',
    charge: 'Krav',
    kind: 'Kravtype',
    period: 'Periode',
    due: 'Forfall',
    age: 'Dager',
    amount: 'Beløp',
    open: 'Åpent',
    what: 'Hva',
    row: 'Rad',
    sheet: 'Ark',
    cell: 'Celle',
    value: 'Verdi',
    date: 'Dato',
    reference: 'Referanse',
    perDate: 'Per dato',
    dataDate: 'Reskontro til',
    unread: 'Uleste celler',
    unplaced: 'Ikke plassert',
    control: 'Kontroll',
  },
  band: (from: number, to: number | null) =>
    to === null ? `Over ${from - 1} dager` : `${from}–${to} dager`,
  standings: { current: 'løpende', unknown: 'ukjent leieforhold', former: 'tidligere' },
  unknownTenancy: '(finnes ikke i registeret)',
  paidBack: 'tilbakebetalt for mye',
  holds: {
    unread: 'vent: les innbetalinger',
    unknown: 'vent: ukjent leieforhold',
    disputed: 'vent: omtvistet',
    paused: 'vent: satt på pause',
    unplaced: 'vent: plasser innbetaling',
    plan: 'vent: ordning løper',
    allowance: 'vent: bostøtte',
    lateAllowance: 'vent: sjekk bostøtte',
    staleData: 'vent: hent betalinger',
    deceased: 'vent: dødsbo',
    awaitsBailiff: 'vent: hos namsmannen',
    evicted: 'vent: fraveket',
    awaitsAgency: 'vent: hos inkasso',
    awaitsCourt: 'vent: utlegg/forlik',
    small: 'ingen: lite beløp',
  },

  controlOwed: 'Skyldig i alt',
  controlBands: 'Aldersbåndene til sammen',
  controlSplit: 'Egenandel og ventet bostøtte',
  controlBalance: 'Skyldig minus til gode, alle kontoer = forfalte krav minus innbetalt',
  controlBut: (leftOut: string) => `men ${leftOut}`,
  leftOut,
  controlCharges: 'Forfalte krav',
  controlPayments: 'Innbetalt og plassert',
  controlOtherCredit: 'Til gode på kontoer uten restanse',
  controlItems: 'Åpne poster til sammen',
  controlUnplaced: 'Ikke plassert til sammen',
  ok: 'OK',
  okBut: (leftOut: string) => `OK, men ${leftOut}`,
  deviation: 'AVVIK',

  sheet: {
    sum: 'Sum',
    shownSum: 'Sum av viste rader',
    empty: 'Ingen rader.',
    title: 'Kontroll',
    live: 'Regnet i arket',
    computed: 'Regnet i programmet',
    ok: 'OK',
    deviation: 'AVVIK',
    page: (page: string, pages: string) => `Side ${page} av ${pages}`,
  },

  unplacedPayment: 'Innbetaling uten leieforhold',
  missingPart: 'Mangler i reskontroen',
  unknownAccount: 'Ukjent leieforhold',
  unreadCell: 'Celle som ikke kunne leses',
  doubtfulPayment: 'Innbetaling som bør undersøkes',
  suggestion: (tenancy: string) => `KID-en hører til ${tenancy}. Plasser den der hvis det stemmer.`,
  noSuggestion: 'KID-en er ikke kjent. Finn ut hvem som har betalt.',
  noKid: 'Betalt uten KID. Finn ut hvem som har betalt.',
  otherTenancyKid: (placed: string, owner: string) =>
    `Ført på ${placed}, men KID-en hører til ${owner}. Er den ført riktig? Beløpet er regnet med på ${placed}.`,
  allowanceWithoutPeriod: (tenancy: string) =>
    `Bostøtte på ${tenancy} uten periode dekker ingen leie og står til avregning. Fyll inn perioden.`,

  summary: {
    owed: 'Skyldig',
    own: 'Egenandel',
    allowanceExpected: 'Ventet bostøtte',
    credit: 'Til gode',
    unplaced: 'Ikke plassert',
    accounts: (count: number, former: number, unknown: number) =>
      `${count} leieforhold med restanse, av dem ${former} tidligere${unknown === 0 ? '' : `, ${unknown} ukjente`}`,
    control: (charges: string, payments: string, balance: string, leftOut: string) =>
      `Kontroll: ${charges} i forfalte krav − ${payments} innbetalt = ${balance}. Stemmer med kontoene${leftOut === '' ? '' : `, men ${leftOut}`}.`,
    deviation: (balance: string, accounts: string) =>
      `Kontroll: AVVIK. Krav minus innbetalt er ${balance}, kontoene er ${accounts}.`,
    unread: (count: number) =>
      count === 1
        ? '1 celle kunne ikke leses og er ikke regnet med.'
        : `${count} celler kunne ikke leses og er ikke regnet med.`,
  },
} as const;
