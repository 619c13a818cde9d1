import type { DecodedTable } from '../decode';
import { derived } from '../derived/derived';
import type { Register } from '../register';
import { keysOf } from './known-keys';

/**
 * Some tenancy's home, household or start is not known: cells are empty, unreadable or name what is not there. Then it
 * cannot be said that a household has no tenancy.
 */
export function tenanciesUncertain(register: Register): boolean {
  return derived(register, readUncertain);
}

function readUncertain(register: Register): boolean {
  const { blank, columns, length } = register.tables.Tenancies;
  const { dwelling, household, start } = columns;
  const homes = keysOf(register, 'Dwellings');
  const households = keysOf(register, 'Households');
  for (let row = 0; row < length; row += 1) {
    if (blank[row] === 1) continue;
    if (!homes.has(dwelling[row]) || !households.has(household[row])) return true;
    if ((start[row] ?? null) === null) return true;
  }
  return false;
}

/** Rows in which one of these cells cannot be read. */
export function unreadRows<R>(
  table: DecodedTable<R>,
  columns: readonly (keyof R & string)[],
): ReadonlySet<number> {
  const wanted: readonly string[] = columns;
  return new Set(
    table.problems.flatMap(({ row, column, unreadable }) =>
      unreadable && wanted.includes(column) ? [row] : [],
    ),
  );
}
