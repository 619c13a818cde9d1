import type { Day } from '../days';
import type { ArrearsStep } from '../tables/collection';

/** The row whose pause holds on a day, the one that lasts longest; null where none does. */
export function pauseOn(log: readonly ArrearsStep[], on: Day): ArrearsStep | null {
  const holding = log.filter((step) => holds(step, log, on));
  return holding.reduce<ArrearsStep | null>(
    (longest, step) => (longest === null || endOf(step) > endOf(longest) ? step : longest),
    null,
  );
}

/** A pause without a last day holds until the next thing is logged. */
function holds(step: ArrearsStep, log: readonly ArrearsStep[], on: Day): boolean {
  if (step.pauseReason === null && step.pauseUntil === null) return false;
  const from = step.pauseFrom ?? step.date;
  if (from > on) return false;
  return step.pauseUntil === null ? step === log.at(-1) : step.pauseUntil >= on;
}

function endOf({ pauseUntil }: ArrearsStep): number {
  return pauseUntil ?? Number.POSITIVE_INFINITY;
}
