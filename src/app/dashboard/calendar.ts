import { addDays, type Day } from '../../domain/days';
import { addToMonth, firstDay, lastDay, monthOf, type Month } from '../../domain/months';

/** A point of the time axis: a month, its days, and the day on which stocks are read. */
export interface Slice {
  readonly month: Month;
  readonly first: Day;
  /** The month's last day; the day of the report in its own month. */
  readonly last: Day;
}

/** Longest history on the dashboard, in months. */
export const HISTORY = 120;

/** The months that end on `on`, the oldest first; the last is as long as `on` lets it be. */
export function slicesUntil(on: Day, count: number): readonly Slice[] {
  const newest = monthOf(on);
  return Array.from({ length: count }, (_, index) => {
    const month = addToMonth(newest, index - count + 1);
    return { month, first: firstDay(month), last: Math.min(lastDay(month), on) as Day };
  });
}

/** Lengths of the periods that can be chosen, in months. */
export const periodMonths = [12, 24, 60, HISTORY] as const;
export type PeriodMonths = (typeof periodMonths)[number];

export interface Period {
  readonly first: Day;
  readonly last: Day;
}

/** Periods laid end to end backwards from `on`, each as long as the step between two choices. */
export function periodsUntil(on: Day): readonly Period[] {
  const slices = slicesUntil(on, HISTORY);
  const starts = periodMonths.map((months) => slices.at(-months)?.first ?? on);
  return starts.map((first, index) => {
    const next = starts[index - 1];
    return { first, last: next === undefined ? on : addDays(next, -1) };
  });
}
