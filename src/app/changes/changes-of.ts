import { cellAt, type TableData } from '../../domain/cells';
import { changesBetween } from '../../domain/changes/between';
import { sameCell, type Change } from '../../domain/changes/change';
import { editedTables } from '../../workbook/edited';
import { sameTable } from '../../workbook/memory/edit-tables';
import type { Edit } from '../../workbook/workbook';

/** What edits will change, cell by cell and row by row; later edits see the tables that earlier ones leave. */
export function changesOf(before: readonly TableData[], edits: readonly Edit[]): readonly Change[] {
  let tables = before;
  return runsOf(edits).flatMap((run) => {
    const old = tables;
    tables = editedTables(tables, run);
    return changesOfRun(old, tables, run);
  });
}

/** Neighbouring edits of one kind to one table, which can be made together. */
function runsOf(edits: readonly Edit[]): readonly (readonly Edit[])[] {
  const runs: Edit[][] = [];
  for (const edit of edits) {
    const last = runs.at(-1);
    const [one] = last ?? [];
    const together = edit.kind === 'set' && one?.kind === 'set' && sameTable(one.table, edit.table);
    if (together) last?.push(edit);
    else runs.push([edit]);
  }
  return runs;
}

function changesOfRun(
  before: readonly TableData[],
  after: readonly TableData[],
  run: readonly Edit[],
): readonly Change[] {
  const [edit] = run;
  if (edit === undefined) return [];
  const old = tableNamed(before, edit.table);
  const now = tableNamed(after, edit.table);
  if (old === undefined || now === undefined) return otherEdit(before, after, edit);
  switch (edit.kind) {
    case 'set':
      return cellsOf(old, now, run);
    case 'append':
      return edit.rows.map((_, at) => ({
        kind: 'new',
        data: now,
        row: now.rowCount - edit.rows.length + at,
      }));
    case 'delete':
      return [...new Set(edit.rows)]
        .sort((left, right) => left - right)
        .map((row) => ({ kind: 'gone', data: old, row }));
    default:
      return otherEdit(before, after, edit);
  }
}

function cellsOf(old: TableData, now: TableData, run: readonly Edit[]): readonly Change[] {
  const cells = new Map<string, Change>();
  for (const edit of run) {
    if (edit.kind !== 'set') continue;
    const { row, column } = edit;
    const was = cellAt(old, row, column);
    const is = cellAt(now, row, column);
    if (sameCell(was, is)) continue;
    const change: Change = { kind: 'cell', data: now, row, column, before: was, after: is };
    cells.set(`${row},${column}`, change);
  }
  return [...cells.values()];
}

/** A kind of edit that the log has no words for: what it does to the cells, else that it was done. */
function otherEdit(
  before: readonly TableData[],
  after: readonly TableData[],
  edit: { readonly kind: string; readonly table: string },
): readonly Change[] {
  const cells = changesBetween(before, after);
  const data = tableNamed(after, edit.table) ?? tableNamed(before, edit.table) ?? before[0];
  if (cells.length > 0 || data === undefined) return cells;
  return [{ kind: 'shape', data, what: { code: 'other-edit', name: edit.kind } }];
}

function tableNamed(tables: readonly TableData[], name: string): TableData | undefined {
  return tables.find((data) => sameTable(data.name, name));
}
