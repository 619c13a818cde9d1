import type { Day } from '../../domain/days';
import { longDayIn } from '../long-day';

export const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const weekdays = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** `Tuesday 8 December 2026` */
export const longDay = (day: Day): string => longDayIn(day, weekdays, monthNames, ' ');
