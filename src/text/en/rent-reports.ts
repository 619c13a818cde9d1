/** Lists of the index adjustment and of the month's charges. */
export const rentReports = {
  indexName: (from: string) => `Index adjustment from ${from}`,
  sheetIndex: 'Can be adjusted',
  sheetWaiting: 'Cannot be adjusted now',
  noticeAndFrom: (notice: string, from: string) =>
    `Written notice ${notice}, new rent from ${from} (Tenancy Act § 4-2). The list is a proposal; nothing has been written.`,
  index: (month: string, value: string) =>
    `New index: ${value} (${month}), consumer price index of Statistics Norway.`,
  fromLastChange: 'last change',
  before: 'Rent before in all',
  after: 'Rent after in all',
  shielded: (count: number) =>
    count === 1
      ? '1 tenancy with a protected address is in the sums only.'
      : `${count} tenancies with a protected address are in the sums only.`,

  chargingName: (month: string) => `Charges for ${month}`,
  sheetCharges: 'New charges',
  sheetNotCharged: 'Not charged',
  due: (day: string) => `Due ${day}. The list is a proposal; nothing has been written.`,
  already: (count: number) =>
    count === 1
      ? '1 tenancy has its rent for the month already and is not charged again.'
      : `${count} tenancies have their rent for the month already and are not charged again.`,
  chargedInAll: 'New charges in all',
  daysOf: (days: number, of: number) => (days === of ? 'all' : `${days} of ${of}`),

  columns: {
    lastFixed: 'Last fixed',
    before: 'Rent before',
    after: 'New rent',
    rise: 'Rise',
    indexBefore: 'Index before',
    indexMonth: 'Index of',
    how: 'Calculation',
    earliest: 'Earliest from',
    noticeBy: 'Notice by',
    why: 'Why',
    days: 'Days',
    text: 'Text',
    note: 'Note',
  },
} as const;
