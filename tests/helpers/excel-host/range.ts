import { columnLetters } from '../../../src/domain/cells';
import type { HostBook, HostSheet, HostTable } from './book';
import type { HostCell, HostValue } from './cell';
import { refuse } from './errors';
import { HostBag } from './bag';
import { areas, validationObject } from './dress-objects';
import type { HostObject } from './wire';

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
/** Characters of one cell ("Excel specifications and limits", support.microsoft.com). */
const LONGEST_TEXT = 32_767;

export interface Surroundings {
  readonly book: HostBook;
  /** Tables take in what is written right under them. */
  readonly expands: boolean;
  /** Tells the host that cells of a sheet changed. */
  changed(sheet: HostSheet, address: string): void;
}

/** A rectangle of cells. Rows and columns count from 0. */
export class HostRange implements HostObject {
  readonly keeps = true;

  constructor(
    readonly around: Surroundings,
    readonly sheet: HostSheet,
    readonly row: number,
    readonly column: number,
    readonly rows: number,
    readonly columns: number,
  ) {
    const inside = row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= LAST_ROW;
    if (!inside || column + columns > LAST_COLUMN) refuse.invalidArgument('Range');
  }

  to(name: string, given: readonly unknown[]): HostObject | null {
    const [first = 0, second = 0] = given.map(Number);
    switch (name) {
      case 'GetCell':
        return this.#part(first, second, 1, 1);
      case 'GetRow':
        // A row outside the range is refused, unlike a cell (Range.getRow, Range.getCell).
        return first < this.rows
          ? this.#part(first, 0, 1, this.columns)
          : refuse.invalidArgument('Range.getRow');
      case 'GetLastRow':
        return this.#part(this.rows - 1, 0, 1, this.columns);
      case 'GetOffsetRange':
        return this.#part(first, second, this.rows, this.columns);
      case 'GetResizedRange':
        return this.#part(0, 0, this.rows + first, this.columns + second);
      case 'GetRowsBelow':
        return this.#part(this.rows, 0, first, this.columns);
      case 'GetColumn':
        return this.#part(0, first, this.rows, 1);
      case 'GetColumnsAfter':
        return this.#part(0, this.columns, this.rows, first);
      case 'GetMergedAreasOrNullObject':
        return areas(
          this.sheet,
          this.sheet.merged.filter((one) => this.#meets(one)),
        );
      case 'GetSpecialCellsOrNullObject':
        return areas(this.sheet, this.#shownRows());
      case 'DataValidation':
        return validationObject(this.sheet, this.address());
      case 'GetBoundingRect':
        return this.#upTo(given[0]);
      case 'GetUsedRangeOrNullObject':
        return this.#filled() ? this : null;
      case 'GetEntireRow':
        return new HostRange(this.around, this.sheet, this.row, 0, this.rows, LAST_COLUMN);
      case 'ConditionalFormats':
        return new HostBag(this.sheet, `${this.address()}.ConditionalFormats`);
      case 'Format':
        return new HostBag(this.sheet, `${this.address()}.Format`, (property, value) =>
          this.#formatted(property, value),
        );
      default:
        return refuse.unknown(`Range.${name}`);
    }
  }

  read(property: string): unknown {
    switch (property) {
      case 'values':
        return this.#map((cell) => cell.value);
      case 'formulas':
        return this.#map((cell) => cell.formula ?? cell.value);
      case 'valueTypes':
        return this.#map(valueType);
      case 'numberFormat':
        return this.#grid((row, column) => this.sheet.format(row, column));
      // True, false, or null where some are and some are not (Range.rowHidden).
      case 'rowHidden':
        return oneOrNull(this.#rowNumbers().map((row) => this.sheet.hiddenRows.has(row)));
      case 'columnHidden':
        return false;
      case 'rowIndex':
        return this.row;
      case 'columnIndex':
        return this.column;
      case 'rowCount':
        return this.rows;
      case 'columnCount':
        return this.columns;
      case 'address':
        return `${this.sheet.name}!${this.address()}`;
      default:
        return refuse.unknown(`Range.${property}`);
    }
  }

  write(property: string, value: unknown): void {
    const location = `Range.${property.charAt(0).toLowerCase()}${property.slice(1)}`;
    if (this.sheet.protected) refuse.accessDenied(location);
    const given = this.#sized(value, location);
    if (property === 'NumberFormat')
      this.#each(given, (row, column, format) => {
        this.sheet.formats.set(`${row},${column}`, String(format));
      });
    else if (property === 'Values' || property === 'Formulas') this.#enter(given, location);
    else refuse.unknown(location);
  }

  call(method: string, given: readonly unknown[]): void {
    if (method === '_ValidateArraySize') {
      // The client asks this before it writes more than 1500 cells in pieces.
      if (given[0] !== this.rows || given[1] !== this.columns) wrongSize('Range.values');
      return;
    }
    if (method === 'Unmerge') {
      this.sheet.merged = this.sheet.merged.filter((one) => one !== this.address());
      return;
    }
    if (method !== 'Select') refuse.unknown(`Range.${method}`);
    this.around.book.active = this.sheet.name;
    this.around.book.selected = this.address();
  }

  address(): string {
    const first = `${columnLetters(this.column + 1)}${this.row + 1}`;
    if (this.rows === 1 && this.columns === 1) return first;
    return `${first}:${columnLetters(this.column + this.columns)}${this.row + this.rows}`;
  }

  #part(row: number, column: number, rows: number, columns: number): HostRange {
    const { around, sheet } = this;
    return new HostRange(around, sheet, this.row + row, this.column + column, rows, columns);
  }

