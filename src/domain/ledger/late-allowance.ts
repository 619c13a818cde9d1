import type { Day } from '../days';
import { monthOf } from '../months';
import type { OpenItem } from './arrears';
import { NONE } from './columns';
import { outstandingMonths, type OutstandingMonth } from './outstanding-months';
import type { SettledLedger } from './settled-ledger';
import { standingOn } from './sums';

/**
 * Tells of each open charge, in the order of the items, how much of its awaited allowance should have come by now. The
 * cause may lie with Husbanken or in our own posting, so it is looked into before anybody is chased.
 */
export function lateAllowances(ledger: SettledLedger, on: Day): (item: OpenItem) => number {
  const outstanding = outstandingMonths(ledger, on);
  const index = new Map(ledger.tenancies.map((id, at) => [id, at]));
  return ({ tenancy, period, due, allowanceExpected }) => {
    if (allowanceExpected === 0) return 0;
    const months = outstanding.get(index.get(tenancy) ?? NONE);
    if (months === undefined) return 0;
    const wanted = period ?? monthOf(due);
    const own = takeOf(months.get(wanted), allowanceExpected);
    let late = own.late;
    // What its own month does not account for was left open by the tenant's money that settled earlier months.
    let carried = allowanceExpected - own.taken;
    for (const month of earlier(months, wanted)) {
      const part = Math.min(Math.max(0, month.late), carried);
      month.late -= part;
      month.all -= part;
      carried -= part;
      late += part;
    }
    return late;
  };
}

function takeOf(month: OutstandingMonth | undefined, most: number) {
  if (month === undefined) return { taken: 0, late: 0 };
  const taken = Math.min(Math.max(0, month.all), most);
  const late = Math.min(Math.max(0, month.late), taken);
  month.all -= taken;
  month.late -= late;
  return { taken, late };
}

/** The months before one, the oldest first. */
function earlier(
  months: ReadonlyMap<number, OutstandingMonth>,
  period: number,
): readonly OutstandingMonth[] {
  return [...months.values()]
    .filter((month) => month.period < period)
    .toSorted((left, right) => left.period - right.period);
}

/** By index of the tenancy, the next day on which allowance that an open charge waits for should come ("vent til dato"). */
export function allowanceDays(ledger: SettledLedger, on: Day): ReadonlyMap<number, Day> {
  const latest = latestWaiting(ledger, on);
  const next = new Map<number, Day>();
  for (const [owner, months] of outstandingMonths(ledger, on)) {
    const until = latest.get(owner);
    if (until === undefined) continue;
    for (const { period, all, expected } of months.values()) {
      if (period > until || all <= 0 || expected < on) continue;
      if (expected < (next.get(owner) ?? Infinity)) next.set(owner, expected);
    }
  }
  return next;
}

/** By index of the tenancy, the latest month of which an open charge waits for allowance. */
function latestWaiting({ segments, columns }: SettledLedger, on: Day): ReadonlyMap<number, number> {
  const latest = new Map<number, number>();
  for (const at of standingOn(segments, on)) {
    if (segments.allowance[at] !== 1) continue;
    const owner = segments.tenancy[at] ?? 0;
    const period = columns.charges.period[segments.charge[at] ?? NONE] ?? NONE;
    const month = period === NONE ? monthOf((segments.due[at] ?? 0) as Day) : period;
    if (month > (latest.get(owner) ?? -Infinity)) latest.set(owner, month);
  }
  return latest;
}
