import { addDays, addMonths, calendarDate, type Day } from '../days';
import { firstDay, monthOf } from '../months';
import type { Period } from './options';
import type { Timeline } from './stays';

/** Least days since the lease ended; it ends on the last or the fifteenth of a month. */
const LEAST = 33;

/** The timelines, where one tenant now lives on in the dwelling some forty days after the lease ended. */
export function withOverstayed(
  timelines: readonly Timeline[],
  { until }: Period,
): readonly Timeline[] {
  const end = leaseEndBefore(addDays(until, -LEAST));
  const at = timelines.findIndex(({ stays }) => {
    const last = stays.at(-1);
    const ordinary = last?.dwelling.category === 'ordinary' && last.end !== null;
    return ordinary && last.ended === null && last.start < addMonths(end, -38);
  });
  return timelines.map((timeline, place) => {
    const last = timeline.stays.at(-1);
    if (place !== at || last === undefined) return timeline;
    const renewals = last.renewals.filter((decided) => decided < addMonths(end, -36));
    return {
      ...timeline,
      stays: [...timeline.stays.slice(0, -1), { ...last, end, renewals, notExtended: null }],
    };
  });
}

function leaseEndBefore(day: Day): Day {
  const first = firstDay(monthOf(day));
  return calendarDate(day).date >= 15 ? addDays(first, 14) : addDays(first, -1);
}
