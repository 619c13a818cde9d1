import { EMPTY, tableFromRows, type CellColumn, type CellValue, type TableData } from '../domain/cells';
import type { Edit } from './workbook';

/** The tables as they are after the edits. Columns that no edit touches are shared, not copied. */
export function editedTables(
  tables: readonly TableData[],
  edits: readonly Edit[],
): readonly TableData[] {
  return edits.reduce<readonly TableData[]>(
    (current, edit) =>
      current.map((data) => (data.name === edit.table ? editedTable(data, edit) : data)),
    tables,
  );
}

function editedTable(data: TableData, edit: Edit): TableData {
  switch (edit.kind) {
    case 'set':
      return withCell(data, edit.row, edit.column, edit.value);
    case 'append':
      return withRows(data, edit.rows);
    case 'delete':
      return withoutRows(data, new Set(edit.rows));
  }
}

function withCell(data: TableData, row: number, column: number, value: CellValue): TableData {
  const old = data.columns[column];
  if (old === undefined) return data;
  const coded = coder(data);
  const [type, number] = coded.encode(value);
  const cells = { types: old.types.slice(), values: old.values.slice() };
  cells.types[row] = type;
  cells.values[row] = number;
  return {
    ...data,
    strings: coded.strings(),
    columns: data.columns.map((other, at) => (at === column ? cells : other)),
  };
}

function withRows(data: TableData, rows: readonly (readonly CellValue[])[]): TableData {
  const coded = coder(data);
  const rowCount = data.rowCount + rows.length;
  const columns = data.columns.map((old, column): CellColumn => {
    const types = new Uint8Array(rowCount);
    const values = new Float64Array(rowCount);
    types.set(old.types.subarray(0, data.rowCount));
    values.set(old.values.subarray(0, data.rowCount));
    rows.forEach((row, index) => {
      const [type, number] = coded.encode(row[column] ?? null);
      types[data.rowCount + index] = type;
      values[data.rowCount + index] = number;
    });
    return { types, values };
  });
  return { ...data, rowCount, columns, strings: coded.strings() };
}

function withoutRows(data: TableData, gone: ReadonlySet<number>): TableData {
  const kept = Array.from({ length: data.rowCount }, (_, row) => row).filter((row) => !gone.has(row));
  const columns = data.columns.map((old): CellColumn => ({
    types: Uint8Array.from(kept, (row) => old.types[row] ?? EMPTY),
    values: Float64Array.from(kept, (row) => old.values[row] ?? 0),
  }));
  return { ...data, rowCount: kept.length, columns };
}

/** Encodes new values against the table's texts, adding those it lacks. */
function coder(data: TableData): {
  encode(value: CellValue): readonly [type: number, value: number];
  strings(): readonly string[];
} {
  const added: string[] = [];
  const indexOf = (text: string): number => {
    const known = data.strings.indexOf(text);
    if (known >= 0) return known;
    const again = added.indexOf(text);
    return data.strings.length + (again >= 0 ? again : added.push(text) - 1);
  };
  return {
    encode: (value) => {
      const one = tableFromRows({ name: '', sheet: '', headers: [''] }, [[value]]);
      const type = one.columns[0]?.types[0] ?? EMPTY;
      const text = one.strings[0];
      return [type, text === undefined ? (one.columns[0]?.values[0] ?? 0) : indexOf(text)];
    },
    strings: () => (added.length === 0 ? data.strings : [...data.strings, ...added]),
  };
}
