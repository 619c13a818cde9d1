import type { Register } from '../register';
import { tableOf, type TableId } from '../tables';

/** The keys that stand in each table, also of rows that cannot be used otherwise. */
export class KnownKeys {
  readonly #register: Register;
  readonly #keys = new Map<TableId, ReadonlySet<unknown>>();

  constructor(register: Register) {
    this.#register = register;
  }

  of(id: TableId): ReadonlySet<unknown> {
    const known = this.#keys.get(id);
    if (known !== undefined) return known;
    const keys = new Set(valuesOf(this.#register, id, tableOf(id).key));
    this.#keys.set(id, keys);
    return keys;
  }

  has(id: TableId, key: string): boolean {
    return this.of(id).has(key);
  }
}

/** A column of a table by name, when the table is not known to the compiler. */
export function valuesOf(register: Register, id: TableId, column: string): readonly unknown[] {
  const columns = register.tables[id].columns as Readonly<Record<string, readonly unknown[]>>;
  return columns[column] ?? [];
}

/** Rows whose key another row has too. Ids such as `F-000123` are compared by number first, which is fast. */
export function doubledKeys(keys: readonly unknown[]): readonly number[] {
  const suspects = suspectRows(keys);
  if (suspects.size === 0) return [];
  const rows = new Map<unknown, number[]>();
  keys.forEach((key, row) => {
    if (key === null || !suspects.has(fold(key as string))) return;
    const same = rows.get(key);
    if (same === undefined) rows.set(key, [row]);
    else same.push(row);
  });
  return [...rows.values()].filter((same) => same.length > 1).flat();
}

/** Folded keys that occur more than once; different keys may share one. */
function suspectRows(keys: readonly unknown[]): ReadonlySet<number> {
  const seen = new Uint8Array(FOLDS);
  const twice = new Set<number>();
  for (const key of keys) {
    if (key === null) continue;
    const place = fold(key as string);
    if (seen[place] === 1) twice.add(place);
    else seen[place] = 1;
  }
  return twice;
}

const FOLDS = 1 << 24;

function fold(key: string): number {
  let folded = 0;
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    folded = code >= 48 && code <= 57 ? folded * 10 + code - 48 : folded * 31 + code;
    folded &= FOLDS - 1;
  }
  return folded;
}
