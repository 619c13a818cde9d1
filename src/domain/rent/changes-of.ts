import type { Day } from '../days';
import { derived } from '../derived/derived';
import type { Register } from '../register';
import type { RentChange } from '../tables/rent-changes';
import type { Tenancy } from '../tables/tenancies';

type Changes = ReadonlyMap<string, readonly RentChange[]>;

/** Each tenancy's changes of rent in order of the day that they hold from. */
export function changesByTenancy(register: Register): Changes {
  return derived(register, readChanges);
}

function readChanges(register: Register): Changes {
  const found = new Map<string, RentChange[]>();
  for (const change of register.tables.RentChanges.rows) {
    const own = found.get(change.tenancy);
    if (own === undefined) found.set(change.tenancy, [change]);
    else own.push(change);
  }
  for (const own of found.values()) own.sort((left, right) => left.from - right.from);
  return found;
}

type Rented = Pick<Tenancy, 'rent' | 'start' | 'lastIndexed'>;

/** Changes that the tenancy's own row does not carry yet. */
export function pendingOf(
  { start, lastIndexed }: Rented,
  changes: readonly RentChange[],
): readonly RentChange[] {
  const settled = Math.max(start, lastIndexed ?? start);
  return changes.filter(({ from }) => from > settled);
}

/**
 * Monthly rent in øre on a day. The tenancy's row says what it is since the last change it carries; a notified change
 * takes over from its day, and before an earlier one it was what that change says. Null where the row has none.
 */
export function rentOn(tenancy: Rented, changes: readonly RentChange[], on: Day): number | null {
  const due = pendingOf(tenancy, changes).findLast(({ from }) => from <= on);
  if (due !== undefined) return due.after;
  const pending = new Set(pendingOf(tenancy, changes));
  const after = changes.find((change) => change.from > on && !pending.has(change));
  return after?.before ?? tenancy.rent;
}
