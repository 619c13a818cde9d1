import { cellAt } from '../../domain/cells';
import type { FormView } from '../../domain/form/field';
import type { RowHost } from './save-row';
import { rowOf, same, tableIn } from './row-now';

/** What came of deleting; `changed` where somebody has changed the row since the form was opened. */
export type Deleting = 'deleted' | 'gone' | 'changed';

/** Takes the row of a form out of its table after reading it anew: only the row that was seen, as it was seen. */
export async function deleteRow(host: RowHost, view: FormView): Promise<Deleting> {
  const data = tableIn(await host.workbook.readTables(), view);
  const row = data === undefined ? null : rowOf(view, data);
  if (data === undefined || row === null) return 'gone';
  const isSame = view.cells.every((cell, at) => same(cellAt(data, row, at), cell));
  if (!isSame) return 'changed';
  await host.edit([{ kind: 'delete', table: view.table, rows: [row] }], { how: 'form' });
  return 'deleted';
}
