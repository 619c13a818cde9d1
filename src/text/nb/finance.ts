/** Restanser for økonomi: ark, kolonner og kontroller. */
export const finance = {
  shielded: (count: number) =>
    count === 1 ? '(1 leieforhold med adressesperre)' : `(${count} leieforhold med adressesperre)`,
  shieldedPart: '(adressesperre)',
  shieldedIncluded: 'med dem som har adressesperre',
  shieldedPayment: 'Gjelder noen med adressesperre. Se raden i registeret.',
  stampShielded: (count: number) =>
    count === 1
      ? '1 leieforhold med adressesperre er bare med i summene.'
      : `${count} leieforhold med adressesperre er bare med i summene, på én linje.`,

  sheetSummary: 'Sammendrag',
  stampSummary: 'Den samme gjelden sett på fem måter. Hver av dem gir samme sum.',
  groups: {
    age: 'Alder',
    step: 'Neste steg',
    unit: 'Ansvarlig enhet',
    area: 'Område',
    standing: 'Status',
  },
  otherUnits: 'andre tjenester',
  noUnit: 'uten ansvarlig',
  noArea: 'uten område',
  noStep: 'ingen',
  controlGroup: (group: string) => `Skyldig i alt etter ${group.toLocaleLowerCase('nb')}`,

  sheetChanges: 'Endringer',
  changesTitle: (then: string, now: string) => `Endringer i restanser ${then}–${now}`,
  stampChanges: {
    export: (day: string) =>
      `Sammenlignet med forrige eksport ${day}. Beløpene den dagen er regnet på nytt av registeret slik det er nå.`,
    meeting: (day: string) =>
      `Sammenlignet med forrige møte ${day}. Beløpene den dagen er regnet på nytt av registeret slik det er nå.`,
  },
  moves: { new: 'ny', more: 'økt', less: 'redusert', cleared: 'gjort opp', same: 'uendret' },
  controlThen: 'Skyldig da',
  controlNow: 'Skyldig nå',
  controlChange: 'Endring',

  sheetFormer: 'Tidligere leietakere',
  stampFormer: 'Gjelden blir stående til den er betalt eller avskrevet med vedtak.',
  controlFormer: 'Tidligere leieforhold i alt',

  sheetWriteOffs: 'Avskrivning',
  stampWriteOffs:
    'Forslag til vurdering. Ingenting er avskrevet; en avskrivning føres som krav med grunn og vedtak.',
  whyDeath: 'Alle i husstanden er registrert som døde. Undersøk om boet har midler.',
  whyExpired: (before: string) =>
    `Krav forfalt før ${before} kan være foreldet (foreldelsesloven § 2, må bekreftes). Undersøk om fristen er avbrutt.`,
  whySmall: (limit: string) =>
    `Leieforholdet er avsluttet, og beløpet er under ${limit} kr. Er det verdt å kreve inn?`,

  listName: (name: string) => `Liste fra økonomisystemet: ${name}.`,
  listNobodys: (count: number, amount: string) =>
    `${count} poster på til sammen ${amount} kr i listen gjelder ingen som registeret kjenner, og er ikke sammenlignet.`,
  listFailed: (count: number) =>
    `${count} rader i listen kunne ikke leses og er ikke sammenlignet. Importer listen for å se dem.`,
  notAList: (name: string, why: string) => `${name} er ingen liste over åpne poster: ${why}`,
  isBankFile: 'det er en bankfil.',

  sheetReconciliation: 'Avstemming',
  stampReconciliation:
    'Saldoen regnet på to måter. Avvik betyr at noe er feil i programmet, ikke i registeret.',
  sides: { ledger: 'Etter krav og betalinger', accounts: 'Etter kontoene', outside: 'Ikke med' },
  lines: {
    charges: 'Forfalte krav',
    payments: 'Innbetalt og plassert',
    owed: 'Kontoer med restanse',
    credit: 'Kontoer med noe til gode',
    unplaced: 'Innbetalinger som ikke er plassert',
    unplacedNote: 'Trekkes fra når de plasseres.',
    rows: 'Rader som ikke er regnet med',
    rowsNote: 'Se arket «Ikke lest eller plassert».',
    cells: 'Celler som ikke kunne leses',
    missing: 'Mangler i reskontroen',
  },
  controlByLedger: 'Saldo etter krav og betalinger',
  controlByAccounts: 'Saldo etter kontoene',
  controlOutside: 'Ikke plassert',

  columns: {
    group: 'Etter',
    what: 'Hva',
    count: 'Leieforhold',
    number: 'Antall',
    move: 'Endring',
    owedOn: (day: string) => `Skyldig ${day}`,
    owedNow: 'Skyldig nå',
    change: 'Forskjell',
    left: 'Flyttet ut',
    reason: 'Grunn',
    decision: 'Vedtak',
    side: 'Del',
    note: 'Merknad',
  },
} as const;
