import type { Day } from '../days';
import type { DecodedTable } from '../decode';
import { derived } from '../derived/derived';
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

type OfTenancy<C extends keyof Tenancy> = ReadonlyMap<string | null, Tenancy[C]>;

const columnsOfTenancies = new Map<keyof Tenancy, (register: Register) => OfTenancy<never>>();

/** What one column says of each tenancy, for rules that go through a ledger. */
export function ofTenancies<C extends keyof Tenancy>(register: Register, column: C): OfTenancy<C> {
  const compute =
    columnsOfTenancies.get(column) ??
    ((one: Register) => readTenancies(one, column) as OfTenancy<never>);
  columnsOfTenancies.set(column, compute);
  return derived(register, compute);
}

function readTenancies<C extends keyof Tenancy>(register: Register, column: C): OfTenancy<C> {
  const { usable, columns } = register.tables.Tenancies;
  const found = new Map<string | null, Tenancy[C]>();
  for (const row of usable) {
    const key = columns.tenancy[row] ?? null;
    if (!found.has(key)) found.set(key, (columns[column][row] ?? null) as Tenancy[C]);
  }
  return found;
}

/** Tenancy → first and last month in which it can be asked for rent; the last may be Infinity. */
export function tenancyMonths(
  register: Register,
): ReadonlyMap<string | null, readonly [Month, number]> {
  return derived(register, readMonths);
}

function readMonths(register: Register): ReadonlyMap<string | null, readonly [Month, number]> {
  const ended = ofTenancies(register, 'ended');
  const movedOut = ofTenancies(register, 'movedOut');
  const spans = new Map<string | null, readonly [Month, number]>();
  for (const [tenancy, start] of ofTenancies(register, 'start')) {
    const days = [ended.get(tenancy), movedOut.get(tenancy)].filter(
      (day) => typeof day === 'number',
    );
    spans.set(tenancy, [
      monthOf(start),
      days.length === 0 ? Infinity : monthOf(Math.max(...days) as Day),
    ]);
  }
  return spans;
}

/** KID of a tenancy → the tenancy; a KID that two tenancies have is nobody's. */
export function kidOwners(register: Register): ReadonlyMap<string | null, string> {
  return derived(register, readKidOwners);
}

function readKidOwners(register: Register): ReadonlyMap<string | null, string> {
  const { usable, columns } = register.tables.Tenancies;
  const owners = new Map<string | null, string>();
  const shared = new Set<string>();
  for (const row of usable) {
    const kid = columns.kid[row] ?? null;
    if (kid === null) continue;
    if (owners.has(kid)) shared.add(kid);
    owners.set(kid, columns.tenancy[row] ?? '');
  }
  for (const kid of shared) owners.delete(kid);
  return owners;
}
