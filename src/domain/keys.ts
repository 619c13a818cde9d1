import { cellAt, type TableData } from './cells';
import type { Meaning } from './cell-text';
import { meaningsOf } from './meanings';
import { tableIdOf } from './register';

/** The next id of a table: one more than the highest ever in the column, as wide as the others. */
export function nextKey(data: TableData, column: number, prefix: string): string {
  let highest = 0;
  let width = 4;
  for (let row = 0; row < data.rowCount; row += 1) {
    const cell = cellAt(data, row, column);
    const digits = typeof cell === 'string' ? /-(\d+)\s*$/.exec(cell)?.[1] : undefined;
    if (digits === undefined) continue;
    highest = Math.max(highest, Number(digits));
    width = Math.max(width, digits.length);
  }
  return `${prefix}-${String(highest + 1).padStart(width, '0')}`;
}

/** A new row with its id proposed and nothing else. */
export function newRow(data: TableData, meanings: readonly Meaning[]): readonly (string | null)[] {
  return meanings.map((meaning, column) =>
    meaning?.kind === 'key' && meaning.prefix !== undefined
      ? nextKey(data, column, meaning.prefix)
      : null,
  );
}

/** The ids that a table's rows go by, for suggestions; a register table split by year is read as one. */
export function idsIn(tables: readonly TableData[], table: string): readonly string[] {
  return tables
    .filter(({ name }) => tableIdOf(name) === table)
    .flatMap((data) => {
      const column = meaningsOf(data).findIndex((meaning) => meaning?.kind === 'key');
      if (column < 0) return [];
      return Array.from({ length: data.rowCount }, (_, row) => cellAt(data, row, column)).filter(
        (cell): cell is string => typeof cell === 'string',
      );
    });
}
