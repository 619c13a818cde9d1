import { cellAt, type CellValue, type TableData } from '../cells';

/** Filled cells that make it unlikely that two rows are alike by chance. */
const LEAST_FILLED = 2;

/** Which of the rows stand in the table already: equal in every column that they fill, but for the id. */
export function knownRows(
  rows: readonly (readonly CellValue[])[],
  data: TableData,
  keyAt: number,
): ReadonlySet<number> {
  const columns = data.headers.flatMap((_, at) =>
    at !== keyAt && rows.some((row) => (row[at] ?? null) !== null) ? [at] : [],
  );
  if (data.rowCount === 0 || columns.length < LEAST_FILLED) return new Set();
  const there = new Set<string>();
  for (let row = 0; row < data.rowCount; row += 1) {
    there.add(JSON.stringify(columns.map((at) => cellAt(data, row, at))));
  }
  return new Set(
    rows.flatMap((row, at) => {
      const cells = columns.map((column) => row[column] ?? null);
      const filled = cells.filter((cell) => cell !== null).length;
      return filled >= LEAST_FILLED && there.has(JSON.stringify(cells)) ? [at] : [];
    }),
  );
}
