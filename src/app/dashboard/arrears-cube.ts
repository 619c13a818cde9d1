import type { CubeRow } from '../../domain/disclosure/cube';
import type { AgeBand } from '../../domain/ledger/bands';
import type { Segments } from '../../domain/ledger/segments';
import type { Slice } from './calendar';

/** Where each tenancy lies: an index into the names of areas. */
export interface Areas {
  readonly of: Int32Array;
  readonly names: readonly string[];
}

/**
 * What the arrears chart's query gives, from the same segments without the analysis engine, so that the first chart
 * need not wait for it: what is owed at the end of each slice, by age band and area.
 */
export function arrearsCube(
  segments: Segments,
  areas: Areas,
  slices: readonly Slice[],
  bands: readonly AgeBand[],
): readonly CubeRow[] {
  const open = openBySlice(segments, slices);
  const tenancies = areas.of.length;
  return slices.flatMap((slice, index) => {
    const sums = new Float64Array(tenancies * bands.length);
    for (const segment of open[index] ?? []) {
      const band = bandOf(slice.last - (segments.due[segment] ?? 0), bands);
      const at = (segments.tenancy[segment] ?? 0) * bands.length + band;
      sums[at] = (sums[at] ?? 0) + (segments.ore[segment] ?? 0);
    }
    return rowsOf(index, sums, areas, bands.length);
  });
}

/** For each slice the segments that are open and overdue on its last day. */
function openBySlice(segments: Segments, slices: readonly Slice[]): readonly (readonly number[])[] {
  const open: number[][] = slices.map(() => []);
  const days = slices.map(({ last }) => last as number);
  for (let segment = 0; segment < segments.count; segment += 1) {
    const start = Math.max(segments.from[segment] ?? 0, (segments.due[segment] ?? 0) + 1);
    const until = segments.until[segment] ?? 0;
    for (let slice = firstAtLeast(days, start); (days[slice] ?? Infinity) < until; slice += 1) {
      open[slice]?.push(segment);
    }
  }
  return open;
}

/** Index of the first of the ascending `days` that is `day` or later. */
function firstAtLeast(days: readonly number[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function bandOf(age: number, bands: readonly AgeBand[]): number {
  let band = 0;
  while (band + 1 < bands.length && age > (bands[band]?.to ?? 0)) band += 1;
  return band;
}

function rowsOf(
  slice: number,
  sums: Float64Array,
  areas: Areas,
  bandCount: number,
): readonly CubeRow[] {
  const cells = new Map<number, { value: number; n: number; largest: number }>();
  for (let at = 0; at < sums.length; at += 1) {
    const ore = sums[at] ?? 0;
    if (ore === 0) continue;
    const band = at % bandCount;
    const area = areas.of[(at - band) / bandCount] ?? 0;
    const cell = cells.get(area * bandCount + band) ?? { value: 0, n: 0, largest: 0 };
    cell.value += ore;
    cell.n += 1;
    cell.largest = Math.max(cell.largest, ore);
    cells.set(area * bandCount + band, cell);
  }
  return [...cells].map(([at, cell]): CubeRow => {
    const band = at % bandCount;
    const area = areas.names[(at - band) / bandCount] ?? '';
    return { slice, series: String(band), category: '', area, ...cell };
  });
}
