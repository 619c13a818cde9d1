import { columnLetters } from '../../src/domain/cells';
import type { Edit } from '../../src/workbook/workbook';
import { readRange } from '../../src/workbook/xlsx/range';
import type { TablePart } from '../../src/workbook/xlsx/table-part';
import { FORMULA, type Grid } from './other-reader';

export const SET_TEXT = 'Prøve & <1> "æ"';
export const NEW_TEXT = 'Ny rad _x0041_';

/** The sheet as it must look to another reader after the edit. */
export function expectedGrid(before: Grid, part: TablePart, edit: Edit): Grid {
  const { range, headerRows, totalsRows } = part;
  const top = range.top + headerRows;
  const last = range.bottom - totalsRows;
  const grid = new Map(before);
  const put = (row: number, column: number, text: string | undefined): void => {
    const address = `${columnLetters(column)}${row}`;
    if (text === undefined) grid.delete(address);
    else grid.set(address, text);
  };
  const old = (row: number, column: number): string | undefined =>
    before.get(`${columnLetters(column)}${row}`);
  const columns = part.columns.map((column, at) => ({ ...column, at: range.left + at }));
  if (edit.kind === 'set') put(top, range.left, `s:${SET_TEXT}`);
  else if (edit.kind === 'append') {
    const row = isBlank(before, part) ? top : last + 1;
    for (const { at, formula } of columns) {
      for (let total = 0; total < totalsRows && row > last; total += 1) {
        put(row + 1 + total, at, old(last + 1 + total, at));
      }
      put(row, at, at === range.left ? `s:${NEW_TEXT}` : formula === undefined ? undefined : '?');
    }
  } else if (edit.kind === 'delete') {
    const gone = top + (edit.rows[0] ?? 0);
    const only = top === last;
    for (const { at, formula } of columns) {
      for (let row = gone; row <= range.bottom && !only; row += 1) {
        put(row, at, row === range.bottom ? undefined : old(row + 1, at));
      }
      if (only) put(top, at, formula === undefined ? undefined : '?');
    }
  }
  return grid;
}

/** A single body row without any value: the next new row takes its place. */
function isBlank(before: Grid, { range, headerRows, totalsRows }: TablePart): boolean {
  const top = range.top + headerRows;
  if (range.bottom - totalsRows !== top) return false;
  return [...before.entries()].every(([address, text]) => {
    const cell = readRange(address);
    const inside = cell?.top === top && cell.left >= range.left && cell.left <= range.right;
    return !inside || text.startsWith(FORMULA);
  });
}
