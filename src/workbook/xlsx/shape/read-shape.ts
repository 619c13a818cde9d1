import { cellAt, columnLetters, EMPTY } from '../../../domain/cells';
import { relativeFormula } from '../../../domain/shape/marks';
import {
  COLUMNS_BESIDE,
  type ColumnRun,
  type FormatRun,
  type LooseCell,
  type MarkRun,
  type TableShape,
  type ValidationRun,
} from '../../../domain/shape/table-shape';
import { WorkbookError } from '../../workbook';
import type { Source } from '../edit-guards';
import { entryOf, textOf } from '../package';
import { overlaps, type Range } from '../range';
import { bodyRows, type ReadTable } from '../read-tables';
import { SheetScanner } from '../sheet-scan';
import { readHead, type SheetHead } from '../sheet-head';
import { sheetTarget, type SheetTarget } from '../sheet-target';
import { utf8Part } from '../utf8-part';
import { attributes, openings, xmlText } from '../xml';
import { numberFormats } from './number-formats';
import { rowDress, type RowDress } from './row-dress';
import { common, sheetFrame, type SheetFrame } from './sheet-frame';

/** As many rows below a table are looked at. */
const ROWS_BELOW = 5_000;
/** Rows that may stand empty between the table and what was typed below it. */
const GAP = 10;

/** Reads how a table lies on its sheet, as the file was opened. */
export function readShape(source: Source, table: ReadTable): TableShape {
  const { zip, parts } = source;
  const { path } = table.sheet;
  const bytes = utf8Part(zip, path);
  const head = readHead(bytes, path);
  if (head === undefined) throw new WorkbookError('damaged', path);
  const frame = sheetFrame(
    xmlText(bytes.subarray(0, head.start)),
    xmlText(bytes.subarray(head.empty ? head.start : endOfCells(bytes, head))),
    path,
  );
  const body = bodyOf(table);
  const dress = rowDress(bytes, head, body);
  const formats = numberFormats(zip, parts);
  return {
    ...around(source, table, bytes, dress),
    merged: frame.merged.filter((range) => overlaps(range, table.part.range)),
    hasTotals: table.part.totalsRows > 0,
    hiddenRows: dress.hidden,
    hiddenColumns: hiddenColumnsOf(frame, table.part.range),
    filtered: table.part.filtered,
    formulas: dress.formulas,
    formats: formatRuns(dress, formats),
    validations: validationsOf(frame, body),
    marks: marksOf(frame, body),
    names: definedNames(source),
  };
}

/** The byte where `</sheetData>` begins; it stands near the end, so it is looked for from there. */
function endOfCells(bytes: Uint8Array, { prefix, start }: SheetHead): number {
  const wanted = new TextEncoder().encode(`</${prefix}sheetData`);
  for (let at = bytes.length - wanted.length; at >= start; at -= 1) {
    if (bytes[at] === wanted[0] && wanted.every((byte, offset) => bytes[at + offset] === byte)) {
      return at;
    }
  }
  return bytes.length;
}

function definedNames({ zip, parts }: Source): readonly string[] {
  const entry = entryOf(zip, parts.workbookPath);
  if (entry === undefined) return [];
  const xml = textOf(zip, entry);
  return Array.from(openings(xml, entry.name)).flatMap((tag) =>
    tag.name === 'definedName' ? (attributes(xml, tag).get('name') ?? []) : [],
  );
}

/** Neighbouring cells may differ in other things than their format. */
function formatRuns({ styles }: RowDress, formats: readonly string[]): readonly FormatRun[] {
  const runs: FormatRun[] = [];
  const last = new Map<number, number>();
  for (const { column, from, to, style } of styles) {
    const format = formats[style] ?? 'General';
    const at = last.get(column) ?? -1;
    const before = runs[at];
    if (before?.to === from - 1 && before.format === format) runs[at] = { ...before, to };
    else last.set(column, runs.push({ column, from, to, format }) - 1);
  }
  return runs;
}

function bodyOf({ part }: ReadTable): Range {
  const top = part.range.top + part.headerRows;
  return { ...part.range, top, bottom: top + bodyRows(part) - 1 };
}

function hiddenColumnsOf({ hiddenColumns }: SheetFrame, { left, right }: Range): number[] {
  const width = right - left + 1;
  return Array.from({ length: width }, (_, column) => column).filter((column) =>
    hiddenColumns.some(([first, last]) => left + column >= first && left + column <= last),
  );
}

