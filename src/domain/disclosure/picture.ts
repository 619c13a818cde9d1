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
  const groups = partitions(rows, shape);
  // A long history has many groups and a screen shows few of them, so each is worked out when it is asked for.
  const known = new Map<string, ReadonlyMap<string, Figure>>();
  const figuresOf = (group: string): ReadonlyMap<string, Figure> => {
    const found = known.get(group) ?? protectGroup(groups.get(group) ?? [], shape, limits);
    known.set(group, found);
    return found;
  };
  return {
    slices: distinct(rows, ({ slice }) => slice).sort((left, right) => left - right),
    series: distinct(rows, ({ series }) => series),
    categories: distinct(rows, ({ category }) => category),
    areas: distinct(rows, ({ area }) => area),
    figure: (key) => figuresOf(groupOf(key, shape)).get(keyOf(key)) ?? NOTHING,
  };
}

/** Cells that are never added to one another cannot give one another away. */
function groupOf({ slice, series }: CellKey, { running, separateSeries }: Shape): string {
  return `${running === true ? '' : slice}\u0001${separateSeries === true ? series : ''}`;
}

function partitions(
  rows: readonly CubeRow[],
  shape: Shape,
): ReadonlyMap<string, readonly CubeRow[]> {
  const groups = new Map<string, CubeRow[]>();
  for (const row of rows) addTo(groups, groupOf(row, shape), row);
  return groups;
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
): ReadonlyMap<string, Figure> {
  const candidates = candidatesOf(rows, shape);
  const inOrder = [...candidates].sort(byImportance);
  const small = (members: readonly number[]): boolean => {
    const own = members.flatMap((member) => rows[member] ?? []);
    return isSmall(own, shape, limits);
  };
  const shown = publishable(inOrder.map(statisticsOf(candidates, shape)), small);
  return new Map(
    candidates.map(({ key, members, rows: own }): [string, Figure] => {
      if (!shown.has(key)) return [key, { hidden: true, value: null, small: small(members) }];
      return [key, { hidden: false, value: own.reduce((sum, row) => sum + row.value, 0) }];
    }),
  );
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

/** Each sum with the sums that it is part of: all of each dimension, and the longer periods. */
function statisticsOf(
  candidates: readonly Candidate[],
  { running }: Shape,
): (candidate: Candidate) => Statistic {
  const parts = new Map<string, string[]>();
  for (const candidate of candidates) {
    for (const whole of wholeKeys(candidate)) addTo(parts, whole, candidate.key);
  }
  const periods = new Map<string, Candidate[]>();
  if (running === true)
    for (const candidate of candidates) addTo(periods, acrossPeriods(candidate), candidate);
  return (candidate) => {
    const { key, members } = candidate;
    const wholes = wholeKeys(candidate).map((whole): Whole => {
      return { key: whole.slice(1), parts: parts.get(whole) ?? [] };
    });
    const longer = (periods.get(acrossPeriods(candidate)) ?? []).filter(
      ({ slice }) => slice > candidate.slice,
    );
    return {
      key,
      members,
      wholes: [...wholes, ...longer.map((each) => ({ key: each.key, parts: [] }))],
    };
  };
}

/** Keys of the sums over one dimension more, each led by the dimension's number. */
function wholeKeys(cell: CellKey): readonly string[] {
  return dimensions.flatMap((dimension, index) =>
    cell[dimension] === ALL ? [] : [`${index}${keyOf({ ...cell, [dimension]: ALL })}`],
  );
}

function acrossPeriods(cell: CellKey): string {
  return keyOf({ ...cell, slice: 0 });
}

function addTo<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
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
