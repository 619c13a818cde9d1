import { cellAt, type TableData } from '../../../src/domain/cells';
import { enter, type HostCell, type HostValue } from './cell';

/** A worksheet as the host holds it. Rows and columns count from 0. */
export class HostSheet {
  readonly cells = new Map<string, HostCell>();
  readonly formats = new Map<string, string>();
  readonly columnWidths = new Map<number, number>();
  /** Everything else that was set on the sheet, by its path: `PageLayout.Orientation`. */
  readonly set = new Map<string, unknown>();
  /** Rows that are hidden, from 0. */
  readonly hiddenRows = new Set<number>();
  /** Merged ranges, `B2:B4`. */
  merged: readonly string[] = [];
  /** Rules for entry by the range they were set on. */
  readonly validations = new Map<string, Record<string, unknown>>();
  visibility = 'Visible';
  protected = false;

  constructor(
    readonly id: string,
    readonly name: string,
  ) {}

  cell(row: number, column: number): HostCell {
    return this.cells.get(`${row},${column}`) ?? { value: '' };
  }

  format(row: number, column: number): string {
    return this.formats.get(`${row},${column}`) ?? 'General';
  }

  enter(row: number, column: number, value: HostValue): void {
    const cell = enter(value, this.format(row, column));
    if (cell === undefined) this.cells.delete(`${row},${column}`);
    else this.cells.set(`${row},${column}`, cell);
  }

  /** Moves the cells of some columns from a row downwards, by a positive or negative number of rows. */
  shift(from: number, left: number, width: number, by: number): void {
    for (const store of [this.cells, this.formats] as Map<string, unknown>[]) {
      const kept = new Map<string, unknown>();
      for (const [key, content] of store) {
        const [row = 0, column = 0] = key.split(',').map(Number);
        const inside = column >= left && column < left + width;
        if (!inside || row < Math.min(from, from + by)) kept.set(key, content);
        else if (row >= from) kept.set(`${row + by},${column}`, content);
      }
      store.clear();
      for (const [key, content] of kept) store.set(key, content);
    }
  }
}

/** An Excel table as the host holds it. */
export class HostTable {
  totals = false;
  showHeaders = true;
  /** A filter is active: some rows are hidden. */
  filtered = false;

  constructor(
    readonly id: string,
    readonly name: string,
    readonly sheet: HostSheet,
    readonly top: number,
    readonly left: number,
    readonly width: number,
    /** Rows of the body; a table without content has one blank row. */
    public rows: number,
  ) {}
}

/** A workbook that is open in the host, as its user sees it. */
export class HostBook {
  readonly sheets: HostSheet[] = [];
  readonly tables: HostTable[] = [];
  /** Names of ranges. */
  readonly names: string[] = [];
  active = '';
  selected = '';
  #lastId = 0;

  nextId(): string {
    this.#lastId += 1;
    return `{${this.#lastId}}`;
  }

  addSheet(name: string): HostSheet {
    const sheet = new HostSheet(this.nextId(), name);
    this.sheets.push(sheet);
    return sheet;
  }

  sheet(name: string): HostSheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`No sheet ${name}`);
    return found;
  }

  table(name: string): HostTable {
    const found = this.tables.find((table) => table.name === name);
    if (found === undefined) throw new Error(`No table ${name}`);
    return found;
  }
}

/** A workbook with these tables, each on the sheet and at the place it names. */
export function bookOf(tables: readonly TableData[]): HostBook {
  const book = new HostBook();
  for (const data of tables) {
    const sheet = book.sheets.find(({ name }) => name === data.sheet) ?? book.addSheet(data.sheet);
    const [top, left] = [data.top - 1, data.left - 1];
    const rows = Math.max(1, data.rowCount);
    book.tables.push(
      new HostTable(book.nextId(), data.name, sheet, top, left, data.headers.length, rows),
    );
    data.headers.forEach((header, column) => {
      sheet.cells.set(`${top},${left + column}`, { value: header });
      for (let row = 0; row < data.rowCount; row += 1) {
        place(sheet, top + 1 + row, left + column, cellAt(data, row, column));
      }
      data.shape?.below.forEach((cells, row) => {
        place(sheet, top + 1 + data.rowCount + row, left + column, cells[column] ?? null);
      });
    });
  }
  book.active = book.sheets[0]?.name ?? '';
  return book;
}

/** Content as it stood in a file: texts stay texts. */
function place(
  sheet: HostSheet,
  row: number,
  column: number,
  value: ReturnType<typeof cellAt>,
): void {
  const key = `${row},${column}`;
  if (value === null) return;
  if (typeof value === 'object') sheet.cells.set(key, { value: value.error, error: true });
  else sheet.cells.set(key, { value });
  if (typeof value === 'string') sheet.formats.set(key, '@');
}
