import { isSmall, type CubeRow, type Limits } from '../src/domain/disclosure/cube';
import { mergedRows } from './coarsen';

/** At most this share of the points in time may have a cell that is too small. */
const TOLERATED = 0.05;

/** Neighbouring bands that are shown as one, by first and last. */
type Group = readonly [first: number, last: number];

/** `2-3` stands for bands 2 and 3 together. */
export const groupId = ([first, last]: Group): string => `${first}-${last}`;

export function groupOf(id: string): Group {
  const [first = 0, last = first] = id.split('-').map(Number);
  return [first, last];
}

/**
 * Joins neighbouring age bands until hardly any month has one that is too small to be shown, and keeps as many as that
 * allows. Decided on the whole history of the whole municipality: no filter changes it.
 */
export function mergeBands(rows: readonly CubeRow[], limits: Limits): readonly CubeRow[] {
  const whole = withoutAreas(rows);
  const count = Math.max(0, ...rows.map(({ series }) => Number(series))) + 1;
  const tried = partitions(count).map((groups) => {
    return { groups, small: smallShare(withGroups(whole, groups), limits) };
  });
  const fit = tried.filter(({ small }) => small <= TOLERATED);
  const best = (fit.length > 0 ? fit : tried.filter(({ groups }) => groups.length === 1)).reduce(
    (kept, next) => (isBetter(next, kept) ? next : kept),
  );
  return mergedRows(withGroups(rows, best.groups));
}

interface Tried {
  readonly groups: readonly Group[];
  readonly small: number;
}

function isBetter(next: Tried, kept: Tried): boolean {
  return (
    next.groups.length > kept.groups.length ||
    (next.groups.length === kept.groups.length && next.small < kept.small)
  );
}

/** Every way to cut `count` bands in a row into groups. */
function partitions(count: number): readonly (readonly Group[])[] {
  return Array.from({ length: 2 ** (count - 1) }, (_, cuts) => {
    const groups: Group[] = [];
    let first = 0;
    for (let band = 0; band < count; band += 1) {
      if (band + 1 < count && (cuts & (1 << band)) === 0) continue;
      groups.push([first, band]);
      first = band + 1;
    }
    return groups;
  });
}

function withGroups(rows: readonly CubeRow[], groups: readonly Group[]): readonly CubeRow[] {
  const idOf = (band: number): string =>
    groupId(groups.find(([, last]) => band <= last) ?? [band, band]);
  return rows.map((row) => ({ ...row, series: idOf(Number(row.series)) }));
}

/** The cells of the whole municipality: different areas have different households. */
function withoutAreas(rows: readonly CubeRow[]): readonly CubeRow[] {
  const cells = new Map<string, CubeRow>();
  for (const row of rows) {
    const key = `${row.slice} ${row.series}`;
    const known = cells.get(key);
    if (known === undefined) cells.set(key, { ...row, area: '' });
    else {
      cells.set(key, {
        ...known,
        value: known.value + row.value,
        n: (known.n ?? 0) + (row.n ?? 0),
        largest: Math.max(known.largest ?? 0, row.largest ?? 0),
      });
    }
  }
  return [...cells.values()];
}

/** Share of the points in time where a band of the whole municipality is too small. */
function smallShare(rows: readonly CubeRow[], limits: Limits): number {
  const slices = new Set(rows.map(({ slice }) => slice));
  const small = mergedRows(rows).filter((cell) => isSmall([cell], {}, limits));
  return slices.size === 0 ? 0 : new Set(small.map(({ slice }) => slice)).size / slices.size;
}
