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
  /** Statement of housing allowance under transport. */
  settlement: {
    title: (month: string) => `Settlement of housing allowance ${month}`,
    sheet: 'Allowance settlement',
    fileName: (month: string) => `Allowance settlement ${month}`,
    perDate: (on: string) => `As at ${on}`,
    note: 'Rent = allowance used + own share + allowance awaited. Allowance settles rent of its own month only.',
    duty: 'The tenant is due a statement each month, and what is over is paid out as soon as possible (bustøttelova § 9; Husbanken, guide 3.8).',
    columns: {
      household: 'Household',
      dwelling: 'Dwelling',
      rent: 'Rent',
      received: 'Received',
      used: 'Used for rent',
      ownShare: 'Own share',
      ownOpen: 'Own share open',
      awaited: 'Awaited allowance',
      expected: 'Expected',
      surplus: 'Surplus',
      paidOut: 'Paid out',
      state: 'State',
      why: 'Explanation',
    },
    controlRent: 'Rent = allowance used + own share + awaited allowance',
    controlReceived: 'Received = used for rent + surplus + paid out',
    states: {
      sent: 'sent',
      stopped: 'stopped',
      waiting: 'waiting',
      late: 'late',
      ready: 'ready',
    },
    ready: 'The statement can be sent.',
    payOut: (amount: string) =>
      `The statement can be sent. NOK ${amount} is to be paid out to the tenant.`,
    sent: (day: string) => `The statement was sent ${day}.`,
    waiting: (day: string) => `Wait until ${day}: the allowance is expected then.`,
    waitingWithoutDay: 'The allowance has not come yet.',
    late: (day: string) =>
      `The allowance should have come ${day}. Look into it with Husbanken and in the payments.`,
    stopped: 'The statement is stopped until that is put right.',
    stoppedWithMoney: (amount: string) =>
      `NOK ${amount} has come all the same. Clear it with the tenant and Husbanken before any is used for rent.`,
    stops: {
      unknown: 'The register does not have the tenancy.',
      missing: 'No consent to transport is registered.',
      notOwnForm: 'The consent was not given on a form of its own.',
      notYet: 'The consent does not cover this month.',
      moved: 'The tenant had moved before the month, so the consent no longer holds.',
      withdrawn: 'The consent has been withdrawn.',
    },
  },
  /** Our accounts against the ledger system's. */
  reconciliation: {
    chargeMissingHere:
      'The charge is in the ledger system but not here. Enter it here, or delete it there.',
    chargeMissingThere:
      'The charge is open here but not in the list from the ledger system: it is paid there, or not entered there.',
    paymentMissingHere: 'Less is open in the ledger system: a payment or credit is missing here.',
    paymentMissingThere: (rows: string) =>
      rows === ''
        ? 'More is open in the ledger system: a payment or credit is missing there.'
        : `Settled here by ${rows}, but not in the ledger system.`,
    amountDiffers: 'The charge has another amount in the ledger system.',
    creditDiffers: 'The credit is not the same.',
    unexplained: 'No row explains the difference. Compare the account statements.',
    likely: {
      paymentMissingHere: 'A payment of the amount is not placed here.',
      chargeMissingThere:
        'A charge of the amount may be missing in the ledger system, or be paid there.',
      paymentMissingThere: 'A payment or credit of the amount may be missing in the ledger system.',
    },
    orElse: (rows: string) => `It may also be ${rows}.`,
  },
  comparison: {
    title: (on: string) => `Reconciliation with the ledger system as at ${on}`,
    sheet: 'Ledger differences',
    agreed: (agreed: number, differing: number) =>
      `${agreed} accounts agree, ${differing} do not. The difference is the amount here less that in the ledger system.`,
    columns: {
      here: 'Here',
      there: 'Ledger system',
      difference: 'Difference',
      cause: 'Cause',
      rows: 'Rows here',
      reference: 'Reference there',
    },
    kinds: {
      chargeMissingHere: 'charge missing here',
      chargeMissingThere: 'charge missing there',
      paymentMissingHere: 'payment missing here',
      paymentMissingThere: 'payment missing there',
      amountDiffers: 'amounts differ',
      creditDiffers: 'credits differ',
      unexplained: 'not explained',
    },
    likely: (cause: string) => `probably ${cause}`,
    controlDifference: 'Difference in all',
    controlHere: 'Open here in all',
    controlThere: 'Open in the ledger system in all',
  },
} as const;
