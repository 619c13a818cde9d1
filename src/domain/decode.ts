import { addressOf, cellAt, EMPTY, NUMBER, TEXT, type CellValue, type TableData } from './cells';
import type { Column } from './columns';
import { once } from './once';
import type { Parsed, ProblemCode, Severity } from './parsed';
import type { Table } from './tables/table';

/** Something wrong with one cell, found while reading it. */
export interface CellProblem {
  /** Row of the decoded table, from 0. */
  readonly row: number;
  readonly column: string;
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** The cell could not be read: its value is null in the row. */
  readonly unreadable: boolean;
  readonly repair?: CellValue;
}

/** Something wrong with a table's shape. */
export interface StructureProblem {
  readonly code: 'missing-table' | 'missing-column' | 'missing-key' | 'doubled-column';
  readonly table: string;
  readonly sheet: string;
  /** Address of the header concerned, where there is one. */
  readonly cell: string;
  readonly column?: string;
}

/** One Excel table that holds rows of a register table; several where the table is split by year. */
export interface TablePart {
  readonly data: TableData;
  /** First row of this part in the decoded table. */
  readonly offset: number;
  /** Column key → column of `data`; keys that the sheet lacks are absent. */
  readonly columnIndex: ReadonlyMap<string, number>;
}

/** A table read by its columns: values column by column, typed rows on demand. */
export interface DecodedTable<R> {
  readonly table: Table;
  readonly parts: readonly TablePart[];
  /** All rows of the sheet's tables, blank ones included. */
  readonly length: number;
  /** Value per row, null where empty or unreadable. */
  readonly columns: { readonly [C in keyof R]: readonly (NonNullable<R[C]> | null)[] };
  readonly problems: readonly CellProblem[];
  /** Rows whose essential cells could all be read, as indexes. */
  readonly usable: Int32Array;
  /** 1 for rows without any content. */
  readonly blank: Uint8Array;
  /** The usable rows in sheet order; `rows[i]` is sheet row `usable[i]`. */
  readonly rows: readonly R[];
  /** The first usable row with this key. */
  byKey(key: string): R | undefined;
}

/**
 * Reads the Excel tables `parts` as `table`, each column when it is first looked at. Nothing is dropped silently: what
 * is not read is in `problems`.
 */
export function decodeTable<R>(table: Table, parts: readonly TablePart[]): DecodedTable<R> {
  const length = parts.reduce((sum, part) => sum + part.data.rowCount, 0);
  const names = Object.keys(table.columns);
  const columns: Record<string, readonly unknown[]> = {};
  const read: Record<string, ReadColumn> = {};
  for (const [name, column] of Object.entries(table.columns)) {
    once(read, name, () => readColumn(parts, name, column));
    once(columns, name, () => read[name]?.values ?? []);
  }
  const decoded = { table, parts, length, columns };
  once(decoded, 'problems', () => names.flatMap((name) => read[name]?.problems ?? []));
  once(decoded, 'usable', () => usableRows(table, columns, length));
  once(decoded, 'blank', () => blankRows(parts, length));
  const whole = decoded as unknown as DecodedTable<R>;
  once(decoded, 'rows', () => Array.from(whole.usable, (index) => rowAt<R>(names, columns, index)));
  const index: { made?: Map<string, R> } = {};
  const byKey = (key: string): R | undefined =>
    (index.made ??= indexByKey(table.key, whole.rows)).get(key);
  return Object.assign(decoded, { byKey }) as unknown as DecodedTable<R>;
}

/** Where a row's cell stands; the row alone where the sheet lacks the column. */
export function placeOf(
  decoded: DecodedTable<unknown>,
  row: number,
  column?: string,
): { sheet: string; cell: string; value: CellValue } {
  const part = partOf(decoded.parts, row);
  const at = column === undefined ? undefined : part.columnIndex.get(column);
  const body = row - part.offset;
  return {
    sheet: part.data.sheet,
    cell: addressOf(part.data, body, at ?? 0),
    value: at === undefined ? null : cellAt(part.data, body, at),
  };
}

function partOf(parts: readonly TablePart[], row: number): TablePart {
  const part = parts.findLast((candidate) => candidate.offset <= row);
  if (part === undefined) throw new Error(`Row ${row} is outside the table`);
  return part;
}

interface ReadColumn {
  readonly values: readonly unknown[];
  readonly problems: readonly CellProblem[];
}

