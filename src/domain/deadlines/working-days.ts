import { addDays, weekday, type Day } from '../days';
import { holidayOn } from './holidays';

/** Monday to Friday and no public holiday. Statutory deadlines count calendar days; only reminders use this. */
export function isWorkingDay(day: Day): boolean {
  return weekday(day) <= 5 && holidayOn(day) === null;
}

/** The working day `count` working days after `day`, or before it where `count` is negative. */
export function addWorkingDays(day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let found = day;
  for (let left = Math.abs(count); left > 0; left -= 1) {
    do found = addDays(found, step);
    while (!isWorkingDay(found));
  }
  return found;
}

/** The day itself, or the first working day after it. */
export function workingDayFrom(day: Day): Day {
  return isWorkingDay(day) ? day : addWorkingDays(day, 1);
}
