import type { DecodedTable } from '../decode';
import { tableNamed } from '../table-names';
import { keysOf } from './known-keys';
import type { Hit, RuleContext } from './rule';

/** Rows that name another row, by table and key, which is not there; `other` is what they name. */
export function unknownSources<
  R extends { readonly sourceTable: string | null; readonly sourceId: string | null },
>(table: DecodedTable<R>, { register }: RuleContext): readonly Hit[] {
  const { sourceTable, sourceId } = table.columns;
  const tableOfName = remembering(tableNamed);
  const hits: Hit[] = [];
  for (const row of table.usable) {
    const name = sourceTable[row] ?? null;
    const key = sourceId[row] ?? null;
    if (name === null || key === null) continue;
    const id = tableOfName(name);
    if (id === undefined || !keysOf(register, id).has(key)) hits.push({ row, other: key });
  }
  return hits;
}

/** Rows that name a table which the register does not have; `other` is what they name. */
export function unknownTables<R extends { readonly table: string | null }>(
  table: DecodedTable<R>,
): readonly Hit[] {
  const names = table.columns.table;
  const tableOfName = remembering(tableNamed);
  const hits: Hit[] = [];
  for (const row of table.usable) {
    const name = names[row] ?? null;
    if (name !== null && tableOfName(name) === undefined) hits.push({ row, other: name });
  }
  return hits;
}

/** Few names stand in many rows: each is looked up once. */
function remembering<T>(look: (name: string) => T): (name: string) => T {
  const known = new Map<string, { readonly found: T }>();
  return (name) => {
    const before = known.get(name) ?? { found: look(name) };
    known.set(name, before);
    return before.found;
  };
}
