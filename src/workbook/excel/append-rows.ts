import type { CellValue } from '../../domain/cells';
import { inBlocks, type Block } from './blocks';
import { columnBehind, formatBefore } from './formats';
import { asExcelGives, rowsAt, textsOf, type Target } from './targets';

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
  const growing = targets.filter(({ change }) => change.added.length > 0);
  growing.forEach(makeRoom);
  const blocks = growing.flatMap((target) =>
    inBlocks(target.change.added).map((block) => ({ ...block, target })),
  );
  await writeBlocks(context, blocks);
}

/** Sends what is queued, and takes new rows into tables that Excel did not let grow by itself. */
export async function resizeUngrown(
  context: Excel.RequestContext,
  targets: readonly Target[],
): Promise<void> {
  const bodies = targets.map(({ table }) => table.getDataBodyRange().load('rowCount'));
  await context.sync();
  const ungrown = targets.filter((target, at) => (bodies[at]?.rowCount ?? 0) < heightAfter(target));
  if (ungrown.length === 0) return;
  for (const target of ungrown) {
    target.table.resize(target.header.getResizedRange(heightAfter(target), 0));
  }
  await context.sync();
}

function heightAfter({ body, change }: Target): number {
  const { added, included, deleted } = change;
  return Math.max(1, body.rowCount + included.length + added.length - deleted.length);
}

/** Where something stands under the table, or its totals row, Excel must move that down first. */
function makeRoom({ table, header, under, change }: Target): void {
  if (!table.showTotals && under?.isNullObject !== false) return;
  const blank = textsOf(header.values).map(() => '');
  table.rows.add(
    undefined,
    change.added.map(() => blank),
  );
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
  const columns = headers.map((header) => columnBehind(target.change.name, header));
  const now = textsOf(target.last.numberFormat);
  const range = rowsAt(target.header, target.body.rowCount + start, rows.length);
  // null leaves a cell alone: an empty one stays empty, a calculated column keeps its formula.
  range.numberFormat = rows.map((row) =>
    columns.map((column, at) => formatBefore(row[at] ?? null, column, now[at] ?? '')),
  );
  range.values = rows.map((row) => headers.map((_, at) => leftOrGiven(row[at] ?? null)));
}

function leftOrGiven(value: CellValue): string | number | boolean | null {
  return value === null ? null : asExcelGives(value);
}
