import {
  ALL,
  isSmall,
  keyOf,
  type CellKey,
  type CubeRow,
  type Figure,
  type Limits,
  type Shape,
} from './cube';
import { publishable, type Statistic, type Whole } from './protect';

/** The protected result of a chart's query: every sum that the chart may show, and nothing else. */
export interface Picture {
  readonly slices: readonly number[];
  readonly series: readonly string[];
  readonly categories: readonly string[];
  readonly areas: readonly string[];
  figure(key: CellKey): Figure;
}

const NOTHING: Figure = { hidden: false, value: 0 };

/** The one way from a query's rows to anything a person sees: sums made, the small and the telling ones removed. */
export function protect(rows: readonly CubeRow[], shape: Shape, limits: Limits): Picture {
  const figures = new Map<string, Figure>();
  for (const group of partitions(rows, shape)) protectGroup(group, shape, limits, figures);
  return {
    slices: distinct(rows, ({ slice }) => slice).sort((left, right) => left - right),
    series: distinct(rows, ({ series }) => series),
    categories: distinct(rows, ({ category }) => category),
    areas: distinct(rows, ({ area }) => area),
    figure: (key) => figures.get(keyOf(key)) ?? NOTHING,
  };
}

/** Cells that are never added to one another cannot give one another away. */
function partitions(rows: readonly CubeRow[], shape: Shape): readonly (readonly CubeRow[])[] {
  const groups = new Map<string, CubeRow[]>();
  for (const row of rows) {
    const key = `${shape.running === true ? '' : row.slice}\u0001${shape.separateSeries === true ? row.series : ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
}

interface Candidate extends CellKey {
  readonly key: string;
  readonly rows: readonly CubeRow[];
  readonly members: readonly number[];
}

function protectGroup(
  rows: readonly CubeRow[],
  shape: Shape,
  limits: Limits,
  figures: Map<string, Figure>,
): void {
  const candidates = candidatesOf(rows, shape);
  const inOrder = [...candidates].sort(byImportance);
  const small = (members: readonly number[]): boolean =>
    isSmall(
      members.flatMap((member) => rows[member] ?? []),
      shape,
      limits,
    );
  const statistics = inOrder.map((candidate): Statistic => {
    return {
      key: candidate.key,
      members: candidate.members,
      wholes: wholesOf(candidate, candidates, shape),
    };
  });
  const shown = publishable(statistics, small);
  for (const { key, members, rows: own } of candidates) {
    const value = own.reduce((sum, row) => sum + row.value, 0);
    figures.set(
      key,
      shown.has(key)
        ? { hidden: false, value }
        : { hidden: true, value: null, small: small(members) },
    );
  }
}

/** Every sum that the chart could show: one or all of each dimension. */
function candidatesOf(rows: readonly CubeRow[], shape: Shape): readonly Candidate[] {
  const made = new Map<string, CellKey & { members: number[] }>();
  const slices = distinct(rows, ({ slice }) => slice).sort((left, right) => left - right);
  rows.forEach((row, index) => {
    const inSlices =
      shape.running === true ? slices.filter((slice) => slice >= row.slice) : [row.slice];
    for (const slice of inSlices) {
      for (const series of shape.separateSeries === true ? [row.series] : [row.series, ALL]) {
        for (const category of [row.category, ALL]) {
          for (const area of [row.area, ALL]) {
            if (shape.areaWithoutSeries === true && area !== ALL && series !== ALL) continue;
            const cell = { slice, series, category, area };
            const key = keyOf(cell);
            const known = made.get(key);
            if (known === undefined) made.set(key, { ...cell, members: [index] });
            else known.members.push(index);
          }
        }
      }
    }
  });
  return [...made].map(([key, cell]) => {
    const own = cell.members.flatMap((index) => rows[index] ?? []);
    // A zero is shown as zero, so whoever subtracts knows it already.
    return {
      ...cell,
      key,
      rows: own,
      members: cell.members.filter((index) => !isNothing(rows[index])),
    };
  });
}

function isNothing(row: CubeRow | undefined): boolean {
  return row === undefined || (row.value === 0 && (row.n ?? 0) === 0);
}

const dimensions = ['series', 'category', 'area'] as const;

/** The sums that a cell is part of: all of each dimension, and the longer and shorter periods. */
function wholesOf(
  cell: Candidate,
  candidates: readonly Candidate[],
  { running }: Shape,
): readonly Whole[] {
  const wholes = dimensions.flatMap((dimension): Whole[] => {
    if (cell[dimension] === ALL) return [];
    const whole = keyOf({ ...cell, [dimension]: ALL });
    const parts = candidates.filter(
      (other) => other[dimension] !== ALL && keyOf({ ...other, [dimension]: ALL }) === whole,
    );
    return [{ key: whole, parts: parts.map(({ key }) => key) }];
  });
  if (running !== true) return wholes;
  const longer = candidates.filter(
    (other) => other.slice > cell.slice && keyOf({ ...other, slice: cell.slice }) === cell.key,
  );
  return [...wholes, ...longer.map(({ key }) => ({ key, parts: [] }))];
}

/** The whole municipality before its areas, sums before their parts, longer periods and larger numbers first. */
function byImportance(left: Candidate, right: Candidate): number {
  return (
    Number(right.area === ALL) - Number(left.area === ALL) ||
    generality(right) - generality(left) ||
    right.rows.length - left.rows.length ||
    weight(right) - weight(left)
  );
}

function generality(cell: CellKey): number {
  return dimensions.filter((dimension) => cell[dimension] === ALL).length;
}

function weight({ rows }: Candidate): number {
  return rows.reduce((sum, { n, value }) => sum + (n ?? value), 0);
}

function distinct<T>(rows: readonly CubeRow[], read: (row: CubeRow) => T): T[] {
  return [...new Set(rows.map(read))];
}
