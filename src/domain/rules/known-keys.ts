import { derived } from '../derived/derived';
import type { Register } from '../register';
import { tableIds, tableOf, type TableId } from '../tables';

/** The keys that stand in a table, also of rows that cannot be used otherwise. */
export function keysOf(register: Register, id: TableId): ReadonlySet<unknown> {
  return derived(register, keySets[id]);
}

type KeySet = (register: Register) => ReadonlySet<unknown>;

const keySets = Object.fromEntries(
  tableIds.map((id): [TableId, KeySet] => [
    id,
    (register) => new Set(valuesOf(register, id, tableOf(id).key)),
  ]),
) as Readonly<Record<TableId, KeySet>>;

/** A column of a table by name, when the table is not known to the compiler. */
export function valuesOf(register: Register, id: TableId, column: string): readonly unknown[] {
  const columns = register.tables[id].columns as Readonly<Record<string, readonly unknown[]>>;
  return columns[column] ?? [];
}

/** Rows whose key another row has too. Ids such as `F-000123` are compared by number first, which is fast. */
export function doubledKeys(keys: readonly unknown[]): readonly number[] {
  const folds = foldsFor(keys.length);
  const suspects = suspectRows(keys, folds);
  if (suspects.size === 0) return [];
  const rows = new Map<unknown, number[]>();
  keys.forEach((key, row) => {
    if (key === null || !suspects.has(fold(key as string, folds))) return;
    const same = rows.get(key);
    if (same === undefined) rows.set(key, [row]);
    else same.push(row);
  });
  return [...rows.values()].filter((same) => same.length > 1).flat();
}

/** Folded keys that occur more than once; different keys may share one. */
function suspectRows(keys: readonly unknown[], folds: number): ReadonlySet<number> {
  const seen = new Uint8Array(folds);
  const twice = new Set<number>();
  for (const key of keys) {
    if (key === null) continue;
    const place = fold(key as string, folds);
    if (seen[place] === 1) twice.add(place);
    else seen[place] = 1;
  }
  return twice;
}

/** So many places for so many keys that few share one: a power of two. */
function foldsFor(keys: number): number {
  return 1 << Math.min(24, Math.ceil(Math.log2(keys + 1)) + 4);
}

function fold(key: string, folds: number): number {
  let folded = 0;
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    folded = code >= 48 && code <= 57 ? folded * 10 + code - 48 : folded * 31 + code;
    folded &= folds - 1;
  }
  return folded;
}
