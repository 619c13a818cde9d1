import { calendarDate, dayOf, type Day } from '../days';
import type { Rate } from '../tables/setup';
import { rateKinds, type RateId, type RateKind } from './rate-kinds';

/** A rate's value on a day, or the time for which the register has none. */
export type RateOn =
  | { readonly ok: true; readonly value: number; readonly row: Rate }
  | { readonly ok: false; readonly missing: MissingRate };

export interface MissingRate {
  readonly rate: RateId;
  readonly year: number;
  /** Null for a rate that is not set each half-year. */
  readonly half: 1 | 2 | null;
}

/** The row that holds on a day. A rate of an earlier half-year is not carried on: it is missing, and named. */
export function rateOn(rows: readonly Rate[], id: RateId, on: Day): RateOn {
  const kind: RateKind = rateKinds[id];
  const row = newest(rows.filter(({ rate, validFrom }) => isNamed(rate, kind) && validFrom <= on));
  const half = kind.eachHalfYear === true ? halfOf(on) : null;
  const begins = half === null ? null : firstOfHalf(on);
  if (row !== undefined && (begins === null || row.validFrom >= begins)) {
    return { ok: true, value: row.value, row };
  }
  return { ok: false, missing: { rate: id, year: calendarDate(on).year, half } };
}

/** The first day of the half-year of a day: 1 January or 1 July. */
export function firstOfHalf(on: Day): Day {
  const begins = dayOf(calendarDate(on).year, halfOf(on) === 1 ? 1 : 7, 1);
  if (begins === null) throw new Error('Every year has a first half');
  return begins;
}

function halfOf(on: Day): 1 | 2 {
  return calendarDate(on).month <= 6 ? 1 : 2;
}

function isNamed(written: string, { name }: RateKind): boolean {
  return written.trim().toLocaleLowerCase('nb') === name.toLocaleLowerCase('nb');
}

function newest(rows: readonly Rate[]): Rate | undefined {
  return rows.reduce<Rate | undefined>(
    (latest, row) => (latest === undefined || row.validFrom > latest.validFrom ? row : latest),
    undefined,
  );
}
