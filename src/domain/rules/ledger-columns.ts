import type { Day } from '../days';
import type { DecodedTable } from '../decode';
import { monthOf, type Month } from '../months';
import type { Register } from '../register';
import type { Tenancy } from '../tables/tenancies';

/** Finds the months of many days without computing the calendar for each. */
export function monthFinder(): (day: Day) => Month {
  const known: Month[] = [];
  return (day) => (known[day] ??= monthOf(day));
}

/** Usable rows of a ledger table for which `broken` holds, as hits. */
export function rowsWhere(
  { usable }: Pick<DecodedTable<unknown>, 'usable'>,
  broken: (row: number) => boolean,
): readonly { readonly row: number }[] {
  const hits: { row: number }[] = [];
  for (const row of usable) if (broken(row)) hits.push({ row });
  return hits;
}

/** Finds the tenancy of many ledger rows; neighbours mostly share it. */
export function tenancyFinder(register: Register): (key: string | null) => Tenancy | undefined {
  const { Tenancies } = register.tables;
  let key: string | null = null;
  let found: Tenancy | undefined;
  return (wanted) => {
    if (wanted !== key) {
      key = wanted;
      found = wanted === null ? undefined : Tenancies.byKey(wanted);
    }
    return found;
  };
}

/** KID of a tenancy → the tenancy; a KID that two tenancies have is nobody's. */
export function kidOwners(register: Register): ReadonlyMap<string, string> {
  const owners = new Map<string, string>();
  const shared = new Set<string>();
  for (const { kid, tenancy } of register.tables.Tenancies.rows) {
    if (kid === null) continue;
    if (owners.has(kid)) shared.add(kid);
    owners.set(kid, tenancy);
  }
  for (const kid of shared) owners.delete(kid);
  return owners;
}
