/** Accounts, what settled what, and bostøtte under transport. */
export const account = {
  holdStray: (rows: string) =>
    `A payment or credit that may be the tenant's is on a tenancy that does not exist (${rows}). Find out whose it is first.`,
  unfoundedCredit: 'Credit without grounds',
  writeOffUnfounded:
    'The write-off has neither reason nor decision. It is deducted, but must be given grounds or reversed.',
  writeOffWithoutDecision:
    'The write-off has no decision. It is deducted, but must have a decision or be reversed.',
  writeOffWithoutReason: 'The write-off has no reason. Choose it in the column Reason.',
  correctionWithoutReason: 'The correction has no reason. Choose it in the column Reason.',
  /** By which rule money settles a charge. */
  how: {
    kid: 'The KID belongs to the charge.',
    corrects: 'The credit is for the charge.',
    month: 'Housing allowance settles rent of its own month.',
    oldest: 'Settles what fell due first.',
    takenBack: 'Taken from this payment.',
  },
} as const;
