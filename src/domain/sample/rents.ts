import { addMonths, calendarDate, day, dayOf, type Day } from '../days';

/** The sample's own yearly rise of rents; it stands for an index adjustment each July. */
const YEARLY = 1.024;
const LEAST = 450_000;

/** The rent level of a dwelling in øre, whole kroner, as set on a day, from what it is at the end. */
function rentLevel(now: number, set: Day, until: Day): number {
  const years = julyYear(until) - julyYear(set);
  return Math.max(LEAST, Math.round(now / YEARLY ** years / 100) * 100);
}

/** The last day the rent of a lease was set: at its start, then each July a year or more later. */
export function lastFixing(start: Day, on: Day): Day {
  const july = day(`${String(julyYear(on))}-07-01`);
  return july >= addMonths(start, 12) ? july : start;
}

/** Rent of a lease that began on `start`, as it is on the day `on`. */
export function rentOn(start: Day, on: Day, now: number, until: Day): number {
  return rentLevel(now, lastFixing(start, on), until);
}

function julyYear(on: Day): number {
  const { year } = calendarDate(on);
  return on >= (dayOf(year, 7, 1) ?? on) ? year : year - 1;
}
