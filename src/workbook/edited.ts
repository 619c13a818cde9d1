import type { TableData } from '../domain/cells';
import { applyEdits } from './memory/edit-tables';
import { textPoolOf } from './text-pool';
import type { Edit } from './workbook';

/** The tables as they are after the edits. */
export function editedTables(
  tables: readonly TableData[],
  edits: readonly Edit[],
): readonly TableData[] {
  const open = tables.map((data) => ({ data, texts: textPoolOf(data.strings) }));
  return applyEdits(open, edits).tables.map(({ data }) => data);
}
