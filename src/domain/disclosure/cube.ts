/** What a chart's query gives: one smallest cell. Nothing of this leaves the query layer before `protect`. */
export interface CubeRow {
  /** Point in time, ascending; or the number of a period, the newest first. */
  readonly slice: number;
  readonly series: string;
  readonly category: string;
  readonly area: string;
  readonly value: number;
  /** Different households or dwellings behind the value; null where the value is not about people. */
  readonly n: number | null;
  /** The largest share of the value that one household has; null where the value is a count. */
  readonly largest: number | null;
}

/** How the cells of a chart add up, and which sums of them it may show. */
export interface Shape {
  /** Slices are periods that are added from the first up to the chosen one; otherwise each stands alone. */
  readonly running?: boolean;
  /** Series are counts of different things and are never added. */
  readonly separateSeries?: boolean;
  /** The counts of households or dwellings behind cells add up: what is counted is in one cell only. */
  readonly disjoint?: boolean;
  /** With one area chosen, series are not told apart: the cells would be too small. */
  readonly areaWithoutSeries?: boolean;
}

/** All of a dimension. */
export const ALL = '*';

export interface CellKey {
  readonly slice: number;
  readonly series: string;
  readonly category: string;
  readonly area: string;
}

/** A figure as it may be shown: `hidden` where it is too small or would give a small one away. */
export type Figure =
  | { readonly hidden: false; readonly value: number }
  | { readonly hidden: true; readonly value: null; readonly small: boolean };

export const keyOf = ({ slice, series, category, area }: CellKey): string =>
  [slice, series, category, area].join('\u0001');

/** Rules for what is too small to be shown. */
export interface Limits {
  /** Counts from 1 up to below this are hidden. */
  readonly suppressBelow: number;
  /** A household with more than this share of an amount would be read off it. */
  readonly largestShare: number;
}

/**
 * How many different households a sum has at least: areas never share one; series, categories and periods may, so of
 * them only the largest counts unless the shape says that they are disjoint.
 */
export function leastCount(rows: readonly CubeRow[], { disjoint }: Shape): number | null {
  const counts = new Map<string, number>();
  let about = false;
  for (const { slice, series, category, n } of rows) {
    if (n === null) continue;
    about = true;
    const key = disjoint === true ? '' : [slice, series, category].join('\u0001');
    counts.set(key, (counts.get(key) ?? 0) + n);
  }
  return about ? Math.max(0, ...counts.values()) : null;
}

/** The most that one household can have of a sum. */
export function mostOfOne(rows: readonly CubeRow[]): number {
  const byArea = new Map<string, number>();
  for (const { area, largest } of rows) byArea.set(area, (byArea.get(area) ?? 0) + (largest ?? 0));
  return Math.max(0, ...byArea.values());
}

export function isSmall(
  rows: readonly CubeRow[],
  shape: Shape,
  { suppressBelow, largestShare }: Limits,
): boolean {
  const count = leastCount(rows, shape);
  if (count === null || count === 0) return false;
  if (count < suppressBelow) return true;
  const money = rows.some(({ largest }) => largest !== null);
  const value = rows.reduce((sum, row) => sum + row.value, 0);
  return money && value > 0 && mostOfOne(rows) > value * largestShare;
}
