import { yearBefore, type Facts } from './facts';
import type { Day } from '../days';
import type { Measured, Metric } from './metric';

export const occupancy: Metric = {
  id: 'occupancy',
  title: ['Utleid siste 12 mnd.', 'Utleigd siste 12 md.', 'Let, last 12 months'],
  definition: [
    'Utleide døgn i prosent av alle døgn som boligene var i bruk de siste tolv månedene.',
    'Utleigde døgn i prosent av alle døgn som bustadene var i bruk dei siste tolv månadene.',
    'Days let as per cent of all days that the dwellings were in use in the last twelve months.',
  ],
  unit: 'percent',
  better: 'more',
  compute,
};

function compute(facts: Facts, on: Day): ReadonlyMap<string, Measured> {
  const first = yearBefore(on);
  const areas = new Map<string, { let: number; all: number }>();
  for (const { dwelling, state, from, to } of facts.spans(on)) {
    const days = Math.min(to, on) - Math.max(from, first) + 1;
    if (days <= 0) continue;
    const area = facts.areaOf(dwelling);
    const known = areas.get(area) ?? { let: 0, all: 0 };
    areas.set(area, { let: known.let + (state === 'let' ? days : 0), all: known.all + days });
  }
  return new Map(
    [...areas].map(([area, days]) => [area, { value: days.let, of: days.all, n: null }]),
  );
}