function validationsOf({ validations }: SheetFrame, body: Range): readonly ValidationRun[] {
  return validations.flatMap(({ type, source, ranges }) =>
    columnsIn(ranges, body).map((run) => ({ ...run, type, source: source.replace(/^=/, '') })),
  );
}

function marksOf({ marks }: SheetFrame, body: Range): readonly MarkRun[] {
  return marks.flatMap(({ formula, ranges }) =>
    columnsIn(ranges, body).map((run) => ({ ...run, formula: relativeFormula(formula) })),
  );
}

/** What of ranges of the sheet lies in the table's body, column by column. */
function columnsIn(ranges: readonly Range[], body: Range): readonly ColumnRun[] {
  return ranges.flatMap((range) => {
    const inside = common(range, body);
    if (inside === undefined) return [];
    const [from, to] = [inside.top - body.top, inside.bottom - body.top];
    return Array.from({ length: inside.right - inside.left + 1 }, (_, offset) => ({
      column: inside.left - body.left + offset,
      from,
      to,
    }));
  });
}

/** Content right below the table, beside it, and beside the rows just below it. */
function around(
  { texts, parts }: Source,
  table: ReadTable,
  bytes: Uint8Array,
  { lastBeside, hasBelow }: RowDress,
): Pick<TableShape, 'below' | 'beside'> {
  if (lastBeside === 0 && !hasBelow) return { below: [], beside: [] };
  const { range, totalsRows } = table.part;
  const free = hasBelow ? freeRows(table) : 0;
  const below = sheetTarget(range.bottom + 1, free, range.left, range.right - range.left + 1);
  const body = bodyOf(table);
  const columns = freeColumns(table);
  const right = sheetTarget(
    body.top,
    body.bottom - body.top + 1,
    range.right + 1,
    Math.max(0, Math.min(columns, lastBeside - range.right)),
  );
  const corner = sheetTarget(range.bottom + 1, Math.min(free, GAP), range.right + 1, columns);
  const context = { part: table.sheet.path, ...texts, date1904: parts.date1904 };
  const scanner = new SheetScanner([below, right, corner], context);
  scanner.push(bytes);
  scanner.finish();
  return {
    below: totalsRows > 0 ? [] : untilGap(table, below),
    beside: [right, corner].flatMap((target) => loose(table, target)),
  };
}

/** Columns beside the table, and beside the rows just below it, up to the next table. */
function freeColumns({ part, sheet }: ReadTable): number {
  const { top, bottom, right } = part.range;
  const next = sheet.tables
    .filter(({ range }) => range.left > right)
    .filter(({ range }) => range.top <= bottom + GAP && range.bottom >= top)
    .map(({ range }) => range.left - right - 1);
  return Math.min(COLUMNS_BESIDE, ...next);
}

/** Rows below the table down to the next table. */
function freeRows({ part, sheet }: ReadTable): number {
  const { bottom, left, right } = part.range;
  const next = sheet.tables
    .filter(({ range }) => range.top > bottom && range.left <= right && range.right >= left)
    .map(({ range }) => range.top - bottom - 1);
  return Math.max(0, Math.min(ROWS_BELOW, ...next));
}

/** The rows up to the first blank stretch; none where they begin too far away. */
function untilGap({ data }: ReadTable, target: SheetTarget): TableShape['below'] {
  const free = target.bottom - target.top + 1;
  let last = -1;
  for (let row = 0; row < free && row - last <= GAP + 1; row += 1) {
    if (target.columns.some(({ types }) => types[row] !== EMPTY)) last = row;
  }
  const seen = { ...data, columns: target.columns };
  return Array.from({ length: last + 1 }, (_, row) =>
    target.columns.map((__, column) => cellAt(seen, row, column)),
  );
}

function loose({ data }: ReadTable, target: SheetTarget): readonly LooseCell[] {
  const { columns, top, left, bottom } = target;
  const seen = { ...data, columns };
  const cells: LooseCell[] = [];
  for (let row = 0; row <= bottom - top; row += 1) {
    columns.forEach(({ types }, column) => {
      if (types[row] === EMPTY) return;
      const cell = `${columnLetters(left + column)}${String(top + row)}`;
      cells.push({ cell, value: cellAt(seen, row, column) });
    });
  }
  return cells;
}
