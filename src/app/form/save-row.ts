import { cellAt, type CellValue, type TableData } from '../../domain/cells';
import type { FormView } from '../../domain/form/field';
import type { Edit } from '../../domain/edits';
import type { Host } from '../host';
import { keyColumn, rowOf, rowsWithKey, same, tableIn } from './row-now';

/** The workbook as the form needs it: read anew, and changed by the one way there is. */
export type RowHost = Pick<Host, 'workbook' | 'edit'>;

/** Cells that the form gives new content, by column of the Excel table. */
export type Changed = ReadonlyMap<number, CellValue>;

/** What came of saving; nothing is written unless it says so. */
export type Saving =
  | { readonly kind: 'saved' | 'gone' | 'refused' }
  /** The key of a new row is somebody else's by now. */
  | { readonly kind: 'taken' }
  /** Cells that both sides changed, with the row as it is now. */
  | {
      readonly kind: 'conflict';
      readonly at: readonly number[];
      readonly row: number;
      readonly cells: readonly CellValue[];
    };

/**
 * Writes the row of a form after reading it anew: somebody else's change of other cells stands, one of the same cells is
 * given back to choose. A failure of the workbook itself is thrown.
 */
export async function saveRow(host: RowHost, view: FormView, changed: Changed): Promise<Saving> {
  const data = tableIn(await host.workbook.readTables(), view);
  if (data === undefined) return { kind: 'gone' };
  return view.row === null
    ? appendRow(host, view, data, changed)
    : changeRow(host, view, data, changed);
}

async function changeRow(
  host: RowHost,
  view: FormView,
  data: TableData,
  changed: Changed,
): Promise<Saving> {
  const row = rowOf(view, data);
  if (row === null) return { kind: 'gone' };
  const cells = view.cells.map((_, at) => cellAt(data, row, at));
  const at = [...changed.keys()].filter(
    (one) => !same(cells[one], view.cells[one]) && !same(cells[one], changed.get(one)),
  );
  if (at.length > 0) return { kind: 'conflict', at, row, cells };
  const edits = [...changed]
    .filter(([one, value]) => !same(cells[one], value))
    .map(([column, value]): Edit => ({ kind: 'set', table: view.table, row, column, value }));
  if (edits.length > 0) await host.edit(edits, { how: 'form' });
  const now = tableIn(await host.workbook.readTables(), view);
  return { kind: now !== undefined && holds(now, row, changed) ? 'saved' : 'refused' };
}

async function appendRow(
  host: RowHost,
  view: FormView,
  data: TableData,
  changed: Changed,
): Promise<Saving> {
  const cells = view.cells.map((cell, at) => (changed.has(at) ? (changed.get(at) ?? null) : cell));
  const keyAt = keyColumn(data);
  const key = cells[keyAt] ?? null;
  if (key !== null && rowsWithKey(data, keyAt, key).length > 0) return { kind: 'taken' };
  const rows = [cells];
  await host.edit([{ kind: 'append', table: view.table, rows }], { how: 'form' });
  const now = tableIn(await host.workbook.readTables(), view);
  const last = now === undefined ? -1 : now.rowCount - 1;
  const all = new Map(
    cells.map((cell, at) => [at, cell]).filter(([, cell]) => cell !== null) as [
      number,
      CellValue,
    ][],
  );
  return { kind: now !== undefined && holds(now, last, all) ? 'saved' : 'refused' };
}

function holds(data: TableData, row: number, wanted: Changed): boolean {
  return [...wanted].every(([at, value]) => same(cellAt(data, row, at), value));
}
