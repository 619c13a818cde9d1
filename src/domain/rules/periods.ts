import type { Day } from '../days';
import type { Tenancy } from '../tables/tenancies';
import type { Hit } from './rule';

/** A stretch of days of one dwelling, household or the like; `until` is the first day it no longer holds. */
export interface Period {
  readonly row: number;
  readonly key: string;
  /** What may not be in two periods at once. */
  readonly group: string;
  readonly from: number;
  readonly until: number;
}

/** Every period that shares days with another of its group, once, with the key of one it clashes with. */
export function overlapping(periods: readonly Period[]): readonly Hit[] {
  const sorted = [...periods].sort(
    (left, right) => compare(left.group, right.group) || left.from - right.from,
  );
  const hits = new Map<number, Hit>();
  let longest: Period | undefined;
  for (const period of sorted) {
    if (longest !== undefined && longest.group === period.group && period.from < longest.until) {
      if (!hits.has(longest.row)) hits.set(longest.row, { row: longest.row, other: period.key });
      hits.set(period.row, { row: period.row, other: longest.key });
    }
    const further = longest?.group !== period.group || period.until > longest.until;
    if (further) longest = period;
  }
  return [...hits.values()];
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * The first day the dwelling is free again: the day of moving out, else the day it was ended. A tenancy that only has a
 * contract end behind it goes on until somebody has ended it.
 */
export function tenancyUntil(tenancy: Tenancy, on: Day): number {
  const left = tenancy.movedOut ?? tenancy.ended;
  if (left !== null) return left;
  return tenancy.end !== null && tenancy.end >= on ? tenancy.end + 1 : Infinity;
}

/** The tenancy has begun and nobody has ended it. */
export function isCurrent(tenancy: Tenancy, on: Day): boolean {
  return tenancy.start <= on && tenancyUntil(tenancy, on) > on;
}

/** `later` is a day before `earlier`; nothing where one of them is empty. */
export function precedes(later: Day | null, earlier: Day | null): boolean {
  return later !== null && earlier !== null && later < earlier;
}
