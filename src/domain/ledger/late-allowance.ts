import type { Day } from '../days';
import type { OpenItem } from './arrears';
import { ALLOWANCE, NONE } from './columns';
import type { SettledLedger } from './settled-ledger';
import { standingOn } from './sums';

/**
 * Tells of each open rent, in the order of the items, how much of its awaited allowance should have come by now. The
 * cause may lie with Husbanken or in our own posting, so it is looked into before anybody is chased.
 */
export function lateAllowances(ledger: SettledLedger, on: Day): (item: OpenItem) => number {
  const missing = missingByMonth(ledger, on);
  const index = new Map(ledger.tenancies.map((id, at) => [id, at]));
  return ({ tenancy, period, allowanceExpected }) => {
    if (allowanceExpected === 0 || period === null) return 0;
    const month = monthKey(index.get(tenancy) ?? 0, period);
    const left = missing.get(month) ?? 0;
    const late = Math.max(0, Math.min(left, allowanceExpected));
    missing.set(month, left - late);
    return late;
  };
}

/** Granted amounts whose expected day has passed, less what has come for the month. */
function missingByMonth({ columns }: SettledLedger, on: Day): Map<number, number> {
  const { allowances, payments } = columns;
  const missing = new Map<number, number>();
  const add = (tenancy: number, period: number, ore: number): void => {
    const key = monthKey(tenancy, period);
    missing.set(key, (missing.get(key) ?? 0) + ore);
  };
  for (let row = 0; row < allowances.expected.length; row += 1) {
    if ((allowances.expected[row] ?? 0) >= on) continue;
    add(allowances.tenancy[row] ?? 0, allowances.period[row] ?? 0, allowances.ore[row] ?? 0);
  }
  for (let row = 0; row < payments.date.length; row += 1) {
    const tenancy = payments.tenancy[row] ?? NONE;
    const period = payments.period[row] ?? NONE;
    const counts = payments.source[row] === ALLOWANCE && (payments.date[row] ?? 0) <= on;
    if (counts && tenancy !== NONE && period !== NONE)
      add(tenancy, period, -(payments.ore[row] ?? 0));
  }
  return missing;
}

function monthKey(tenancy: number, period: number): number {
  return tenancy * 200_000 + period;
}

/** By index of the tenancy, the next day on which allowance that an open rent waits for should come ("vent til dato"). */
export function allowanceDays(ledger: SettledLedger, on: Day): ReadonlyMap<number, Day> {
  const { segments, columns } = ledger;
  const waiting = new Set<number>();
  for (const at of standingOn(segments, on)) {
    if (segments.allowance[at] !== 1) continue;
    const period = columns.charges.period[segments.charge[at] ?? NONE] ?? NONE;
    waiting.add(monthKey(segments.tenancy[at] ?? 0, period));
  }
  const next = new Map<number, Day>();
  const { tenancy, period, expected } = columns.allowances;
  for (let row = 0; row < expected.length; row += 1) {
    const day = (expected[row] ?? 0) as Day;
    const owner = tenancy[row] ?? 0;
    if (day < on || !waiting.has(monthKey(owner, period[row] ?? NONE))) continue;
    if (day < (next.get(owner) ?? Infinity)) next.set(owner, day);
  }
  return next;
}
