import type { Day } from '../../domain/days';
import { longDayIn } from '../long-day';

export const monthNames =
  'januar februar mars april mai juni juli august september oktober november desember'.split(' ');
const weekdays = 'måndag tysdag onsdag torsdag fredag laurdag søndag'.split(' ');

/** `tysdag 8. desember 2026` */
export const longDay = (day: Day): string => longDayIn(day, weekdays, monthNames, '. ');
