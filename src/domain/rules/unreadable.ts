import type { DecodedTable, TablePart } from '../decode';

type Cells = Readonly<Record<string, ReadonlySet<number>>>;

/** Which cells of a table rules must keep away from: unreadable ones, and columns the sheet lacks. */
export class Unreadable {
  readonly #cells: Cells;
  readonly #parts: readonly TablePart[];

  constructor(
    { unreadable }: Pick<DecodedTable<unknown>, 'unreadable'>,
    parts: readonly TablePart[],
  ) {
    this.#cells = unreadable;
    this.#parts = parts;
  }

  cell(row: number, column: string): boolean {
    return this.#cells[column]?.has(row) ?? false;
  }

  /** True where the row may be judged by a rule that reads `columns`. */
  allows(row: number, columns: readonly string[]): boolean {
    return columns.every((column) => !this.cell(row, column) && this.present(row, column));
  }

  /** The Excel table that holds the row has this column. */
  present(row: number, column: string): boolean {
    const parts = this.#parts;
    const part = parts.length === 1 ? parts[0] : parts.findLast(({ offset }) => offset <= row);
    return part?.columnIndex.has(column) ?? false;
  }
}
