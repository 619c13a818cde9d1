import type { DecodedTable } from '../decode';
import { monthOf } from '../months';
import type { Payment } from '../tables/ledger';
import type { Hit, RuleContext } from './rule';

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
  const expected = expectedMonths(register.tables.Allowances.rows);
  const { source, period, date, tenancy } = table.columns;
  const rows = Array.from(table.usable).filter((row) => source[row] === 'allowance');
  const paid = new Map<string, number>();
  const keyOf = (row: number): string => `${tenancy[row] ?? ''}|${period[row] ?? ''}`;
  for (const row of rows) paid.set(keyOf(row), (paid.get(keyOf(row)) ?? 0) + 1);
  return rows.flatMap((row) => {
    const month = period[row] ?? null;
    const day = date[row] ?? null;
    const own = tenancy[row] ?? null;
    if (month === null || day === null || own === null) return [];
    const came = monthOf(day);
    const known = expected.get(own);
    if (known === undefined) return Math.abs(came - month) > MONTHS_AROUND ? [{ row }] : [];
    const wanted = known.get(month);
    if (wanted === came) return [];
    const late = wanted !== undefined && came > wanted && came - wanted <= MONTHS_AROUND;
    return late && paid.get(keyOf(row)) === 1 ? [] : [{ row }];
  });
}

/** Tenancy → month of the allowance → month in which it is expected. */
function expectedMonths(
  allowances: readonly {
    tenancy: string;
    period: number;
    expected: Parameters<typeof monthOf>[0] | null;
  }[],
): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const found = new Map<string, Map<number, number>>();
  for (const { tenancy, period, expected } of allowances) {
    const months = found.get(tenancy) ?? new Map<number, number>();
    if (expected !== null) months.set(period, monthOf(expected));
    found.set(tenancy, months);
  }
  return found;
}
