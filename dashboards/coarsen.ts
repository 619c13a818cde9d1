import { keyOf, type CubeRow, type Limits } from '../src/domain/disclosure/cube';

/** Gathers what does not fit or is rare. */
export const OTHERS = 'others';
/** Codes that say nothing more than that. */
const REST: ReadonlySet<string> = new Set(['', 'other']);

/** How many classes of a dimension stand on their own. */
export interface Room {
  readonly series: number;
  readonly categories: number;
}

/**
 * Gathers the rare series and categories in one, so that fewer cells are too small to be shown. Which are rare is
 * decided on the whole history of the whole municipality: no filter changes it.
 */
export function coarsen(rows: readonly CubeRow[], room: Room, limits: Limits): readonly CubeRow[] {
  const series = kept(rows, (row) => row.series, room.series, limits);
  const categories = kept(rows, (row) => row.category, room.categories, limits);
  return mergedRows(
    rows.map((row) => ({
      ...row,
      series: series.has(row.series) ? row.series : OTHERS,
      category: categories.has(row.category) ? row.category : OTHERS,
    })),
  );
}

/** Adds up rows that stand for the same cell. */
export function mergedRows(rows: readonly CubeRow[]): readonly CubeRow[] {
  const merged = new Map<string, CubeRow>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = merged.get(key);
    merged.set(key, known === undefined ? row : added(known, row));
  }
  return [...merged.values()];
}

/** The same household may be in both: together at least as many as in the larger, and at most the sum of the largest. */
function added(left: CubeRow, right: CubeRow): CubeRow {
  return {
    ...left,
    value: left.value + right.value,
    n: left.n === null ? null : Math.max(left.n, right.n ?? 0),
    largest: left.largest === null ? null : left.largest + (right.largest ?? 0),
  };
}

function kept(
  rows: readonly CubeRow[],
  read: (row: CubeRow) => string,
  room: number,
  { suppressBelow }: Limits,
): ReadonlySet<string> {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(read(row), (sums.get(read(row)) ?? 0) + row.value);
  const frequent = [...sums]
    .filter(([name, sum]) => !REST.has(name) && sum >= suppressBelow * 2)
    .sort(([left, a], [right, b]) => b - a || (left < right ? -1 : 1));
  return new Set(frequent.slice(0, room).map(([name]) => name));
}
