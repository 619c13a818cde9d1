import type { Day } from '../days';
import { ALLOWANCE, NONE } from './columns';
import type { SettledLedger } from './settled-ledger';

/** What has not come of a month's granted allowance, øre; below zero where more has come than was granted. */
export interface OutstandingMonth {
  readonly period: number;
  all: number;
  /** What of it should have come by the day. */
  late: number;
  /** The day on which it should come; the latest where there are several. */
  expected: Day;
}

/** Allowance under transport by index of the tenancy and month, as it stands on a day. */
export function outstandingMonths(
  { columns: { allowances, payments } }: SettledLedger,
  on: Day,
): ReadonlyMap<number, ReadonlyMap<number, OutstandingMonth>> {
  const found = new Map<number, Map<number, OutstandingMonth>>();
  for (let row = 0; row < allowances.expected.length; row += 1) {
    const owner = allowances.tenancy[row] ?? 0;
    const period = allowances.period[row] ?? 0;
    const expected = (allowances.expected[row] ?? 0) as Day;
    const ore = allowances.ore[row] ?? 0;
    const months = found.get(owner) ?? new Map<number, OutstandingMonth>();
    found.set(owner, months);
    const month = months.get(period) ?? { period, all: 0, late: 0, expected };
    months.set(period, month);
    month.all += ore;
    if (expected < on) month.late += ore;
    if (expected > month.expected) month.expected = expected;
  }
  for (let row = 0; row < payments.date.length; row += 1) {
    if (payments.source[row] !== ALLOWANCE || (payments.date[row] ?? 0) > on) continue;
    const months = found.get(payments.tenancy[row] ?? NONE);
    const month = months?.get(payments.period[row] ?? NONE);
    if (month === undefined) continue;
    month.all -= payments.ore[row] ?? 0;
    month.late -= payments.ore[row] ?? 0;
  }
  return found;
}
