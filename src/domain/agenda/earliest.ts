import type { Day } from '../days';

/** The earliest of some days; null where there are none. */
export function earliest(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>(
    (least, day) => (least === null || day < least ? day : least),
    null,
  );
}
