import { ERROR, TEXT, type CellColumn, type TableData } from '../cells';
import { lengthOf, type TablePart } from './table-part';

/** Where more than this share of the rows differ, it is quicker to begin anew. */
const MOST = 0.25;
const ALWAYS_FEW = 64;

/** `after` is the same table in the same place, its cells perhaps changed and rows perhaps put on at its end. */
export function isGrown(before: readonly TablePart[], after: readonly TablePart[]): boolean {
  return (
    before.length === after.length &&
    before.every((part, at) => {
      const now = after[at];
      if (now === undefined || !samePlace(part.data, now.data)) return false;
      const last = at === before.length - 1;
      const { rowCount } = now.data;
      return last ? rowCount >= part.data.rowCount : rowCount === part.data.rowCount;
    })
  );
}

export function samePlace(before: TableData, after: TableData): boolean {
  return (
    before.name === after.name &&
    before.sheet === after.sheet &&
    before.top === after.top &&
    before.left === after.left &&
    before.date1904 === after.date1904 &&
    sameHeaders(before.headers, after.headers)
  );
}

function sameHeaders(before: readonly string[], after: readonly string[]): boolean {
  return (
    before === after ||
    (before.length === after.length && before.every((header, at) => header === after[at]))
  );
}

/**
 * Rows with any cell that differs, new rows included, in order; of a grown table only. Null where so many differ that
 * nothing is gained by knowing which.
 */
export function changedRows(
  before: readonly TablePart[],
  after: readonly TablePart[],
  column?: string,
): readonly number[] | null {
  const rows = new Set<number>();
  const most = Math.max(ALWAYS_FEW, lengthOf(after) * MOST);
  for (const [at, part] of after.entries()) {
    const was = before[at];
    if (was === undefined) return null;
    const columns =
      column === undefined ? part.data.columns.keys() : [part.columnIndex.get(column)];
    for (const position of columns) {
      if (position !== undefined) addChanged(rows, was, part, position, most);
      if (rows.size > most) return null;
    }
    for (let row = was.data.rowCount; row < part.data.rowCount; row += 1)
      rows.add(part.offset + row);
  }
  return rows.size > most ? null : [...rows].sort((left, right) => left - right);
}

function addChanged(
  rows: Set<number>,
  before: TablePart,
  after: TablePart,
  position: number,
  most: number,
): void {
  const was = before.data.columns[position];
  const now = after.data.columns[position];
  if (was === undefined || now === undefined || was === now) return;
  const differs =
    before.data.strings === after.data.strings ? otherCell : otherText(before.data, after.data);
  for (let row = 0; row < before.data.rowCount; row += 1) {
    if (!differs(was, now, row)) continue;
    rows.add(after.offset + row);
    if (rows.size > most) return;
  }
}

function otherCell(was: CellColumn, now: CellColumn, row: number): boolean {
  return was.types[row] !== now.types[row] || was.values[row] !== now.values[row];
}

/** Two readings of a workbook number their texts each in their own way. */
function otherText(before: TableData, after: TableData): typeof otherCell {
  return (was, now, row) => {
    const type = was.types[row];
    if (type !== now.types[row]) return true;
    if (type !== TEXT && type !== ERROR) return was.values[row] !== now.values[row];
    return before.strings[was.values[row] ?? 0] !== after.strings[now.values[row] ?? 0];
  };
}
