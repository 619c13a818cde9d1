import type { Register } from '../register';
import { tableIdOf } from '../register';
import { tableOf, type TableId } from '../tables';
import type { RowSource } from './story';

/** Columns that lead on from a row, the nearest to its people first. */
const ROADS = ['Households', 'Persons', 'Tenancies', 'Applications', 'Agreements', 'Dwellings'];

/** The household or dwelling that a row of any table belongs to; null where it belongs to neither. */
export function subjectOf(register: Register, table: string, id: string): RowSource | null {
  const known = tableIdOf(table);
  return known === undefined ? null : follow(register, known, id, 0);
}

function follow(register: Register, table: TableId, id: string, steps: number): RowSource | null {
  const row = register.tables[table].byKey(id) as Readonly<Record<string, unknown>> | undefined;
  if (row === undefined || steps > 4) return null;
  if (table === 'Households' || table === 'Dwellings') return { table, id };
  for (const [target, key] of [...referencesOf(table, row), ...sourceOf(table, row)]) {
    const found = follow(register, target, key, steps + 1);
    if (found !== null) return found;
  }
  return null;
}

function referencesOf(
  table: TableId,
  row: Readonly<Record<string, unknown>>,
): readonly (readonly [TableId, string])[] {
  return Object.entries(tableOf(table).columns)
    .flatMap(([name, { references }]) => {
      const id = row[name];
      const road = references === undefined ? -1 : ROADS.indexOf(references);
      return road < 0 || typeof id !== 'string'
        ? []
        : [{ road, id, target: references as TableId }];
    })
    .sort((left, right) => left.road - right.road)
    .map(({ target, id }) => [target, id] as const);
}

/** Cases, tasks and the change log name their row by table and id. */
function sourceOf(
  table: TableId,
  row: Readonly<Record<string, unknown>>,
): readonly (readonly [TableId, string])[] {
  const [name, id] = table === 'ChangeLog' ? [row.table, row.row] : [row.sourceTable, row.sourceId];
  const target = typeof name === 'string' ? tableIdOf(name) : undefined;
  return target === undefined || typeof id !== 'string' ? [] : [[target, id]];
}
