import { cellAt, type CellValue, type TableData } from '../../domain/cells';
import { WorkbookError } from '../workbook';
import type { NetChange } from './net-change';

/** A table about to be changed, with everything that must hold before the first cell is written. */
export interface Target {
  readonly change: NetChange;
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly header: Excel.Range;
  readonly body: Excel.Range;
  /** Last row of the body: what new rows look like. */
  readonly last: Excel.Range;
  /** Content under the table where new rows go; a null object where there is none. */
  readonly under: Excel.Range | undefined;
  /** Rows below the table that are to become its own. */
  readonly taken: Excel.Range | undefined;
  /** The rows that are changed or deleted, in runs of neighbours. */
  readonly runs: readonly Run[];
}

/** Neighbouring rows of a table's body, read again before they are written. */
export interface Run {
  readonly start: number;
  readonly length: number;
  readonly range: Excel.Range;
}

/** Deleted rows that the table has now; rows taken in and deleted again are none of them. */
function oldRows({ deleted, oldCount }: NetChange): readonly number[] {
  return deleted.filter((row) => row < oldCount);
}

/** Queues the reading of everything the checks and the writing need. */
export function targetOf(context: Excel.RequestContext, change: NetChange): Target {
  const target = partsOf(context.workbook.tables.getItemOrNullObject(change.name), change);
  askFor(target);
  return target;
}

function partsOf(table: Excel.Table, change: NetChange): Target {
  const { added, cells, included } = change;
  const header = table.getHeaderRowRange();
  const body = table.getDataBodyRange();
  const below = (rows: number): Excel.Range =>
    body.getRowsBelow(rows).getUsedRangeOrNullObject(true);
  return {
    change,
    table,
    sheet: table.worksheet,
    header,
    body,
    last: body.getLastRow(),
    under: added.length === 0 ? undefined : below(added.length),
    taken: included.length === 0 ? undefined : body.getRowsBelow(included.length),
    runs: runsOf([...cells.map(({ row }) => row), ...oldRows(change)]).map(([start, length]) => ({
      start,
      length,
      range: rowsAt(header, start, length),
    })),
  };
}

function askFor({ table, sheet, header, body, last, under, taken, runs }: Target): void {
  table.load('name,showTotals');
  table.autoFilter.load('isDataFiltered');
  sheet.load('name');
  sheet.protection.load('protected');
  header.load('values');
  body.load('rowCount');
  last.load('numberFormat');
  under?.load('address');
  taken?.load('values,formulas');
  for (const { range } of runs) range.load('values,formulas,numberFormat');
}

/** Rows of a table's body, counted from the header so that rows below the table can be meant too. */
export function rowsAt(header: Excel.Range, start: number, length: number): Excel.Range {
  return header.getOffsetRange(start + 1, 0).getResizedRange(length - 1, 0);
}

/** Row numbers as runs of neighbours: start and length. */
export function runsOf(rows: readonly number[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const row of [...new Set(rows)].sort((left, right) => left - right)) {
    const run = runs.at(-1);
    if (run !== undefined && run[0] + run[1] === row) run[1] += 1;
    else runs.push([row, 1]);
  }
  return runs;
}

/** Refuses where writing would fail, be lost or hit something else than the user saw. */
export function checkTarget(target: Target, known: TableData): void {
  const { change, table, sheet, body, runs } = target;
  if (table.isNullObject) throw new WorkbookError('missing-table', change.name);
  if (sheet.protection.protected) throw new WorkbookError('protected', sheet.name);
  if (table.autoFilter.isDataFiltered) throw new WorkbookError('filtered', change.name);
  const gone = runs.some(({ start, length }) => start + length > body.rowCount);
  if (gone || !unchanged(target, known) || !sameTaken(target))
    throw new WorkbookError('changed-meanwhile', change.name);
}

function unchanged({ header, runs }: Target, known: TableData): boolean {
  const headers = textsOf(header.values);
  const sameColumns =
    headers.length === known.headers.length &&
    headers.every((text, column) => text === known.headers[column]);
  return sameColumns && runs.every((run) => sameCells(run, known));
}

/** The rows below the table are as the user saw them; a totals row cannot be passed by. */
function sameTaken({ table, taken, change }: Target): boolean {
  if (taken === undefined) return true;
  const values = taken.values as CellValue[][];
  return (
    !table.showTotals &&
    change.included.every((row, at) =>
      row.every((cell, column) => asExcelGives(cell) === values[at]?.[column]),
    )
  );
}

/** Formulas are passed over: their values change by themselves. */
function sameCells({ start, range }: Run, known: TableData): boolean {
  const values = range.values as CellValue[][];
  return values.every((row, at) =>
    row.every((value, column) => {
      const computed = range.formulas[at]?.[column] !== value;
      return computed || value === asExcelGives(cellAt(known, start + at, column));
    }),
  );
}

/** A cell as `Range.values` has it: '' where empty, an error as its text. */
export function asExcelGives(cell: CellValue): string | number | boolean {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.error : cell;
}

/** The first row of a range's values or formats as texts. */
export function textsOf(rows: readonly (readonly unknown[])[]): readonly string[] {
  return (rows[0] ?? []).map(String);
}
