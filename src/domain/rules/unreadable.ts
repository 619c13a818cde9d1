import type { DecodedTable } from '../decode';

/** Which cells of a table rules must keep away from: unreadable ones, and columns the sheet lacks. */
export class Unreadable {
  readonly #rows = new Map<string, Set<number>>();
  readonly #table: DecodedTable<unknown>;

  constructor(table: DecodedTable<unknown>) {
    this.#table = table;
    for (const { row, column, unreadable } of table.problems) {
      if (!unreadable) continue;
      const rows = this.#rows.get(column) ?? new Set();
      this.#rows.set(column, rows.add(row));
    }
  }

  cell(row: number, column: string): boolean {
    return this.#rows.get(column)?.has(row) ?? false;
  }

  /** True where the row may be judged by a rule that reads `columns`. */
  allows(row: number, columns: readonly string[]): boolean {
    return columns.every((column) => !this.cell(row, column) && this.present(row, column));
  }

  /** The Excel table that holds the row has this column. */
  present(row: number, column: string): boolean {
    const { parts } = this.#table;
    const part = parts.length === 1 ? parts[0] : parts.findLast(({ offset }) => offset <= row);
    return part?.columnIndex.has(column) ?? false;
  }
}
