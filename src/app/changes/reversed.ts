import { cellAt, type CellValue, type TableData } from '../../domain/cells';
import { changesBetween } from '../../domain/changes/between';
import { sameCell, type Change } from '../../domain/changes/change';
import { isChangeLog } from '../../domain/changes/log-rows';
import { keyColumnOf, keyOfRow, rowsByKey } from '../../domain/changes/row-keys';
import { sameTable } from '../../workbook/memory/edit-tables';
import { WorkbookError, type Edit } from '../../workbook/workbook';

/**
 * Edits that take back what led from `before` to `after`, made on the tables as they stand `now`. Throws where a cell
 * no longer holds what was written: somebody has changed it since.
 */
export function reversed(
  before: readonly TableData[],
  after: readonly TableData[],
  now: readonly TableData[],
): readonly Edit[] {
  const changes = changesBetween(after, before).filter(({ data }) => !isChangeLog(data));
  const edits = changes.map((change) => reverseOf(change, after, now));
  // Rows that go are taken last, so that the others keep their places.
  const kept = edits.filter(({ kind }) => kind !== 'delete');
  return [...kept, ...deletions(edits)];
}

function reverseOf(change: Change, after: readonly TableData[], now: readonly TableData[]): Edit {
  const { name } = change.data;
  const current = now.find((data) => sameTable(data.name, name));
  if (current === undefined || change.kind === 'shape') throw changed(name);
  if (change.kind === 'new') {
    const rows = [rowValues(change.data, change.row, current.headers)];
    return { kind: 'append', table: name, rows };
  }
  const written = after.find((data) => sameTable(data.name, name));
  if (written === undefined) throw changed(name);
  const row = rowNow(change.data, change.row, current);
  if (change.kind === 'gone') {
    const same = rowValues(written, change.row, current.headers).every(
      (value, column) =>
        // A calculated column fills in what was not written.
        value === null || sameCell(value, cellAt(current, row, column)),
    );
    if (!same) throw changed(name);
    return { kind: 'delete', table: name, rows: [row] };
  }
  const column = current.headers.indexOf(change.data.headers[change.column] ?? '');
  if (!sameCell(cellAt(current, row, column), change.before)) throw changed(name);
  return { kind: 'set', table: name, row, column, value: change.after };
}

/** By its key where it has one, else where it stood. */
function rowNow(data: TableData, row: number, current: TableData): number {
  const key = keyColumnOf(data) < 0 ? '' : keyOfRow(data, row);
  const found = key === '' ? row : rowsByKey(current).get(key);
  if (found === undefined || found >= current.rowCount) throw changed(data.name);
  return found;
}

function rowValues(data: TableData, row: number, headers: readonly string[]): readonly CellValue[] {
  return headers.map((header) => cellAt(data, row, data.headers.indexOf(header)));
}

/** One edit for each table. */
function deletions(edits: readonly Edit[]): readonly Edit[] {
  const tables = new Map<string, number[]>();
  for (const edit of edits) {
    if (edit.kind !== 'delete') continue;
    tables.set(edit.table, [...(tables.get(edit.table) ?? []), ...edit.rows]);
  }
  return [...tables].map(([table, rows]) => ({ kind: 'delete', table, rows }));
}

function changed(table: string): WorkbookError {
  return new WorkbookError('changed-meanwhile', table);
}
