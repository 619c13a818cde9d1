/** Lister over indeksregulering og krava for månaden. */
export const rentReports = {
  indexName: (from: string) => `Indeksregulering frå ${from}`,
  sheetIndex: 'Kan regulerast',
  sheetWaiting: 'Kan ikkje regulerast no',
  noticeAndFrom: (notice: string, from: string) =>
    `Skriftleg varsel ${notice}, ny leige frå ${from} (husleigelova § 4-2). Lista er eit framlegg; ingenting er skrive.`,
  index: (month: string, value: string) =>
    `Ny indeks: ${value} (${month}), konsumprisindeksen frå SSB.`,
  fromLastChange: 'førre endring',
  before: 'Leige før i alt',
  after: 'Leige etter i alt',
  shielded: (count: number) =>
    count === 1
      ? '1 leigeforhold med adressesperre er berre med i summane.'
      : `${count} leigeforhold med adressesperre er berre med i summane.`,

  chargingName: (month: string) => `Krav for ${month}`,
  sheetCharges: 'Nye krav',
  sheetNotCharged: 'Ikkje kravd',
  due: (day: string) => `Forfall ${day}. Lista er eit framlegg; ingenting er skrive.`,
  already: (count: number) =>
    count === 1
      ? '1 leigeforhold har alt husleige for månaden og får ikkje krav igjen.'
      : `${count} leigeforhold har alt husleige for månaden og får ikkje krav igjen.`,
  chargedInAll: 'Nye krav i alt',
  daysOf: (days: number, of: number) => (days === of ? 'heile' : `${days} av ${of}`),

  columns: {
    lastFixed: 'Sist fastsett',
    before: 'Leige før',
    after: 'Ny leige',
    rise: 'Auke',
    indexBefore: 'Indeks før',
    indexMonth: 'Indeks frå',
    how: 'Utrekning',
    earliest: 'Tidlegast frå',
    noticeBy: 'Varsle innan',
    why: 'Kvifor',
    days: 'Dagar',
    text: 'Tekst',
    note: 'Merknad',
  },
} as const;
