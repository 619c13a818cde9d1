/** Lister over indeksregulering og månedens krav. */
export const rentReports = {
  indexName: (from: string) => `Indeksregulering fra ${from}`,
  sheetIndex: 'Kan reguleres',
  sheetWaiting: 'Kan ikke reguleres nå',
  noticeAndFrom: (notice: string, from: string) =>
    `Skriftlig varsel ${notice}, ny leie fra ${from} (husleieloven § 4-2). Listen er et forslag; ingenting er skrevet.`,
  index: (month: string, value: string) =>
    `Ny indeks: ${value} (${month}), konsumprisindeksen fra SSB.`,
  fromLastChange: 'forrige endring',
  before: 'Leie før i alt',
  after: 'Leie etter i alt',
  shielded: (count: number) =>
    count === 1
      ? '1 leieforhold med adressesperre er bare med i summene.'
      : `${count} leieforhold med adressesperre er bare med i summene.`,

  chargingName: (month: string) => `Krav for ${month}`,
  sheetCharges: 'Nye krav',
  sheetNotCharged: 'Ikke krevd',
  due: (day: string) => `Forfall ${day}. Listen er et forslag; ingenting er skrevet.`,
  already: (count: number) =>
    count === 1
      ? '1 leieforhold har alt husleie for måneden og kreves ikke igjen.'
      : `${count} leieforhold har alt husleie for måneden og kreves ikke igjen.`,
  chargedInAll: 'Nye krav i alt',
  daysOf: (days: number, of: number) => (days === of ? 'hele' : `${days} av ${of}`),

  columns: {
    lastFixed: 'Sist fastsatt',
    before: 'Leie før',
    after: 'Ny leie',
    rise: 'Økning',
    indexBefore: 'Indeks før',
    indexMonth: 'Indeks fra',
    how: 'Utregning',
    earliest: 'Tidligst fra',
    noticeBy: 'Varsle innen',
    why: 'Hvorfor',
    days: 'Dager',
    text: 'Tekst',
    note: 'Merknad',
  },
} as const;
