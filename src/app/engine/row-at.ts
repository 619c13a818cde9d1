import type { TableData } from '../../domain/cells';
import { keyOfRow } from '../../domain/changes/row-keys';
import type { Register } from '../../domain/register';
import { tableIds } from '../../domain/tables';

/** The row of the register that a cell of a sheet is in; null outside its tables and in a row without an id. */
export function rowAt(
  register: Register,
  { sheet, cell }: { readonly sheet: string; readonly cell: string },
): { readonly table: string; readonly id: string } | null {
  const line = Number(/\d+/.exec(cell)?.[0] ?? 0);
  for (const table of tableIds) {
    for (const { data } of register.tables[table].parts) {
      if (data.sheet !== sheet || !isIn(data, line)) continue;
      const id = keyOfRow(data, line - data.top - 1);
      return id === '' ? null : { table, id };
    }
  }
  return null;
}

function isIn({ top, rowCount }: TableData, line: number): boolean {
  return line > top && line <= top + rowCount;
}
