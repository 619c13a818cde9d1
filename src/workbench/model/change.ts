import { cellAt, type TableData } from '../../domain/cells';
import { isEmptyTable } from '../../workbook/memory/edit-tables';
import type { Edit } from '../../workbook/workbook';

/** A step that the user can take back. */
export interface Change {
  readonly edits: readonly Edit[];
  /** Edits that take it back; null where only replaying the earlier edits can. */
  readonly inverse: readonly Edit[] | null;
}

/** The step as it will be remembered, seen before the edits are made. */
export function changeOf(tables: readonly TableData[], edits: readonly Edit[]): Change {
  const inverse = edits.map((edit) => inverseOf(tables, edit));
  return {
    edits,
    inverse: inverse.every((edit): edit is Edit => edit !== null) ? inverse.reverse() : null,
  };
}

function inverseOf(tables: readonly TableData[], edit: Edit): Edit | null {
  const data = tables.find(({ name }) => name === edit.table);
  if (data === undefined) return null;
  if (edit.kind === 'set') {
    return { ...edit, value: cellAt(data, edit.row, edit.column) };
  }
  if (edit.kind === 'append') {
    // An empty table's one blank row is filled first.
    const from = isEmptyTable(data) ? 0 : data.rowCount;
    const rows = edit.rows.map((_, index) => from + index);
    return { kind: 'delete', table: edit.table, rows };
  }
  return null;
}
