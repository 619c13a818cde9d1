import type { CellValue } from './cells';
import type { Column } from './columns';
import { excelSerial, type Day } from './days';
import type { Edit } from './edits';
import { nextKey } from './keys';
import type { Register } from './register';
import { valuesOf } from './rules/known-keys';
import { tableOf, type RowIn, type TableId } from './tables';
import type { TablePart } from './decode';
import { wordOf } from './code-word';

/** Columns of a table by key; what is left out stays empty or as it is. */
export type RowValues<T extends TableId> = Partial<RowIn<T>>;

/** The workbook has no such table, or lacks the columns that the rows would fill. */
export interface NoPlace {
  readonly table: TableId;
  /** Keys of the columns that are missing; empty where the table is. */
  readonly columns: readonly string[];
}

export function isNoPlace(result: Edit | NoPlace): result is NoPlace {
  return 'columns' in result;
}

/** The same of several edits. */
export function isMissing(made: readonly Edit[] | NoPlace): made is NoPlace {
  return 'table' in made;
}

/** New rows at the bottom of a table, in the workbook's language; ids are given where the rows have none. */
export function appendRows<T extends TableId>(
  register: Register,
  id: T,
  rows: readonly RowValues<T>[],
): Edit | NoPlace {
  const part = register.tables[id].parts.at(-1);
  if (part === undefined) return { table: id, columns: [] };
  const filled = withKeys(id, register.tables[id].parts, rows);
  const given = new Set(filled.flatMap((row) => namesIn(row)));
  const missing = [...given].filter((name) => !part.columnIndex.has(name));
  if (missing.length > 0) return { table: id, columns: missing };
  return {
    kind: 'append',
    table: part.data.name,
    rows: filled.map((row) => cellsOf(register, id, part, row)),
  };
}

/** Changes to the first row with a key; none where the row or a column is gone. */
export function setCells<T extends TableId>(
  register: Register,
  id: T,
  key: string,
  values: RowValues<T>,
): readonly Edit[] {
  const row = valuesOf(register, id, tableOf(id).key).indexOf(key);
  const part = register.tables[id].parts.findLast(({ offset }) => offset <= row);
  if (row < 0 || part === undefined) return [];
  return Object.entries(values).flatMap(([name, value]): Edit[] => {
    const column = part.columnIndex.get(name);
    const described = tableOf(id).columns[name];
    if (column === undefined || described === undefined) return [];
    const cell = cellOf(described, value, register, part);
    return [{ kind: 'set', table: part.data.name, row: row - part.offset, column, value: cell }];
  });
}

/** Ids after the highest in any part: a new year's sheet begins where the last one ended. */
function withKeys(
  id: TableId,
  parts: readonly TablePart[],
  rows: readonly Readonly<Record<string, unknown>>[],
): readonly Readonly<Record<string, unknown>>[] {
  const { key, columns } = tableOf(id);
  const prefix = columns[key]?.prefix ?? '';
  if (prefix === '' || parts.at(-1)?.columnIndex.has(key) !== true) return rows;
  const first = parts
    .flatMap(({ data, columnIndex }) => {
      const column = columnIndex.get(key);
      return column === undefined ? [] : nextKey(data, column, prefix);
    })
    .reduce((highest, one) => (numberOf(one) > numberOf(highest) ? one : highest));
  const digits = first.slice(prefix.length + 1);
  return rows.map((row, at) => {
    const number = String(Number(digits) + at).padStart(digits.length, '0');
    return { [key]: `${prefix}-${number}`, ...row };
  });
}

function numberOf(key: string): number {
  return Number(key.slice(key.lastIndexOf('-') + 1));
}

function namesIn(row: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(row).filter((name) => row[name] !== null && row[name] !== undefined);
}

function cellsOf(
  register: Register,
  id: TableId,
  part: TablePart,
  row: Readonly<Record<string, unknown>>,
): readonly CellValue[] {
  const cells = new Array<CellValue>(part.data.headers.length).fill(null);
  for (const [name, column] of Object.entries(tableOf(id).columns)) {
    const at = part.columnIndex.get(name);
    if (at !== undefined) cells[at] = cellOf(column, row[name], register, part);
  }
  return cells;
}

function cellOf(
  column: Column<unknown>,
  value: unknown,
  register: Register,
  { data }: TablePart,
): CellValue {
  if (value === null || value === undefined) return null;
  return column.kind === 'day'
    ? excelSerial(value as Day, data.date1904)
    : column.kind === 'choice' && column.choices !== undefined && typeof value === 'string'
      ? wordOf(register, column.choices, value)
      : column.toCell(value, register.language);
}
