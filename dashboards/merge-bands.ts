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
  const count = Math.max(0, ...rows.map(({ series }) => Number(series))) + 1;
  const tried = partitions(count).map((groups) => {
    const merged = withGroups(rows, groups);
    return { merged, groups: groups.length, small: smallShare(merged, limits) };
  });
  const fit = tried.filter(({ small }) => small <= TOLERATED);
  const best = (fit.length > 0 ? fit : tried.filter(({ groups }) => groups === 1)).reduce(
    (kept, next) =>
      next.groups > kept.groups || (next.groups === kept.groups && next.small < kept.small)
        ? next
        : kept,
  );
  return best.merged;
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
  return mergedRows(rows.map((row) => ({ ...row, series: idOf(Number(row.series)) })));
}

/** Share of the points in time where a band of the whole municipality is too small. */
function smallShare(rows: readonly CubeRow[], limits: Limits): number {
  const cells = new Map<string, CubeRow[]>();
  for (const row of rows) {
    const key = `${row.slice} ${row.series}`;
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [row]);
    else cell.push(row);
  }
  const slices = new Set(rows.map(({ slice }) => slice));
  const small = [...cells.values()].filter((cell) => isSmall(cell, {}, limits));
  return slices.size === 0 ? 0 : new Set(small.map(([row]) => row?.slice)).size / slices.size;
}
