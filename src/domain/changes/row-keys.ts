import { cellAt, TEXT, type TableData } from '../cells';
import { plainHeader, tableIdOf } from '../register';
import { tableOf } from '../tables';

/** The column that identifies a table's rows: the register's key column; -1 where it has none. */
export function keyColumnOf(data: Pick<TableData, 'name' | 'headers'>): number {
  const id = tableIdOf(data.name);
  if (id === undefined) return -1;
  const table = tableOf(id);
  const words = new Set(table.columns[table.key]?.header.map(plainHeader));
  return data.headers.findIndex((header) => words.has(plainHeader(header)));
}

/** The key that a row goes by; '' where it has none. */
export function keyOfRow(data: TableData, row: number, column = keyColumnOf(data)): string {
  const cell = cellAt(data, row, column);
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}

/** Row by key, for keys that stand once; the others cannot tell rows apart. */
export function rowsByKey(data: TableData): ReadonlyMap<string, number> {
  const column = keyColumnOf(data);
  const rows = new Map<string, number>();
  const doubled = new Set<string>();
  for (let row = 0; row < data.rowCount; row += 1) {
    const key = keyOfRow(data, row, column);
    if (key === '') continue;
    if (rows.has(key)) doubled.add(key);
    else rows.set(key, row);
  }
  for (const key of doubled) rows.delete(key);
  return rows;
}

/** The same key stands in every row of both tables, in the same order. */
export function sameKeys(before: TableData, after: TableData): boolean {
  const [old, now] = [keyColumnOf(before), keyColumnOf(after)];
  if (before.rowCount !== after.rowCount || old !== now) return false;
  if (now < 0) return true;
  const [left, right] = [before.columns[old], after.columns[now]];
  if (left === right) return true;
  for (let row = 0; row < after.rowCount; row += 1) {
    if (left?.types[row] !== right?.types[row]) return false;
    if (left?.types[row] === TEXT && before.strings === after.strings) {
      if (left.values[row] !== right?.values[row]) return false;
    } else if (keyOfRow(before, row, old) !== keyOfRow(after, row, now)) return false;
  }
  return true;
}
