/** A tenancy's account statement as a file. */
export const statementReport = {
  title: (tenancy: string, on: string): string => `Account statement of ${tenancy} as of ${on}`,
  sheet: 'Account statement',
  later: 'Due later',
  laterHeading: (tenancy: string, on: string): string => `Due later: ${tenancy} as of ${on}`,
  kid: (kid: string): string => `KID ${kid}`,
  opening: (from: string, amount: string): string => `Balance before ${from}: ${amount}.`,
  explain:
    'A balance above zero is owed, below zero in the tenant’s favour. Charges count from the day after they fall due.',
  mayBeTheirs: (count: number, amount: string): string =>
    `${count} payments of ${amount} kr in all without a tenancy may be the tenant’s and are not included.`,
  columns: {
    day: 'Date',
    what: 'What',
    row: 'Row',
    charged: 'Charged',
    paid: 'Paid',
    balance: 'Balance',
    open: 'Open',
    settles: 'Settles / settled by',
  },
  control: 'Balance',
  controlLater: 'Due later in all',
  file: 'Account statement as a file',
} as const;
