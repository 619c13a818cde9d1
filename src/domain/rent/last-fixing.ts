import type { Day } from '../days';
import { addToMonth, monthOf, type Month } from '../months';
import type { RentChange } from '../tables/rent-changes';
import type { Tenancy } from '../tables/tenancies';

/** The last time a rent was fixed, and the index that the next adjustment counts from. */
export interface Fixing {
  readonly from: Day;
  /** Index that the change itself was built on; null where it must be looked up by `month`. */
  readonly index: number | null;
  readonly month: Month;
}

/**
 * The last fixing among the lease's start, its last adjustment and its changes. A change by index says which index it
 * built on, so that no movement of prices is counted twice or lost; otherwise it is the index of the fixing's own month,
 * `back` months before it.
 */
export function lastFixing(
  { start, lastIndexed }: Pick<Tenancy, 'start' | 'lastIndexed'>,
  changes: readonly RentChange[],
  back: number,
): Fixing {
  const last = changes.at(-1);
  const from = Math.max(start, lastIndexed ?? start, last?.from ?? start) as Day;
  const index = last?.from === from && last.kind === 'index' ? last.indexAfter : null;
  return { from, index, month: addToMonth(monthOf(from), -back) };
}
