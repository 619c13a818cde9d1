/** Who the sample's letters come from: invented, with a number that no account has. */
export const sampleSender = {
  letterSender: 'Boligkontoret',
  letterAddress: 'Rådhusvegen 1, 2500 Tynset',
  letterPhone: '62 00 90 10',
  letterEmail: 'boligkontoret@eksempel.no',
  receivingAccounts: '12345678903',
  navOffice: 'NAV Fjelldal',
  navAddress: 'Postboks 10, 2501 Tynset',
  navPhone: '62 00 90 20',
} as const;
