import type { Day } from '../days';

/** A day may lie this far ahead of the check: a register is also looked at as of an earlier day. */
export const AHEAD_DAYS = 31;

/** True of a day so far ahead that it can hardly have happened. */
export function liesAhead(day: Day | null, on: Day): boolean {
  return day !== null && day > on + AHEAD_DAYS;
}

/** True of a day more than `days` behind the check. */
export function isOlderThan(day: Day | null, days: number, on: Day): boolean {
  return day !== null && day < on - days;
}
