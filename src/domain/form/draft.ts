import { BOOLEAN, cellAt, EMPTY, ERROR, NUMBER, TEXT } from '../cells';
import type { CellColumn, CellValue, TableData } from '../cells';
import { readRegister, type Register } from '../register';
import { tableIds } from '../tables';

/** A row as it would stand if the form were saved. */
export interface Draft {
  /** Excel name of the table. */
  readonly table: string;
  /** Body row from 0; null for a new row. */
  readonly row: number | null;
  readonly cells: readonly CellValue[];
}

export interface Drafted {
  readonly register: Register;
  /** Body row of the draft. */
  readonly row: number;
}

/** The register as it would be with the draft in it; the given one stays as it is, its texts too. */
export function withDraft(register: Register, draft: Draft): Drafted | null {
  const all = tableIds.flatMap((id) => register.tables[id].parts.map(({ data }) => data));
  const data = all.find(({ name }) => name === draft.table);
  if (data === undefined) return null;
  const row = draft.row ?? (isEmpty(data) ? 0 : data.rowCount);
  const drafted = written(data, row, draft.cells);
  const tables = all.map((one) => (one === data ? drafted : one));
  return { register: { ...readRegister(tables, register), language: register.language }, row };
}

/** Excel's empty table has one row without content, which is filled first. */
function isEmpty(data: TableData): boolean {
  return data.rowCount === 1 && data.columns.every(({ types }) => types[0] === EMPTY);
}

function written(data: TableData, row: number, cells: readonly CellValue[]): TableData {
  const rowCount = Math.max(data.rowCount, row + 1);
  // A pool of its own: what is only being typed must not follow the workbook into its file.
  const strings = [...data.strings];
  const columns = data.columns.map((column, at): CellColumn => {
    // A column that is not touched stays the same object: what was read from it need not be read again.
    if (row < data.rowCount && cellAt(data, row, at) === (cells[at] ?? null)) return column;
    const types = new Uint8Array(rowCount);
    const values = new Float64Array(rowCount);
    types.set(column.types.subarray(0, rowCount));
    values.set(column.values.subarray(0, rowCount));
    const [type, value] = encoded(cells[at] ?? null, strings);
    types[row] = type;
    values[row] = value;
    return { types, values };
  });
  return { ...data, rowCount, columns, strings };
}

function encoded(cell: CellValue, strings: string[]): readonly [type: number, value: number] {
  if (cell === null || cell === '') return [EMPTY, 0];
  if (typeof cell === 'number') return [NUMBER, cell];
  if (typeof cell === 'boolean') return [BOOLEAN, cell ? 1 : 0];
  if (typeof cell === 'string') return [TEXT, strings.push(cell) - 1];
  return [ERROR, strings.push(cell.error) - 1];
}
