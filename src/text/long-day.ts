import { calendarDate, weekday, type Day } from '../domain/days';

/** `tirsdag 8. desember 2026`: weekday, date and month in the words of a language. */
export function longDayIn(
  day: Day,
  weekdays: readonly string[],
  months: readonly string[],
  afterDate: string,
): string {
  const { year, month, date } = calendarDate(day);
  return `${weekdays[weekday(day) - 1] ?? ''} ${date}${afterDate}${months[month - 1] ?? ''} ${year}`;
}
