import type { DecodedTable } from '../decode';
import { derived } from '../derived/derived';
import type { Register } from '../register';
import type { Payment } from '../tables/ledger';
import { monthFinder, rowsWhere } from './ledger-columns';
import type { Hit, RuleContext } from './rule';
import { maybeSamePairs } from './same-pairs';

/** Months that a payout may lie from the month it is for, where the register has no expected date for it. */
const MONTHS_AROUND = 2;

/**
 * Payments of bostøtte that stand on another month than their own. A payment is right where the allowance of its month
 * was expected in the month it came, or where that month has no other payment and the money came late, not early.
 */
export function misallocatedAllowances(
  table: DecodedTable<Payment>,
  { register }: RuleContext,
): readonly Hit[] {
  const expected = derived(register, expectedMonths);
  const unsure = derived(register, unreadAllowances);
  // The allowance that a payment answers may be the one that cannot be read.
  if (unsure.has(null)) return [];
  const { source, period, date, tenancy } = table.columns;
  const month = monthFinder();
  const hasCompany = lazyCompany(table);
  return rowsWhere(table, (row) => {
    const meant = period[row] ?? null;
    const day = date[row] ?? null;
    const own = tenancy[row] ?? null;
    if (source[row] !== 'allowance' || meant === null || day === null || own === null) return false;
    if (unsure.has(own)) return false;
    const came = month(day);
    const known = expected.get(own);
    if (known === undefined) return Math.abs(came - meant) > MONTHS_AROUND;
    const wanted = known.get(meant);
    if (wanted === came) return false;
    const late = wanted !== undefined && came > wanted && came - wanted <= MONTHS_AROUND;
    return !late || hasCompany(row);
  });
}

/** Whether a row's tenancy has another payment of bostøtte for its month; looked up when it is first asked. */
function lazyCompany(table: DecodedTable<Payment>): (row: number) => boolean {
  const { source, period, tenancy } = table.columns;
  const nameOf = (row: number): string => `${tenancy[row] ?? ''}|${period[row] ?? ''}`;
  let counted: Map<string, number> | undefined;
  return (row) => {
    if (counted === undefined) {
      counted = new Map();
      const allowances = table.usable.filter((one) => source[one] === 'allowance');
      for (const one of maybeSamePairs(allowances, tenancy, period)) {
        counted.set(nameOf(one), (counted.get(nameOf(one)) ?? 0) + 1);
      }
    }
    return (counted.get(nameOf(row)) ?? 1) > 1;
  };
}

/** Tenancy → month of the allowance → month in which it is expected. */
function expectedMonths(register: Register): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const { usable, columns } = register.tables.Allowances;
  const monthOfDay = monthFinder();
  const found = new Map<string, Map<number, number>>();
  for (const row of usable) {
    const tenancy = columns.tenancy[row] ?? '';
    let months = found.get(tenancy);
    if (months === undefined) found.set(tenancy, (months = new Map<number, number>()));
    const day = columns.expected[row] ?? null;
    if (day !== null) months.set(columns.period[row] ?? 0, monthOfDay(day));
  }
  return found;
}

/** Tenancies with an allowance that cannot be read; null where it cannot be read whose it is. */
function unreadAllowances(register: Register): ReadonlySet<string | null> {
  const { usable, blank, length, columns } = register.tables.Allowances;
  const unsure = new Set<string | null>();
  let at = 0;
  for (let row = 0; row < length; row += 1) {
    if (usable[at] === row) at += 1;
    else if (blank[row] !== 1) unsure.add(columns.tenancy[row] ?? null);
  }
  return unsure;
}
