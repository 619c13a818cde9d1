import { addDays, addMonths, calendarDate, type Day } from '../days';
import { firstDay, monthOf } from '../months';
import { progress, type Period } from './options';
import type { Random } from './random';
import type { SampleDwelling } from './stock';

/** One household's time in one dwelling, as it will become a tenancy. */
export interface Stay {
  readonly dwelling: SampleDwelling;
  readonly start: Day;
  /** Last day of the lease as it now stands; null for an indefinite one. */
  readonly end: Day | null;
  /** Last day of the tenancy; null while it lasts. */
  readonly ended: Day | null;
  /** Lease ends that were moved on, by the day of each decision. */
  readonly renewals: readonly Day[];
  /** The day it was decided that the lease is not moved on; null where nobody has decided so. */
  readonly notExtended: Day | null;
  readonly shortTerm: boolean;
}

export interface Gap {
  readonly dwelling: SampleDwelling;
  readonly from: Day;
  /** Last vacant day; null while it lasts. */
  readonly to: Day | null;
}

export interface Timeline {
  readonly stays: readonly Stay[];
  readonly gaps: readonly Gap[];
}

/** Who lives in a dwelling from the first day to the last, and when nobody does. */
export function timelineOf(dwelling: SampleDwelling, period: Period, random: Random): Timeline {
  const stays: Stay[] = [];
  const gaps: Gap[] = [];
  let start = firstStart(dwelling, period, random);
  const known = dwelling.inUseFrom ?? period.from;
  if (start > known) gaps.push({ dwelling, from: known, to: addDays(start, -1) });
  while (start <= period.until) {
    const stay = stayFrom(start, dwelling, period, random);
    stays.push(stay);
    if (stay.ended === null) break;
    const from = addDays(stay.ended, 1);
    start = nextStart(from, period, random);
    if (start > from) {
      gaps.push({ dwelling, from, to: start > period.until ? null : addDays(start, -1) });
    }
  }
  return { stays, gaps: gaps.filter(({ from, to }) => to === null || to >= from) };
}

function firstStart(dwelling: SampleDwelling, { from }: Period, random: Random): Day {
  if (dwelling.inUseFrom !== null) {
    return onMoveDay(addDays(dwelling.inUseFrom, random.whole(1, 50)));
  }
  const before = firstDay(monthOf(addDays(from, -random.whole(20, 1_000))));
  return random.chance(0.93) ? before : onMoveDay(addDays(from, random.whole(10, 120)));
}

/** Leases begin on the first or the sixteenth. */
function onMoveDay(day: Day): Day {
  const { date } = calendarDate(day);
  if (date === 1 || date === 16) return day;
  const first = firstDay(monthOf(day));
  return date < 16 ? addDays(first, 15) : addMonths(first, 1);
}

function stayFrom(start: Day, dwelling: SampleDwelling, period: Period, random: Random): Stay {
  const { category } = dwelling;
  const shortTerm = category === 'transit' || category === 'emergency';
  if (category === 'care' && random.chance(0.4)) return indefinite(start, dwelling, period, random);
  const term = shortTerm ? 12 : 36;
  const renewals: Day[] = [];
  let end = addDays(addMonths(start, term), -1);
  for (;;) {
    const left = leavesEarly(start, end, category, period, random, renewals.length, term);
    const stay = { dwelling, start, end, renewals, notExtended: null, shortTerm };
    if (left !== null && left < addDays(period.until, -2)) return { ...stay, ended: left };
    // Most leases are decided on soon after the alarm half a year before they end.
    const decided = addDays(addMonths(end, -6), random.whole(3, 15));
    if (decided > period.until) return { ...stay, ended: null };
    if (random.chance(shortTerm ? 0.3 : 0.78)) {
      renewals.push(decided);
      end = addDays(addMonths(addDays(end, 1), 36), -1);
      continue;
    }
    return { ...stay, notExtended: decided, ended: end < period.until ? end : null };
  }
}

function indefinite(start: Day, dwelling: SampleDwelling, period: Period, random: Random): Stay {
  const left = monthEnd(addDays(start, random.whole(500, 3_600)));
  const ended = left < addDays(period.until, -2) ? left : null;
  return { dwelling, start, end: null, ended, renewals: [], notExtended: null, shortTerm: false };
}

/** Some leave before the lease ends; fewer once the dwelling fits the tenant. */
function leavesEarly(
  start: Day,
  end: Day,
  category: SampleDwelling['category'],
  period: Period,
  random: Random,
  renewed: number,
  term: number,
): Day | null {
  const from = renewed === 0 ? start : addMonths(end, -36);
  const yearly = (category === 'transit' ? 0.3 : 0.11) * (1 - 0.45 * progress(period, from));
  const years = renewed === 0 ? term / 12 : 3;
  if (!random.chance(1 - (1 - yearly) ** years)) return null;
  const earliest = renewed === 0 ? 100 : 40;
  const left = monthEnd(
    addDays(from, random.whole(earliest, Math.max(earliest, years * 365 - 60))),
  );
  return left > start && left < end ? left : null;
}

function monthEnd(day: Day): Day {
  return addDays(firstDay(monthOf(addMonths(day, 1))), -1);
}

function nextStart(from: Day, period: Period, random: Random): Day {
  const better = progress(period, from);
  const days = random.weighted<() => number>([
    [() => 0, 6],
    [() => random.whole(8, 30), 34 + 29 * better],
    [() => random.whole(30, 80), 42 - 16 * better],
    [() => random.whole(80, 260), 18 - 11 * better],
  ])();
  return days === 0 ? from : onMoveDay(addDays(from, days));
}
