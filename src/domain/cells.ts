import type { TableShape } from './shape/table-shape';

/** What crosses a workbook adapter: cells as Excel gives them. A date is a serial number. */
export type CellValue = string | number | boolean | null | CellError;

/** An error value of Excel, such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** Type tags of `CellColumn.types`. */
export const EMPTY = 0;
export const NUMBER = 1;
export const TEXT = 2;
export const BOOLEAN = 3;
export const ERROR = 4;

/** One column of a table: a type tag per row, and the number, 0/1, or index into `TableData.strings`. */
export interface CellColumn {
  readonly types: Uint8Array;
  readonly values: Float64Array;
}

/** An Excel table as it stands in a workbook, column by column, before anything is known of its meaning. */
export interface TableData {
  /** The table's name in Excel, for example `Dwellings` or `Charges_2026`. */
  readonly name: string;
  readonly sheet: string;
  /** 1-based sheet row of the header. */
  readonly top: number;
  /** 1-based sheet column of the first header. */
  readonly left: number;
  readonly headers: readonly string[];
  /** Rows below the header, the totals row not counted. */
  readonly rowCount: number;
  readonly columns: readonly CellColumn[];
  /** Distinct texts that `TEXT` and `ERROR` cells point into. */
  readonly strings: readonly string[];
  /** The workbook counts days from 1904. */
  readonly date1904: boolean;
  /**
   * How the table lies on its sheet, where the workbook can tell. Of a file it is read when it is first asked for, and
   * then is no property of its own: copies and other threads do without.
   */
  readonly shape?: TableShape;
}

/** The cell in row `row` and column `column` of the table's body, both from 0. */
export function cellAt(data: TableData, row: number, column: number): CellValue {
  const cells = data.columns[column];
  if (cells === undefined) return null;
  const value = cells.values[row] ?? 0;
  switch (cells.types[row]) {
    case NUMBER:
      return value;
    case TEXT:
      return data.strings[value] ?? '';
    case BOOLEAN:
      return value === 1;
    case ERROR:
      return { error: data.strings[value] ?? '#N/A' };
    default:
      return null;
  }
}

/** Column letters of a 1-based column number: 1 is A, 28 is AB. */
export function columnLetters(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/** Address without sheet of a body cell (row and column from 0), for example `C12`. */
export function addressOf(data: TableData, row: number, column: number): string {
  return `${columnLetters(data.left + column)}${data.top + 1 + row}`;
}

/** Builds a table of cells from rows of plain values: for tests, samples and hosts that give rows. */
export function tableFromRows(
  place: Pick<TableData, 'name' | 'sheet' | 'headers'> & Partial<TableData>,
  rows: readonly (readonly CellValue[])[],
): TableData {
  const strings: string[] = [];
  const known = new Map<string, number>();
  const indexOf = (text: string): number => {
    const found = known.get(text);
    if (found !== undefined) return found;
    known.set(text, strings.length);
    return strings.push(text) - 1;
  };
  const columns = place.headers.map((_, column): CellColumn => {
    const types = new Uint8Array(rows.length);
    const values = new Float64Array(rows.length);
    rows.forEach((row, index) => {
      const [type, value] = encode(row[column] ?? null, indexOf);
      types[index] = type;
      values[index] = value;
    });
    return { types, values };
  });
  return { top: 1, left: 1, date1904: false, ...place, rowCount: rows.length, columns, strings };
}

function encode(cell: CellValue, indexOf: (text: string) => number): [number, number] {
  if (cell === null || cell === '') return [EMPTY, 0];
  if (typeof cell === 'number') return [NUMBER, cell];
  if (typeof cell === 'boolean') return [BOOLEAN, cell ? 1 : 0];
  if (typeof cell === 'string') return [TEXT, indexOf(cell)];
  return [ERROR, indexOf(cell.error)];
}
