import { leftOut, noLedgerDate } from './ledger-gaps';

export const arrears = {
  missingCell: (column: string) =>
    `${column} is missing, so the row is not counted. Fill in the cell.`,
  unreadableCell: (column: string) => `${column} cannot be read. Correct the cell.`,
  missingTable: (table: string, name: string) =>
    `The table ${table} is missing, so nothing from it is counted. In Excel it must be named ${name} (Table Design, Table Name).`,
  missingColumn: (column: string, table: string) =>
    `The column “${column}” is missing in the table ${table}, so its rows cannot be counted as they should. Put the header back.`,
  doubledColumn: (column: string, table: string) =>
    `The column “${column}” occurs several times in the table ${table}, so its rows cannot be counted. Keep the right one.`,

  noPayments:
    'The sheet Payments is empty, but there are charges for many months: the payments may be lost. Nobody is to be chased before they are back.',
  holdMissing:
    'Parts of the ledger are missing, so nobody should be asked to pay yet. See the sheet “Not read or placed”.',
  holdUnread: (places: string) =>
    `Payments, housing allowance or credits that may be the tenancy’s cannot be read (${places}). Correct that first.`,
  holdUnknown:
    'The tenancy is not in the sheet Tenancies, or its row there cannot be read. Find out whom the claim concerns.',

  holdDisputed: (date: string) =>
    `The claim is disputed (${date}). Settle the objection before anything else.`,
  holdPaused: (reason: string, until: string | null) =>
    until === null ? `On hold: ${reason}.` : `On hold until ${until}: ${reason}.`,
  holdUnplaced: (amount: string) =>
    `A payment of NOK ${amount} with this tenancy's KID has not been placed. Place it first.`,
  holdPlan: (next: string | null) =>
    next === null
      ? 'The payment plan is being kept.'
      : `The payment plan is being kept. Next instalment ${next}.`,
  holdAllowance: 'What is open is expected to be covered by housing allowance.',
  holdLateAllowance: (amount: string) =>
    `Housing allowance of NOK ${amount} should have come. Look into it with Husbanken and in the payments first.`,
  holdSmall: 'The amount is so small that nothing is proposed.',

  stepNothingYet: (due: string) =>
    `The oldest claim fell due on ${due}, and no step has been recorded since.`,
  stepAfter: (step: string, date: string) => `Last step: ${step} ${date}.`,
  stepRule: (earliest: string, source: string) => `Earliest ${earliest} (${source}).`,
  stepNoEvictionClause:
    'The lease is not recorded with an eviction clause, so the way on must be considered.',
  stepLateAllowance:
    'Part of the amount is housing allowance that should have come. Look into it first.',
  stepRulesLapsed: (checkedTo: string) =>
    `The rules have been checked up to ${checkedTo}. Check against the new debt collection act.`,

  title: (on: string) => `Arrears on ${on}`,
  sheetAccounts: 'Arrears',
  sheetItems: 'Open items',
  sheetSteps: 'Next step',
  sheetOutside: 'Not read or placed',
  fileName: (on: string) => `Arrears ${on}`,

  noLedgerDate,
  stampData: (municipality: string, date: string | null, empty: boolean) =>
    [municipality, date === null ? noLedgerDate(empty) : `Ledger up to ${date}`]
      .filter((part) => part !== '')
      .join(' · '),
  stampDefinition:
    'Owed is overdue claims less what settles them. Amounts are in NOK. The program proposes the next step; a caseworker decides.',
  stampComplete: 'All rows have been read and all payments placed.',
  stampOutside: (unread: number, unplaced: number, amount: string) => {
    const cells =
      unread === 1 ? '1 cell that could not be read' : `${unread} cells that could not be read`;
    const payments =
      unplaced === 1
        ? `1 payment of NOK ${amount} that has not been placed`
        : `${unplaced} payments of NOK ${amount} in all that have not been placed`;
    const parts = [...(unread > 0 ? [cells] : []), ...(unplaced > 0 ? [payments] : [])];
    return `Not counted: ${parts.join(' and ')}. See the sheet “Not read or placed”.`;
  },
  stampItems: 'The items behind each amount, oldest first in each tenancy.',
  stampSteps: 'What may be done, how early and why. Waiting is always allowed.',
  stampOutsideSheet:
    'This is not part of the amounts. Correct the cells and place the payments in the register, and make the list again.',

  columns: {
    tenancy: 'Tenancy',
    name: 'Tenant',
    kid: 'KID',
    status: 'Status',
    owed: 'Owed',
    own: 'Own share',
    allowanceExpected: 'Allowance expected',
    credit: 'Credit',
    notDue: 'Not due',
    monthsOwed: 'Months of rent',
    oldestDue: 'Oldest due',
    daysOverdue: 'Days',
    lastDate: 'Last payment',
    lastAmount: 'Paid then',
    step: 'Next step',
    band: 'Age',
    earliest: 'Earliest',
    why: 'Why',
    charge: 'Charge',
    kind: 'Kind',
    period: 'Period',
    due: 'Due',
    age: 'Days',
    amount: 'Amount',
    open: 'Open',
    what: 'What',
    row: 'Row',
    sheet: 'Sheet',
    cell: 'Cell',
    value: 'Value',
    date: 'Date',
    reference: 'Reference',
    perDate: 'On day',
    dataDate: 'Ledger up to',
    unread: 'Unread cells',
    unplaced: 'Not placed',
    control: 'Control',
  },
  band: (from: number, to: number | null) =>
    to === null ? `Over ${from - 1} days` : `${from}–${to} days`,
  standings: { current: 'current', unknown: 'unknown tenancy', former: 'former' },
  unknownTenancy: '(not in the register)',
  paidBack: 'paid back too much',
  holds: {
    unread: 'wait: read payments',
    unknown: 'wait: unknown tenancy',
    disputed: 'wait: disputed',
    paused: 'wait: on hold',
    unplaced: 'wait: place payment',
    plan: 'wait: plan is kept',
    allowance: 'wait: allowance',
    lateAllowance: 'wait: check allowance',
    staleData: 'wait: fetch payments',
    deceased: 'wait: estate',
    awaitsBailiff: 'wait: with the bailiff',
    evicted: 'wait: evicted',
    awaitsAgency: 'wait: with agency',
    awaitsCourt: 'wait: court',
    small: 'none: small amount',
  },

  controlOwed: 'Owed in all',
  controlBands: 'Age bands together',
  controlSplit: 'Own share and allowance expected',
  controlBalance: 'Owed less credit, all accounts = overdue claims less payments',
  controlBut: (leftOut: string) => `but ${leftOut}`,
  leftOut,
  controlCharges: 'Overdue claims',
  controlPayments: 'Paid and placed',
  controlOtherCredit: 'Credit on accounts without arrears',
  controlItems: 'Open items together',
  controlUnplaced: 'Not placed in all',
  ok: 'OK',
  okBut: (leftOut: string) => `OK, but ${leftOut}`,
  deviation: 'DEVIATION',

  sheet: {
    sum: 'Sum',
    shownSum: 'Sum of rows shown',
    empty: 'No rows.',
    title: 'Control',
    live: 'In the sheet',
    computed: 'In the program',
    ok: 'OK',
    deviation: 'DEVIATION',
    page: (page: string, pages: string) => `Page ${page} of ${pages}`,
  },

  unplacedPayment: 'Payment without tenancy',
  missingPart: 'Missing in the ledger',
  unknownAccount: 'Unknown tenancy',
  unreadCell: 'Cell that could not be read',
  doubtfulPayment: 'Payment to look into',
  suggestion: (tenancy: string) =>
    `The KID belongs to ${tenancy}. Place it there if that is right.`,
  noSuggestion: 'The KID is not known. Find out who has paid.',
  noKid: 'Paid without KID. Find out who has paid.',
  otherTenancyKid: (placed: string, owner: string) =>
    `Posted on ${placed}, but the KID belongs to ${owner}. Is that right? The amount counts on ${placed}.`,
  allowanceWithoutPeriod: (tenancy: string) =>
    `Housing allowance on ${tenancy} without a period settles no rent and waits to be accounted for. Fill in the period.`,

  summary: {
    owed: 'Owed',
    own: 'Own share',
    allowanceExpected: 'Allowance expected',
    credit: 'Credit',
    unplaced: 'Not placed',
    accounts: (count: number, former: number, unknown: number) =>
      `${count} tenancies in arrears, ${former} of them former${unknown === 0 ? '' : `, ${unknown} unknown`}`,
    control: (charges: string, payments: string, balance: string, leftOut: string) =>
      `Control: ${charges} in overdue claims − ${payments} paid = ${balance}. Agrees with the accounts${leftOut === '' ? '' : `, but ${leftOut}`}.`,
    deviation: (balance: string, accounts: string) =>
      `Control: DEVIATION. Claims less payments are ${balance}, the accounts ${accounts}.`,
    unread: (count: number) =>
      count === 1
        ? '1 cell could not be read and is not counted.'
        : `${count} cells could not be read and are not counted.`,
  },
} as const;
