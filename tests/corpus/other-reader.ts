import { createRequire } from 'node:module';
import * as SheetJs from '@e965/xlsx';
import type * as ExcelJs from 'exceljs';
import { columnLetters } from '../../src/domain/cells';

/** A sheet as another program reads it: value and formula of each cell as one text, by address. */
export type Grid = ReadonlyMap<string, string>;

/** Stands between a cell's value and its formula. */
export const FORMULA = '\u0001=';

/** The sheets by name as SheetJS reads them; undefined where it cannot. */
export function gridsOf(bytes: Uint8Array): ReadonlyMap<string, Grid> | undefined {
  try {
    const workbook = SheetJs.read(bytes, { type: 'array', dense: true, cellFormula: true });
    return new Map(workbook.SheetNames.map((name) => [name, gridOf(workbook.Sheets[name])]));
  } catch {
    return undefined;
  }
}

function gridOf(sheet: SheetJs.WorkSheet | undefined): Grid {
  const grid = new Map<string, string>();
  const rows = (sheet as { '!data'?: (SheetJs.CellObject | undefined)[][] } | undefined)?.['!data'];
  rows?.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      const text = cell === undefined ? '' : textOf(cell);
      if (text !== '') grid.set(`${columnLetters(column + 1)}${row + 1}`, text);
    }),
  );
  return grid;
}

function textOf(cell: SheetJs.CellObject): string {
  const formula = cell.f === undefined ? '' : `${FORMULA}${cell.f}`;
  return `${valueOf(cell)}${formula}`;
}

/** The value alone: `n:1`, `s:text`, `b:1`, `e:#N/A`, or nothing. */
function valueOf({ t, v, w }: SheetJs.CellObject): string {
  if (v === undefined || v === null || v === '') return t === 'e' ? `e:${w ?? ''}` : '';
  if (t === 'n') return `n:${Number(v)}`;
  if (t === 'b') return `b:${v ? 1 : 0}`;
  if (t === 'e') return `e:${w ?? ''}`;
  if (t === 's') return `s:${String(v)}`;
  return '';
}

const exceljs = createRequire(import.meta.url)('exceljs') as typeof ExcelJs;

/** Whether exceljs, which is strict about XML, reads the file; what it says where it does not. */
export async function exceljsComplaint(bytes: Uint8Array): Promise<string | undefined> {
  try {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(bytes.slice().buffer);
    return undefined;
  } catch (problem) {
    return String(problem).slice(0, 200);
  }
}
