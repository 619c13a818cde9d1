import { EVICTION_STEPS } from '../next-step/ladder';
import type { WorkItem } from './work-item';

/** Why a tenancy stands where it does, from the gravest; each has a name in `text.arrearsPane.reasons`. */
export const workReasons = ['home', 'large', 'collection', 'talk', 'former'] as const;
export type WorkReason = (typeof workReasons)[number];

/** So many months' rent are owed before a debt is large. */
const LARGE_MONTHS = 3;

/** What follows for whom if nobody does anything: who lives there comes before who has left, and the home before all. */
export function reasonOf({ step, former, known, monthsOwed }: WorkItem): WorkReason {
  if (former || !known) return 'former';
  const id = step?.id ?? 'contact';
  if (EVICTION_STEPS.has(id) || id === 'navNotice' || id === 'navContacted') return 'home';
  if ((monthsOwed ?? 0) >= LARGE_MONTHS) return 'large';
  return id === 'contact' || id === 'reminder' ? 'talk' : 'collection';
}
