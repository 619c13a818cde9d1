import { addressOf, cellAt, type CellValue } from '../cells';
import { textOfCell } from '../cell-text';
import type { DecodedTable } from '../decode';
import { inLanguage } from '../language';
import type { Register } from '../register';
import { partAt } from '../rules/found';
import { valuesOf } from '../rules/known-keys';
import { tableOf, type TableId } from '../tables';

/** One cell that a rule looked at: table, key of the row, column key. */
export interface CellRead {
  readonly table: TableId;
  readonly row: string;
  readonly column: string;
}

/** A cell as a person finds and reads it. */
export interface ShownCell {
  readonly table: TableId;
  readonly row: string;
  readonly sheet: string;
  /** Address without sheet. */
  readonly cell: string;
  /** Header in the reader's language. */
  readonly header: string;
  readonly text: string;
}

/** Where the first row with this key stands in the decoded table; -1 where it is gone. */
export function rowWithKey(register: Register, table: TableId, key: string): number {
  return valuesOf(register, table, tableOf(table).key).indexOf(key);
}

/** What stands in the cell, as the workbook has it; null where row or column is gone. */
export function contentOf(register: Register, read: CellRead): CellValue {
  const at = placeOfRead(register, read);
  return at === null || at.column === undefined ? null : cellAt(at.data, at.row, at.column);
}

export function shownCell(register: Register, read: CellRead): ShownCell | null {
  const at = placeOfRead(register, read);
  if (at === null) return null;
  const described = tableOf(read.table).columns[read.column];
  const header = described === undefined ? '' : inLanguage(described.header, register.language);
  const { data, row, column } = at;
  return {
    table: read.table,
    row: read.row,
    sheet: data.sheet,
    cell: addressOf(data, row, column ?? 0),
    header,
    text:
      column === undefined ? '' : textOfCell(described, cellAt(data, row, column), data.date1904),
  };
}

function placeOfRead(register: Register, { table, row, column }: CellRead) {
  const decoded: DecodedTable<unknown> = register.tables[table];
  const index = rowWithKey(register, table, row);
  const part = index < 0 ? undefined : partAt(decoded.parts, index);
  if (part === undefined) return null;
  return { data: part.data, row: index - part.offset, column: part.columnIndex.get(column) };
}
