/** Arrears for finance: sheets, columns and controls. */
export const finance = {
  shielded: (count: number) =>
    count === 1 ? '(1 tenancy with protected address)' : `(${count} tenancies, protected address)`,
  shieldedPart: '(protected address)',
  shieldedIncluded: 'with those whose address is protected',
  shieldedPayment: 'Concerns somebody with a protected address. See the row in the register.',
  stampShielded: (count: number) =>
    count === 1
      ? '1 tenancy with a protected address is in the sums only.'
      : `${count} tenancies with a protected address are in the sums only, on one line.`,

  sheetSummary: 'Summary',
  stampSummary: 'The same debt seen in five ways. Each gives the same sum.',
  groups: {
    age: 'Age',
    step: 'Next step',
    unit: 'Responsible unit',
    area: 'Area',
    standing: 'Status',
  },
  otherUnits: 'other services',
  noUnit: 'nobody responsible',
  noArea: 'no area',
  noStep: 'none',
  controlGroup: (group: string) => `Owed in all by ${group.toLocaleLowerCase('en')}`,

  sheetChanges: 'Changes',
  changesTitle: (then: string, now: string) => `Changes in arrears ${then}–${now}`,
  stampChanges: {
    export: (day: string) =>
      `Compared with the last export on ${day}. That day’s amounts are computed anew from the register as it is now.`,
    meeting: (day: string) =>
      `Compared with the last meeting on ${day}. That day’s amounts are computed anew from the register as it is now.`,
  },
  moves: { new: 'new', more: 'more', less: 'less', cleared: 'cleared', same: 'unchanged' },
  controlThen: 'Owed then',
  controlNow: 'Owed now',
  controlChange: 'Change',

  sheetFormer: 'Former tenants',
  stampFormer: 'The debt stays until it is paid or written off by a decision.',
  controlFormer: 'Former tenancies in all',

  sheetWriteOffs: 'Write-offs',
  stampWriteOffs:
    'Proposals to consider. Nothing has been written off; a write-off is entered as a charge with reason and decision.',
  whyDeath:
    'Everybody in the household is registered as dead. Find out whether the estate has means.',
  whyExpired: (before: string) =>
    `Charges due before ${before} may be time-barred (Limitation Act § 2, to be confirmed). Find out whether the time was interrupted.`,
  whySmall: (limit: string) =>
    `The tenancy is over and the amount is below ${limit} kr. Is it worth collecting?`,

  listName: (name: string) => `List from the ledger system: ${name}.`,
  listNobodys: (count: number, amount: string) =>
    `${count} items of ${amount} kr in all in the list belong to nobody that the register knows and are not compared.`,
  listFailed: (count: number) =>
    `${count} rows of the list could not be read and are not compared. Import the list to see them.`,
  notAList: (name: string, why: string) => `${name} is no list of open items: ${why}`,
  isBankFile: 'it is a bank file.',

  sheetReconciliation: 'Reconciliation',
  stampReconciliation:
    'The balance reached two ways. A deviation means a fault in the program, not in the register.',
  sides: { ledger: 'By charges and payments', accounts: 'By the accounts', outside: 'Not counted' },
  lines: {
    charges: 'Charges past due',
    payments: 'Paid and placed',
    owed: 'Accounts in arrears',
    credit: 'Accounts with a credit',
    unplaced: 'Payments not placed',
    unplacedNote: 'Taken off when they are placed.',
    rows: 'Rows left out',
    rowsNote: 'See the sheet “Not read or placed”.',
    cells: 'Cells that could not be read',
    missing: 'Missing from the ledger',
  },
  controlByLedger: 'Balance by charges and payments',
  controlByAccounts: 'Balance by the accounts',
  controlOutside: 'Not placed',

  columns: {
    group: 'By',
    what: 'What',
    count: 'Tenancies',
    number: 'Count',
    move: 'Change',
    owedOn: (day: string) => `Owed ${day}`,
    owedNow: 'Owed now',
    change: 'Difference',
    left: 'Moved out',
    reason: 'Reason',
    decision: 'Decision',
    side: 'Part',
    note: 'Note',
  },
} as const;
