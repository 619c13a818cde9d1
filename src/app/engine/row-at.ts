import { addressOf, type TableData } from '../../domain/cells';
import { keyOfRow } from '../../domain/changes/row-keys';
import type { Register } from '../../domain/register';
import { tableIds, type TableId } from '../../domain/tables';

/** A cell as a host names it, such as `C12` of a sheet. */
interface SheetCell {
  readonly sheet: string;
  readonly cell: string;
}

/** The row of the register that a cell of a sheet is in; null outside its tables and in a row without an id. */
export function rowAt(
  register: Register,
  place: SheetCell,
): { readonly table: string; readonly id: string } | null {
  for (const { table, data, row } of linesAt(register, place)) {
    const id = keyOfRow(data, row);
    return id === '' ? null : { table, id };
  }
  return null;
}

/** A row that a form can open: its Excel table, its place in it from 0, and the header of the column. */
export interface SpotOfCell {
  readonly table: string;
  readonly row: number;
  /** Undefined beside the table. */
  readonly column: string | undefined;
}

/** Where in the register's tables a cell is, whether its row has an id or not; null outside them. */
export function spotAt(register: Register, place: SheetCell): SpotOfCell | null {
  for (const { data, row } of linesAt(register, place)) {
    const column = data.headers.find((_, at) => addressOf(data, row, at) === place.cell);
    return { table: data.name, row, column };
  }
  return null;
}

function* linesAt(
  register: Register,
  { sheet, cell }: SheetCell,
): Generator<{ readonly table: TableId; readonly data: TableData; readonly row: number }> {
  const line = Number(/\d+/.exec(cell)?.[0] ?? 0);
  for (const table of tableIds) {
    for (const { data } of register.tables[table].parts) {
      const row = line - data.top - 1;
      if (data.sheet === sheet && row >= 0 && row < data.rowCount) yield { table, data, row };
    }
  }
}
