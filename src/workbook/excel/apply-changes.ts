import type { TableData } from '../../domain/cells';
import { resizeUngrown, writeNewRows } from './append-rows';
import { columnBehind, formatBefore } from './formats';
import { dressTarget } from './shape/apply-dress';
import type { NetChange } from './net-change';
import {
  asExcelGives,
  checkTarget,
  rowsAt,
  runsOf,
  targetOf,
  textsOf,
  type Target,
} from './targets';

/** A change, and the table as it was when the user saw it. */
export interface KnownChange {
  readonly change: NetChange;
  readonly known: TableData;
}

/**
 * Makes all changes or none, in two round trips: read again and compare with what is known, then write.
 * Only new rows above 1 MB, and tables that Excel did not let grow, take further ones.
 */
export async function applyChanges(
  context: Excel.RequestContext,
  changes: readonly KnownChange[],
): Promise<void> {
  if (changes.length === 0) return;
  const targets = changes.map(({ change, known }) => ({ ...targetOf(context, change), known }));
  await context.sync();
  for (const target of targets) checkTarget(target, target.known);
  targets.forEach(takeIn);
  targets.forEach(setCells);
  await writeNewRows(context, targets);
  targets.forEach(deleteRows);
  targets.forEach(dressTarget);
  await resizeUngrown(context, targets);
}

/** Rows below the table become its own, and look like its last row. */
function takeIn({ change, table, header, body, last, taken }: Target): void {
  if (taken === undefined) return;
  const { length } = change.included;
  table.resize(header.getResizedRange(body.rowCount + length, 0));
  const formats = textsOf(last.numberFormat);
  taken.numberFormat = change.included.map(() => [...formats]);
}

function setCells({ change, header, runs }: Target): void {
  const headers = textsOf(header.values);
  for (const { row, column, value } of change.cells) {
    const run = runs.find(({ start, length }) => row >= start && row < start + length);
    const now = String(run?.range.numberFormat[row - run.start]?.[column] ?? '');
    const cell = rowsAt(header, row, 1).getCell(0, column);
    const format = formatBefore(value, columnBehind(change.name, headers[column] ?? ''), now);
    if (format !== null) cell.numberFormat = [[format]];
    // '' empties a cell; null would leave it.
    cell.values = [[asExcelGives(value)]];
  }
}

/** From the bottom up, so that the rows above keep their numbers. */
function deleteRows({ table, change }: Target): void {
  for (const [start, length] of runsOf(change.deleted).reverse()) {
    for (let row = start + length - 1; row >= start; row -= 1) table.rows.getItemAt(row).delete();
  }
}
