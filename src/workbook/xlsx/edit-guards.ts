import { columnLetters, EMPTY } from '../../domain/cells';
import { WorkbookError } from '../workbook';
import { refuseAnchored } from './anchored-content';
import type { WorkbookParts } from './package';
import type { Range } from './range';
import { scanSheet, type ReadTable, type SheetTexts } from './read-tables';
import { refuseReferences } from './references';
import { sheetTarget, type SheetTarget } from './sheet-target';
import { rowAt, rowCountOf, type TablePlan } from './table-plan';
import type { OpenTable } from './xlsx-workbook';
import type { ZipDirectory } from './zip-directory';

/** The file as it was opened. */
export interface Source {
  readonly zip: ZipDirectory;
  readonly parts: WorkbookParts;
  readonly texts: SheetTexts;
}

const LAST_ROW = 1_048_576;

/** Throws where a plan would damage something that the tables do not own. */
export function refuseImpossible(
  source: Source,
  before: readonly OpenTable[],
  after: readonly OpenTable[],
): void {
  after.forEach((table, at) => {
    const old = before[at];
    if (old === undefined || old.plan === table.plan) return;
    refuseMasters(table);
    const moved = movedCells(table);
    if (moved !== undefined && !sameRange(moved, movedCells(old))) {
      // Hidden rows are hidden by their place, not by what stands in them.
      if (table.read.part.filtered) throw new WorkbookError('filtered', table.data.name);
      refuseReferences(source, table.read, moved);
      refuseAnchored(source, table.read, moved);
    }
    const count = rowCountOf(table.plan);
    if (count > Math.max(rowCountOf(old.plan), old.plan.oldCount)) refuseOccupied(source, table);
  });
}

/** A shared or array formula stands for other cells too: without it they would lose their meaning. */
function refuseMasters({ read, plan, data }: OpenTable): void {
  for (const { row, column } of read.body.formulaMasters) {
    const changed = plan.cells.get(row)?.has(column) === true;
    if (!changed && rowAt(plan, row) === row) continue;
    const cell = `${columnLetters(data.left + column)}${read.body.top + row}`;
    throw new WorkbookError('formula-in-the-way', `${data.sheet}!${cell}`);
  }
}

/** The cells that no longer stand where they stood: from the first row that differs to the table's end. */
function movedCells({ read, plan }: OpenTable): Range | undefined {
  const { left, right, bottom } = read.part.range;
  const first = firstMoved(plan, read.part.totalsRows);
  return first === undefined ? undefined : { left, right, bottom, top: read.body.top + first };
}

function firstMoved(plan: TablePlan, totalsRows: number): number | undefined {
  if (plan.rows === undefined) return undefined;
  for (let row = 0; row < plan.oldCount; row += 1) if (plan.rows[row] !== row) return row;
  return totalsRows > 0 && plan.rows.length !== plan.oldCount ? plan.oldCount : undefined;
}

function sameRange(left: Range, right: Range | undefined): boolean {
  return left.top === right?.top && left.bottom === right.bottom;
}

/** New rows must not run over anything below the table. */
function refuseOccupied(source: Source, { read, plan, data }: OpenTable): void {
  const { left, right, bottom } = read.part.range;
  const added = rowCountOf(plan) - plan.oldCount;
  if (bottom + added > LAST_ROW) throw new WorkbookError('no-room', data.name);
  const { taken } = plan;
  const rows = Math.max(taken, added);
  const below = bottom < read.lastRow ? rowsBelow(source, read, rows) : undefined;
  // Rows that were taken in stood there themselves, but only their values go with them.
  if (below !== undefined && hasFormulas(below, 0, taken)) {
    throw new WorkbookError('formula-in-the-way', data.name);
  }
  if (added <= taken) return;
  const table = read.sheet.tables.some(
    ({ range }) =>
      range.top > bottom &&
      range.top <= bottom + added &&
      range.left <= right &&
      range.right >= left,
  );
  const occupied =
    below !== undefined && (isOccupied(below, taken, added) || hasFormulas(below, taken, added));
  if (occupied || table) throw new WorkbookError('no-room', data.name);
}

/** As many rows below a table are looked at together: the next row that is added needs no other look. */
const LOOKED_AT = 256;
const seenBelow = new WeakMap<ReadTable, SheetTarget>();

/** The cells below a table, at least as many rows as are asked for. */
function rowsBelow({ zip, parts, texts }: Source, read: ReadTable, rows: number): SheetTarget {
  const { left, right, bottom } = read.part.range;
  const known = seenBelow.get(read);
  if (known !== undefined && known.bottom >= bottom + rows) return known;
  const count = Math.min(Math.max(rows, LOOKED_AT), LAST_ROW - bottom);
  const below = sheetTarget(bottom + 1, count, left, right - left + 1);
  scanSheet(zip, read.sheet.path, [below], texts, parts.date1904);
  seenBelow.set(read, below);
  return below;
}

function isOccupied({ columns }: SheetTarget, from: number, to: number): boolean {
  return columns.some(({ types }) => types.subarray(from, to).some((type) => type !== EMPTY));
}

function hasFormulas({ columns, formulaCells }: SheetTarget, from: number, to: number): boolean {
  const width = columns.length;
  return formulaCells.some((cell) => cell >= from * width && cell < to * width);
}
