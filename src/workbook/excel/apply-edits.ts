import type { TableData } from '../../domain/cells';
import { WorkbookError, type Edit } from '../workbook';
import { resizeUngrown, writeNewRows } from './append-rows';
import { columnBehind, formatBefore } from './formats';
import { checkTarget, rowsAt, runsOf, targetsOf, textsOf, type Target } from './targets';

/** Excel's limit for the text of one cell. */
const LONGEST_TEXT = 32_767;

/**
 * Makes all edits or none, in two round trips: read again and compare with `known`, then write. Only
 * new rows above 1 MB, and tables that Excel did not let grow, take further ones.
 * Rows count as they stood before the first edit.
 */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  known: (table: string) => TableData | undefined,
): Promise<void> {
  if (edits.length === 0) return;
  edits.forEach(refuseUnwritable);
  const targets = targetsOf(context, edits);
  await context.sync();
  for (const target of targets) checkTarget(target, known(target.name));
  targets.forEach(setCells);
  await writeNewRows(context, targets);
  targets.forEach(deleteRows);
  await resizeUngrown(context, targets);
}

function refuseUnwritable(edit: Edit): void {
  const values =
    edit.kind === 'set' ? [edit.value] : edit.kind === 'append' ? edit.rows.flat() : [];
  for (const value of values) {
    const impossible =
      (typeof value === 'object' && value !== null) ||
      (typeof value === 'number' && !Number.isFinite(value)) ||
      (typeof value === 'string' && value.length > LONGEST_TEXT);
    if (impossible) throw new WorkbookError('cannot-write', edit.table);
  }
}

function setCells({ name, edits, header, runs }: Target): void {
  const headers = textsOf(header.values);
  for (const edit of edits) {
    if (edit.kind !== 'set') continue;
    const run = runs.find(({ start, length }) => edit.row >= start && edit.row < start + length);
    const now = String(run?.range.numberFormat[edit.row - run.start]?.[edit.column] ?? '');
    const column = columnBehind(name, headers[edit.column] ?? '');
    const cell = rowsAt(header, edit.row, 1).getCell(0, edit.column);
    const format = formatBefore(edit.value, column, now);
    if (format !== null) cell.numberFormat = [[format]];
    // '' empties a cell; null would leave it.
    cell.values = [[edit.value ?? '']];
  }
}

/** From the bottom up, so that the rows above keep their numbers. */
function deleteRows({ table, edits }: Target): void {
  const rows = edits.flatMap((edit) => (edit.kind === 'delete' ? edit.rows : []));
  for (const [start, length] of runsOf(rows).reverse()) {
    for (let row = start + length - 1; row >= start; row -= 1) {
      table.rows.getItemAt(row).delete();
    }
  }
}
