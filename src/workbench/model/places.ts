import type { TableData } from '../../domain/cells';
import type { Spot } from './state';

/** The table body's row and column behind a sheet's cell; a header stands for its column's first row. */
export function spotOf(
  tables: readonly TableData[],
  place: { readonly sheet: string; readonly cell: string },
): Spot | null {
  const parts = /^([A-Z]+)(\d+)$/.exec(place.cell.toUpperCase());
  const at =
    parts === null ? null : { column: columnNumber(parts[1] ?? ''), row: Number(parts[2]) };
  const onSheet = tables.filter(({ sheet }) => sheet === place.sheet);
  const data = onSheet.find((table) => at !== null && holds(table, at)) ?? onSheet[0];
  if (data === undefined) return null;
  if (at === null) return { table: data.name, row: 0, column: 0 };
  return {
    table: data.name,
    row: Math.max(0, at.row - data.top - 1),
    column: Math.max(0, at.column - data.left),
  };
}

function holds(data: TableData, at: { readonly column: number; readonly row: number }): boolean {
  const right = data.left + data.headers.length;
  return (
    at.row >= data.top &&
    at.row <= data.top + data.rowCount &&
    at.column >= data.left &&
    at.column < right
  );
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
