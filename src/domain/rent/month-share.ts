import { addDays, type Day } from '../days';
import { firstDay, lastDay, type Month } from '../months';
import type { RentChange } from '../tables/rent-changes';
import type { Tenancy } from '../tables/tenancies';
import { rentOn } from './changes-of';

/** The days of a month that a tenancy runs, both included. */
export interface Stay {
  readonly from: Day;
  readonly to: Day;
}

/** When in a month the tenancy runs; null where it does not. It ends on the later of the days it ended and moved out. */
export function stayIn({ start, ended, movedOut }: Tenancy, month: Month): Stay | null {
  const left = Math.max(ended ?? -Infinity, movedOut ?? -Infinity);
  const from = Math.max(start, firstDay(month)) as Day;
  const to = Math.min(left === -Infinity ? Infinity : left, lastDay(month)) as Day;
  return from <= to ? { from, to } : null;
}

/** Øre for part of a month by days, to the nearest øre; the whole amount for the whole month. */
export function shareOf(amount: number, days: number, month: Month): number {
  return Math.round((amount * days) / daysIn(month));
}

export function daysIn(month: Month): number {
  return lastDay(month) - firstDay(month) + 1;
}

/**
 * Rent in øre for a stay in a month, by days where the stay is part of it or the rent changes within; null where the
 * rent is not known.
 */
export function rentFor(
  tenancy: Tenancy,
  changes: readonly RentChange[],
  { from, to }: Stay,
  month: Month,
): number | null {
  let sum = 0;
  let last: number | null = null;
  for (let on = from; on <= to; on = addDays(on, 1)) {
    last = rentOn(tenancy, changes, on);
    if (last === null) return null;
    sum += last;
  }
  return Math.round(sum / daysIn(month));
}
