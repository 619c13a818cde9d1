import type { TableData } from '../../domain/cells';
import { applyEdits } from '../../workbook/memory/edit-tables';
import { textPoolOf } from '../../workbook/text-pool';
import type { Edit } from '../../workbook/workbook';

/** The tables as they are after the edits, before the engine has confirmed them. */
export function editedTables(
  tables: readonly TableData[],
  edits: readonly Edit[],
): readonly TableData[] {
  const open = tables.map((data) => ({ data, texts: textPoolOf(data.strings) }));
  return applyEdits(open, edits).tables.map(({ data }) => data);
}
