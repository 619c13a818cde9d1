import type { Account, BandAmount } from '../../ledger/arrears';

/** Accounts that are shown as one line, so that the sums still add up and nobody can be told from it. */
export interface Pool {
  readonly count: number;
  /** The sums of all of them, under no tenancy; nothing else of them is told. */
  readonly account: Account;
}

export function poolOf(accounts: readonly Account[]): Pool | null {
  const [first] = accounts;
  if (first === undefined) return null;
  const sum = (amount: (account: Account) => number): number =>
    accounts.reduce((total, account) => total + amount(account), 0);
  const bands = first.bands.map(({ id }): BandAmount => {
    const own = (key: 'owed' | 'open') =>
      sum((account) => account.bands.find((band) => band.id === id)?.[key] ?? 0);
    return { id, owed: own('owed'), open: own('open') };
  });
  const account: Account = {
    ...first,
    tenancy: '',
    owed: sum(({ owed }) => owed),
    own: sum(({ own }) => own),
    allowanceExpected: sum(({ allowanceExpected }) => allowanceExpected),
    allowanceLate: sum(({ allowanceLate }) => allowanceLate),
    credit: sum(({ credit }) => credit),
    allowanceSurplus: sum(({ allowanceSurplus }) => allowanceSurplus),
    notDue: sum(({ notDue }) => notDue),
    oldestDue: null,
    oldestOwnDue: null,
    daysOverdue: 0,
    monthsOwed: null,
    bands,
    lastPayment: null,
    former: false,
    known: true,
    step: null,
    hold: null,
    advice: null,
    allowanceDay: null,
  };
  return { count: accounts.length, account };
}

/** Whether a row stands for all who may not be told apart. */
export function isPool({ tenancy }: Pick<Account, 'tenancy'>): boolean {
  return tenancy === '';
}
