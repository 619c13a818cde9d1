import { addDays, type Day } from '../days';
import { firstDay, lastDay, type Month } from '../months';

/** The day of a month that rent is due, by the date that the municipality has set; the last where the month is shorter. */
export function dueIn(month: Month, date: number): Day {
  const due = addDays(firstDay(month), Math.max(1, date) - 1);
  return due > lastDay(month) ? lastDay(month) : due;
}
