import type { Day } from '../../domain/days';
import { longDayIn } from '../long-day';

export const monthNames =
  'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
const weekdays = 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' ');

/** `tirsdag 8. desember 2026` */
export const longDay = (day: Day): string => longDayIn(day, weekdays, monthNames, '. ');
