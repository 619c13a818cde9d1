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

/** Logged during a pause without ending it: people are talked with then too. */
const BESIDES: ReadonlySet<ArrearsStep['kind']> = new Set(['contact', 'navContacted', 'dispute']);

/** A pause without a last day holds until another pause or a step is logged. */
function holds(step: ArrearsStep, log: readonly ArrearsStep[], on: Day): boolean {
  const { kind, pauseReason, pauseUntil } = step;
  if (kind !== 'pause' && pauseReason === null && pauseUntil === null) return false;
  const from = step.pauseFrom ?? step.date;
  if (from > on) return false;
  if (pauseUntil !== null) return pauseUntil >= on;
  return log.slice(log.indexOf(step) + 1).every((later) => BESIDES.has(later.kind));
}

function endOf({ pauseUntil }: ArrearsStep): number {
  return pauseUntil ?? Number.POSITIVE_INFINITY;
}
