import { HISTORY, slicesUntil, type Slice } from '../../src/app/dashboard/calendar';
import { norwegianDay } from '../../src/domain/days';
import { lastDay } from '../../src/domain/months';
import type { Language } from '../../src/domain/language';
import type { ViewContext } from './make-view';

/** A point of a chart's time axis: the calendar slices it stands for, the newest last. */
export interface Point {
  readonly label: string;
  readonly slices: readonly number[];
}

/** At most about two years of bars stand side by side; longer periods show every third or sixth month. */
export function stepOf(months: number): number {
  if (months <= 24) return 1;
  return months <= 60 ? 3 : 6;
}

/**
 * The chosen period as points, counted backwards so that the last one ends on the day of the figures. What lies before
 * the register's first numbers is left out.
 */
export function pointsOf({ first, picture, selection, language }: ViewContext): readonly Point[] {
  const slices = slicesUntil(first.on, HISTORY);
  const step = stepOf(selection.months);
  const oldest = picture.slices[0] ?? 0;
  const points: Point[] = [];
  for (let end = HISTORY; end > HISTORY - selection.months; end -= step) {
    const own = Array.from({ length: step }, (_, back) => end - step + back).filter(
      (slice) => slice >= 0,
    );
    const newest = slices[end - 1];
    if (newest !== undefined && end > oldest)
      points.unshift({ label: labelOf(newest, language), slices: own });
  }
  return points;
}

/** What a reader must know of the axis; `part` says it where the last month is not over. */
export function timeNotes(
  { first, selection, text }: ViewContext,
  part: string,
): readonly string[] {
  const step = stepOf(selection.months);
  const newest = slicesUntil(first.on, 1)[0];
  const notOver = newest !== undefined && newest.last < lastDay(newest.month) ? [part] : [];
  return step === 1 ? notOver : [...notOver, step === 3 ? text.quarter : text.half];
}

/** A month's name; the day itself where the month is not over. */
function labelOf(slice: Slice, language: Language): string {
  return slice.last < lastDay(slice.month)
    ? norwegianDay(slice.last).slice(0, 6)
    : monthLabel(slice, language);
}

const locales = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' } as const;

function monthLabel({ month }: Slice, language: Language): string {
  const format = new Intl.DateTimeFormat(locales[language], { month: 'short', timeZone: 'UTC' });
  const name = format.format(Date.UTC(Math.floor(month / 12), month % 12, 1)).replace('.', '');
  return `${name} ${String(Math.floor(month / 12)).slice(2)}`;
}
