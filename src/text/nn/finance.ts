/** Restansar for økonomi: ark, kolonnar og kontrollar. */
export const finance = {
  shielded: (count: number) =>
    count === 1
      ? '(1 leigeforhold med adressesperre)'
      : `(${count} leigeforhold med adressesperre)`,
  shieldedPart: '(adressesperre)',
  shieldedIncluded: 'med dei som har adressesperre',
  shieldedPayment: 'Gjeld nokon med adressesperre. Sjå rada i registeret.',
  stampShielded: (count: number) =>
    count === 1
      ? '1 leigeforhold med adressesperre er berre med i summane.'
      : `${count} leigeforhold med adressesperre er berre med i summane, på éi linje.`,

  sheetSummary: 'Samandrag',
  stampSummary: 'Den same gjelda sett på fem måtar. Kvar av dei gir same sum.',
  groups: {
    age: 'Alder',
    step: 'Neste steg',
    unit: 'Ansvarleg eining',
    area: 'Område',
    standing: 'Status',
  },
  otherUnits: 'andre tenester',
  noUnit: 'utan ansvarleg',
  noArea: 'utan område',
  noStep: 'ingen',
  controlGroup: (group: string) => `Skuldig i alt etter ${group.toLocaleLowerCase('nb')}`,

  sheetChanges: 'Endringar',
  changesTitle: (then: string, now: string) => `Endringar i restansar ${then}–${now}`,
  stampChanges: {
    export: (day: string) =>
      `Samanlikna med førre eksport ${day}. Beløpa den dagen er rekna på nytt av registeret slik det er no.`,
    meeting: (day: string) =>
      `Samanlikna med førre møte ${day}. Beløpa den dagen er rekna på nytt av registeret slik det er no.`,
  },
  moves: { new: 'ny', more: 'auka', less: 'redusert', cleared: 'gjort opp', same: 'uendra' },
  controlThen: 'Skuldig då',
  controlNow: 'Skuldig no',
  controlChange: 'Endring',

  sheetFormer: 'Tidlegare leigetakarar',
  stampFormer: 'Gjelda blir ståande til ho er betalt eller avskriven med vedtak.',
  controlFormer: 'Tidlegare leigeforhold i alt',

  sheetWriteOffs: 'Avskriving',
  stampWriteOffs:
    'Framlegg til vurdering. Ingenting er avskrive; ei avskriving blir ført som krav med grunn og vedtak.',
  whyDeath: 'Alle i husstanden er registrerte som døde. Undersøk om buet har midlar.',
  whyExpired: (before: string) =>
    `Krav forfalne før ${before} kan vere forelda (foreldingslova § 2, må stadfestast). Undersøk om fristen er avbroten.`,
  whySmall: (limit: string) =>
    `Leigeforholdet er avslutta, og beløpet er under ${limit} kr. Er det verdt å krevje inn?`,

  listName: (name: string) => `Liste frå økonomisystemet: ${name}.`,
  listNobodys: (count: number, amount: string) =>
    `${count} postar på til saman ${amount} kr i lista gjeld ingen som registeret kjenner, og er ikkje samanlikna.`,
  listFailed: (count: number) =>
    `${count} rader i lista kunne ikkje lesast og er ikkje samanlikna. Importer lista for å sjå dei.`,
  notAList: (name: string, why: string) => `${name} er inga liste over opne postar: ${why}`,
  isBankFile: 'det er ei bankfil.',

  sheetReconciliation: 'Avstemming',
  stampReconciliation:
    'Saldoen rekna på to måtar. Avvik tyder at noko er feil i programmet, ikkje i registeret.',
  sides: { ledger: 'Etter krav og betalingar', accounts: 'Etter kontoane', outside: 'Ikkje med' },
  lines: {
    charges: 'Forfalne krav',
    payments: 'Innbetalt og plassert',
    owed: 'Kontoar med restanse',
    credit: 'Kontoar med noko til gode',
    unplaced: 'Innbetalingar som ikkje er plasserte',
    unplacedNote: 'Blir trekte frå når dei blir plasserte.',
    rows: 'Rader som ikkje er rekna med',
    rowsNote: 'Sjå arket «Ikkje lese eller plassert».',
    cells: 'Celler som ikkje kunne lesast',
    missing: 'Manglar i reskontroen',
  },
  controlByLedger: 'Saldo etter krav og betalingar',
  controlByAccounts: 'Saldo etter kontoane',
  controlOutside: 'Ikkje plassert',

  columns: {
    group: 'Etter',
    what: 'Kva',
    count: 'Leigeforhold',
    number: 'Tal',
    move: 'Endring',
    owedOn: (day: string) => `Skuldig ${day}`,
    owedNow: 'Skuldig no',
    change: 'Skilnad',
    left: 'Flytta ut',
    reason: 'Grunn',
    decision: 'Vedtak',
    side: 'Del',
    note: 'Merknad',
  },
} as const;