  #rowNumbers(): number[] {
    return Array.from({ length: this.rows }, (_, at) => this.row + at);
  }

  #shownRows(): string[] {
    const shown = this.#rowNumbers().filter((row) => !this.sheet.hiddenRows.has(row));
    return shown.map((row) => this.#part(row - this.row, 0, 1, this.columns).address());
  }

  /** Whether a merged range, `B2:B4`, begins in this one. */
  #meets(address: string): boolean {
    const [, letters = '', row = '1'] = /^([A-Z]+)(\d+)/.exec(address) ?? [];
    const column = [...letters].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
    const at = Number(row) - 1;
    const inRows = at >= this.row && at < this.row + this.rows;
    return inRows && column >= this.column && column < this.column + this.columns;
  }

  #upTo(other: unknown): HostRange {
    if (!(other instanceof HostRange)) return refuse.invalidArgument('Range.getBoundingRect');
    const rows = other.row + other.rows - this.row;
    return this.#part(0, 0, rows, other.column + other.columns - this.column);
  }

  /** Block writes under a filter go wrong or are refused (OfficeDev/office-js#224, #994). */
  #enter(given: readonly (readonly unknown[])[], location: string): void {
    const touched = this.around.book.tables.filter((table) => this.#touches(table));
    if (this.rows > 1 && touched.some(({ filtered }) => filtered)) refuse.filtered(location);
    this.#each(given, (row, column, value) => {
      if (typeof value === 'string' && value.length > LONGEST_TEXT)
        refuse.invalidArgument(location);
      this.sheet.enter(row, column, value as HostValue);
    });
    if (this.around.expands) this.around.book.tables.forEach((table) => this.#takenInBy(table));
    this.around.changed(this.sheet, this.address());
  }

  #touches({ sheet, top, rows }: HostTable): boolean {
    return sheet === this.sheet && this.row <= top + rows && this.row + this.rows > top;
  }

  /** Values written just below a table make it expand (office-js-docs-pr, docs/excel/performance.md). */
  #takenInBy(table: HostTable): void {
    const below = table.top + 1 + table.rows;
    const within =
      this.column >= table.left && this.column + this.columns <= table.left + table.width;
    if (table.sheet !== this.sheet || table.totals || !within || this.row !== below) return;
    if (this.#filled()) table.rows += this.rows;
  }

  #filled(): boolean {
    return this.#map((cell) => cell.value)
      .flat()
      .some((value) => value !== '');
  }

  #sized(value: unknown, location: string): readonly (readonly unknown[])[] {
    const fits =
      Array.isArray(value) &&
      value.length === this.rows &&
      value.every((row) => Array.isArray(row) && row.length === this.columns);
    if (fits) return value as readonly (readonly unknown[])[];
    return wrongSize(location);
  }

  /** null leaves a cell alone (docs/excel/excel-add-ins-blank-null-values.md). */
  #each(
    given: readonly (readonly unknown[])[],
    use: (row: number, column: number, value: unknown) => void,
  ): void {
    given.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value !== null) use(this.row + row, this.column + column, value);
      }),
    );
  }

  #formatted(property: string, value: unknown): void {
    if (property !== 'ColumnWidth') return;
    for (let column = 0; column < this.columns; column += 1) {
      this.sheet.columnWidths.set(this.column + column, Number(value));
    }
  }

  #map<T>(use: (cell: HostCell) => T): T[][] {
    return this.#grid((row, column) => use(this.sheet.cell(row, column)));
  }

  #grid<T>(use: (row: number, column: number) => T): T[][] {
    return Array.from({ length: this.rows }, (_, row) =>
      Array.from({ length: this.columns }, (__, column) =>
        use(this.row + row, this.column + column),
      ),
    );
  }
}

/** In the words of OfficeDev/office-js#226. */
function wrongSize(location: string): never {
  return refuse.invalidArgument(
    location,
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function oneOrNull(values: readonly boolean[]): boolean | null {
  const [first] = values;
  return values.every((value) => value === first) ? (first ?? false) : null;
}

/** Excel.RangeValueType. */
function valueType({ value, error }: HostCell): string {
  if (error === true) return 'Error';
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
