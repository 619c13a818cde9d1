import type { ChangeWay } from '../../domain/codes/changes';
import type { Stamp } from '../../domain/changes/log-rows';
import { dayOfMoment } from '../../domain/days';

/** The line's when, from the moment that the surface's clock says: day and `14:05`, both local. */
export function stampOf(moment: Date, who: string, how: ChangeWay): Stamp {
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = `${two(moment.getHours())}:${two(moment.getMinutes())}`;
  return { who, how, on: dayOfMoment(moment), time };
}
