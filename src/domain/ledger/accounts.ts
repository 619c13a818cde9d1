import type { Day } from '../days';
import type { Register } from '../register';
import type { Account, BandAmount, OpenItem } from './arrears';
import type { AgeBand } from './bands';
import { NONE } from './columns';
import { groupBy } from './group';
import { allowanceDays } from './late-allowance';
import type { SettledLedger } from './settled-ledger';
import { standingOn, type LedgerSums } from './sums';

/** The accounts with a debt, a credit or something due soon, in order of tenancy; steps are added later. */
export function accountsOn(
  register: Register,
  ledger: SettledLedger,
  on: Day,
  bands: readonly AgeBand[],
  sums: LedgerSums,
  items: readonly OpenItem[],
): readonly Account[] {
  const byTenancy = groupBy(items, ({ tenancy }) => tenancy);
  const surplus = surplusOn(ledger, on);
  const expected = allowanceDays(ledger, on);
  return ledger.tenancies.flatMap((tenancy, index) => {
    const own = byTenancy.get(tenancy) ?? [];
    const balance = (sums.charged[index] ?? 0) - (sums.paid[index] ?? 0);
    if (own.length === 0 && balance === 0) return [];
    const facts = register.tables.Tenancies.byKey(tenancy);
    const owed = amountsOf(own);
    const rent = facts?.rent ?? 0;
    return [
      {
        tenancy,
        ...owed,
        allowanceDay: expected.get(index) ?? null,
        credit: owed.owed - balance,
        allowanceSurplus: surplus.get(index) ?? 0,
        daysOverdue: owed.oldestDue === null ? 0 : on - owed.oldestDue,
        monthsOwed: rent > 0 ? owed.owed / rent : null,
        bands: bandsOf(own, bands),
        lastPayment: lastPaymentOf(ledger, sums.lastPayment[index] ?? NONE),
        former: facts !== undefined && (hasEnded(facts.ended, on) || hasEnded(facts.movedOut, on)),
        known: facts !== undefined,
        step: null,
        hold: null,
        advice: null,
      },
    ];
  });
}

type Amounts = Pick<
  Account,
  'owed' | 'own' | 'allowanceExpected' | 'allowanceLate' | 'notDue' | 'oldestDue' | 'oldestOwnDue'
>;

function amountsOf(items: readonly OpenItem[]): Amounts {
  const overdue = items.filter(({ age }) => age > 0);
  const owed = sum(overdue, (item) => item.open);
  const allowanceExpected = sum(overdue, (item) => item.allowanceExpected);
  return {
    owed,
    own: owed - allowanceExpected,
    allowanceExpected,
    allowanceLate: sum(overdue, (item) => item.allowanceLate),
    notDue: sum(items, (item) => (item.age > 0 ? 0 : item.open)),
    oldestDue: oldest(overdue),
    oldestOwnDue: oldest(overdue.filter((item) => item.open > item.allowanceExpected)),
  };
}

function oldest(items: readonly OpenItem[]): Day | null {
  return items.length === 0 ? null : (Math.min(...items.map(({ due }) => due)) as Day);
}

export function bandsOf(
  items: readonly OpenItem[],
  bands: readonly AgeBand[],
): readonly BandAmount[] {
  return bands.map(({ id }) => {
    const inBand = items.filter(({ band }) => band === id);
    const open = sum(inBand, (item) => item.open);
    return { id, owed: sum(inBand, (item) => (item.age > 0 ? item.open : 0)), open };
  });
}

function surplusOn({ surplus }: SettledLedger, on: Day): ReadonlyMap<number, number> {
  return new Map(
    standingOn(surplus, on).map((at) => [surplus.tenancy[at] ?? 0, surplus.ore[at] ?? 0]),
  );
}

function lastPaymentOf({ columns }: SettledLedger, row: number): Account['lastPayment'] {
  if (row === NONE) return null;
  return { date: (columns.payments.date[row] ?? 0) as Day, amount: columns.payments.ore[row] ?? 0 };
}

function hasEnded(day: Day | null, on: Day): boolean {
  return day !== null && day <= on;
}

function sum<T>(values: readonly T[], amount: (value: T) => number): number {
  return values.reduce((total, value) => total + amount(value), 0);
}
