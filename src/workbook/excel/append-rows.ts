import type { CellValue } from '../../domain/cells';
import type { Edit } from '../workbook';
import { inBlocks, type Block } from './blocks';
import { columnBehind, formatBefore } from './formats';
import { newRows, rowsAt, runsOf, textsOf, type Target } from './targets';

/** Rows of one table that are written together. */
interface TableBlock extends Block<readonly CellValue[]> {
  readonly target: Target;
}

/**
 * Writes new rows under the tables, where Excel takes them in; adding rows to a shared table by its row
 * collection makes conflicts for co-authors (OfficeDev/office-js-docs-pr, docs/excel/performance.md).
 */
export async function writeNewRows(
  context: Excel.RequestContext,
  targets: readonly Target[],
): Promise<void> {
  const growing = targets.filter(({ edits }) => newRows(edits) > 0);
  growing.forEach(makeRoom);
  await writeBlocks(context, growing.flatMap(blocksOf));
}

/** Sends what is queued, and takes new rows into tables that Excel did not let grow by itself. */
export async function resizeUngrown(
  context: Excel.RequestContext,
  targets: readonly Target[],
): Promise<void> {
  const bodies = targets.map(({ table }) => table.getDataBodyRange().load('rowCount'));
  await context.sync();
  const ungrown = targets.filter(
    (target, at) => (bodies[at]?.rowCount ?? 0) < heightAfter(target) - deletedRows(target.edits),
  );
  if (ungrown.length === 0) return;
  for (const target of ungrown) {
    const height = heightAfter(target) - deletedRows(target.edits);
    target.table.resize(target.header.getResizedRange(height, 0));
  }
  await context.sync();
}

/** Where something stands under the table, or its totals row, Excel must move that down first. */
function makeRoom(target: Target): void {
  const { table, header, under } = target;
  const blocked = table.showTotals || under?.isNullObject === false;
  const missing = heightAfter(target) - target.body.rowCount;
  if (!blocked || missing <= 0) return;
  const width = textsOf(header.values).length;
  table.rows.add(
    undefined,
    Array.from({ length: missing }, () => Array.from({ length: width }, () => '')),
  );
}

/** A table without content has one blank row, which the first new row fills. */
function firstFree({ body, last }: Target): number {
  const blank = (last.values as unknown[][]).every((row) => row.every((value) => value === ''));
  return body.rowCount === 1 && blank ? 0 : body.rowCount;
}

/** Rows of the body when all new ones are in it and none is deleted yet. */
function heightAfter(target: Target): number {
  return Math.max(target.body.rowCount, firstFree(target) + newRows(target.edits));
}

function deletedRows(edits: readonly Edit[]): number {
  const rows = edits.flatMap((edit) => (edit.kind === 'delete' ? edit.rows : []));
  return runsOf(rows).reduce((sum, [, length]) => sum + length, 0);
}

function blocksOf(target: Target): TableBlock[] {
  const rows = target.edits.flatMap((edit) => (edit.kind === 'append' ? edit.rows : []));
  return inBlocks(rows).map((block) => ({ ...block, target }));
}

/** Usually one request; a new one where the limit is near. */
async function writeBlocks(
  context: Excel.RequestContext,
  blocks: readonly TableBlock[],
): Promise<void> {
  const [block, ...rest] = blocks;
  if (block === undefined) return;
  writeBlock(block);
  if (block.full) await context.sync();
  await writeBlocks(context, rest);
}

function writeBlock({ target, start, rows }: TableBlock): void {
  const headers = textsOf(target.header.values);
  const columns = headers.map((header) => columnBehind(target.name, header));
  const now = textsOf(target.last.numberFormat);
  const range = rowsAt(target.header, firstFree(target) + start, rows.length);
  // null leaves a cell alone: an empty one stays empty, a calculated column keeps its formula.
  range.numberFormat = rows.map((row) =>
    columns.map((column, at) => formatBefore(row[at] ?? null, column, now[at] ?? '')),
  );
  range.values = rows.map((row) => headers.map((_, at) => emptyAsNull(row[at] ?? null)));
}

function emptyAsNull(value: CellValue): CellValue {
  return value === '' ? null : value;
}
