import { columnLetters, EMPTY } from '../../domain/cells';
import { WorkbookError } from '../workbook';
import { refuseAnchored } from './anchored-content';
import type { WorkbookParts } from './package';
import type { Range } from './range';
import { scanSheet, type SheetTexts } from './read-tables';
import { refuseReferences } from './references';
import { sheetTarget } from './sheet-target';
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
function refuseOccupied({ zip, parts, texts }: Source, { read, plan, data }: OpenTable): void {
  const { left, right, bottom } = read.part.range;
  const added = rowCountOf(plan) - plan.oldCount;
  if (bottom + added > LAST_ROW) throw new WorkbookError('no-room', data.name);
  // Rows that were taken in stood there themselves, but only their values go with them.
  const { taken } = plan;
  if (taken > 0) {
    const rows = sheetTarget(bottom + 1, taken, left, right - left + 1);
    scanSheet(zip, read.sheet.path, [rows], texts, parts.date1904);
    if (rows.hasFormulas) throw new WorkbookError('formula-in-the-way', data.name);
  }
  if (added <= taken) return;
  const below = sheetTarget(bottom + 1 + taken, added - taken, left, right - left + 1);
  scanSheet(zip, read.sheet.path, [below], texts, parts.date1904);
  const occupied = below.columns.some(({ types }) => types.some((type) => type !== EMPTY));
  const table = read.sheet.tables.some(
    ({ range }) =>
      range.top > bottom &&
      range.top <= bottom + added &&
      range.left <= right &&
      range.right >= left,
  );
  if (occupied || table || below.hasFormulas) throw new WorkbookError('no-room', data.name);
}