function readColumn(
  parts: readonly TablePart[],
  name: string,
  column: Column<unknown>,
): ReadColumn {
  const problems: CellProblem[] = [];
  const values = parts.map((part) => decodeColumn(part, name, column, problems));
  return { values: values.length === 1 ? (values[0] ?? []) : values.flat(), problems };
}

function decodeColumn(
  part: TablePart,
  name: string,
  column: Column<unknown>,
  problems: CellProblem[],
): unknown[] {
  const { data, offset } = part;
  const values = new Array<unknown>(data.rowCount).fill(null);
  const at = part.columnIndex.get(name);
  const cells = at === undefined ? undefined : data.columns[at];
  if (at === undefined || cells === undefined) return values;
  const texts = readTexts(data);
  for (let row = 0; row < data.rowCount; row += 1) {
    const type = cells.types[row];
    if (type === EMPTY) continue;
    let read: Parsed<unknown> | undefined;
    if (type === TEXT) {
      // A text is read once however often it occurs.
      const text = cells.values[row] ?? 0;
      read = texts.get(text);
      if (read === undefined) {
        read = readCell(column, data.strings[text] ?? '', data);
        texts.set(text, read);
      }
    } else {
      read = readCell(
        column,
        type === NUMBER ? (cells.values[row] ?? 0) : cellAt(data, row, at),
        data,
      );
    }
    if (read.ok) values[row] = read.value;
    else if (read.problem !== 'blank') {
      problems.push(problem(offset + row, name, read.problem, 'feil', true, read.repair));
    }
    if (read.ok && read.remark !== undefined) {
      const { code, severity, repair } = read.remark;
      problems.push(problem(offset + row, name, code, severity, false, repair));
    }
  }
  return values;
}

/** Texts read so far, by their index: a list where most texts may occur, else a map. */
function readTexts({ rowCount, strings }: TableData): {
  get(text: number): Parsed<unknown> | undefined;
  set(text: number, read: Parsed<unknown>): unknown;
} {
  if (strings.length > 4 * rowCount) return new Map<number, Parsed<unknown>>();
  const list = new Array<Parsed<unknown> | undefined>(strings.length).fill(undefined);
  return { get: (text) => list[text], set: (text, read) => (list[text] = read) };
}

/** A cell of white space only is as good as empty, but not silently: the rule on required cells sees null. */
function readCell(column: Column<unknown>, cell: CellValue, data: TableData): Parsed<unknown> {
  if (typeof cell === 'string' && /^[\s\u00A0\u202F\u200B\uFEFF]*$/.test(cell)) {
    return { ok: false, problem: 'blank' };
  }
  return column.parse(cell, data);
}

function problem(
  row: number,
  column: string,
  code: ProblemCode,
  severity: Severity,
  unreadable: boolean,
  repair: CellValue | undefined,
): CellProblem {
  const found = { row, column, code, severity, unreadable };
  return repair === undefined ? found : { ...found, repair };
}

function blankRows(parts: readonly TablePart[], length: number): Uint8Array {
  const blank = new Uint8Array(length).fill(1);
  for (const { data, offset } of parts) {
    for (const { types } of data.columns) {
      for (let row = 0; row < data.rowCount; row += 1) {
        if (types[row] !== EMPTY) blank[offset + row] = 0;
      }
    }
  }
  return blank;
}

function usableRows(
  table: Table,
  columns: Readonly<Record<string, readonly unknown[]>>,
  length: number,
): Int32Array {
  const usable = new Uint8Array(length).fill(1);
  for (const [name, column] of Object.entries(table.columns)) {
    if (column.essential !== true) continue;
    const values = columns[name] ?? [];
    for (let row = 0; row < length; row += 1) if (values[row] === null) usable[row] = 0;
  }
  const rows: number[] = [];
  for (let row = 0; row < length; row += 1) if (usable[row] === 1) rows.push(row);
  return Int32Array.from(rows);
}

function rowAt<R>(
  names: readonly string[],
  columns: Readonly<Record<string, readonly unknown[]>>,
  index: number,
): R {
  const row: Record<string, unknown> = {};
  for (const name of names) row[name] = columns[name]?.[index] ?? null;
  return row as R;
}

function indexByKey<R>(key: string, rows: readonly R[]): Map<string, R> {
  const index = new Map<string, R>();
  for (const row of rows) {
    const id = (row as Readonly<Record<string, unknown>>)[key];
    if (typeof id === 'string' && !index.has(id)) index.set(id, row);
  }
  return index;
}
