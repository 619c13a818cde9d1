import { EMPTY } from '../cells';
import type { Table } from '../tables/table';
import type { Columns } from './row-objects';
import type { TablePart } from './table-part';

/** 1 for rows without any content. */
export function blankRows(parts: readonly TablePart[], length: number): Uint8Array {
  const blank = new Uint8Array(length).fill(1);
  for (const { data, offset } of parts) {
    let left = data.rowCount;
    for (const { types } of data.columns) {
      // The first columns are filled in most tables.
      if (left === 0) break;
      for (let row = 0; row < data.rowCount; row += 1) {
        if (types[row] === EMPTY || blank[offset + row] === 0) continue;
        blank[offset + row] = 0;
        left -= 1;
      }
    }
  }
  return blank;
}

/** Rows whose essential cells could all be read, as indexes. */
export function usableRows(table: Table, columns: Columns, length: number): Int32Array {
  const lost = new Uint8Array(length);
  for (const [name, column] of Object.entries(table.columns)) {
    if (column.essential !== true) continue;
    const values = columns[name] ?? [];
    for (let row = 0; row < length; row += 1) if (values[row] === null) lost[row] = 1;
  }
  const rows = new Int32Array(length);
  let count = 0;
  for (let row = 0; row < length; row += 1) if (lost[row] === 0) rows[count++] = row;
  return rows.subarray(0, count);
}

/** `before` where it says the same as `now`. */
export function keptArray<A extends ArrayLike<unknown>>(before: A | undefined, now: A): A {
  if (before?.length !== now.length) return now;
  for (let at = 0; at < now.length; at += 1) if (before[at] !== now[at]) return now;
  return before;
}
