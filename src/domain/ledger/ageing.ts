import type { Day } from '../days';
import type { AgeBand } from './bands';
import type { Segments } from './segments';

/** Øre open by day and age band: `ore[day * bands + band]`, days and bands in the order given. */
export interface Ageing {
  readonly ore: Float64Array;
  readonly days: readonly Day[];
  readonly bands: readonly AgeBand[];
}

/** What stood open on each of some days, by age. Days ascend. The cost grows with segments plus days. */
export function ageSegments(
  segments: Segments,
  days: readonly Day[],
  bands: readonly AgeBand[],
): Ageing {
  const width = bands.length;
  // Each segment adds where it begins to count in a band and takes away where it ends; a running sum does the rest.
  const ore = new Float64Array((days.length + 1) * width);
  const placeOf = firstPlaceFrom(days);
  const { count, due, from, until } = segments;
  const starts = Float64Array.from(bands, (band) => band.from);
  for (let at = 0; at < count; at += 1) {
    const end = placeOf(until[at] ?? 0);
    let place = placeOf(from[at] ?? 0);
    if (place >= end) continue;
    const charged = due[at] ?? 0;
    const amount = segments.ore[at] ?? 0;
    for (let band = 0; band < width && place < end; band += 1) {
      const next = band + 1 < width ? placeOf(charged + (starts[band + 1] ?? 0)) : end;
      const stop = next < end ? next : end;
      if (stop <= place) continue;
      ore[place * width + band] = (ore[place * width + band] ?? 0) + amount;
      ore[stop * width + band] = (ore[stop * width + band] ?? 0) - amount;
      place = stop;
    }
  }
  for (let at = width; at < ore.length; at += 1) ore[at] = (ore[at] ?? 0) + (ore[at - width] ?? 0);
  return { ore: ore.subarray(0, days.length * width), days, bands };
}

/** Gives the place of the first day that is not before another; looked up, as it is asked millions of times. */
function firstPlaceFrom(days: readonly Day[]): (day: number) => number {
  const first = days[0] ?? 0;
  const last = days.at(-1) ?? -1;
  const table = new Int32Array(last - first + 1);
  let place = 0;
  for (let day = first as number; day <= last; day += 1) {
    table[day - first] = place;
    if (days[place] === day) place += 1;
  }
  return (day) => {
    if (day <= first) return 0;
    return day > last ? days.length : (table[day - first] ?? 0);
  };
}
