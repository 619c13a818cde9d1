import { addMonths, day, type Day } from '../days';
import type { Language } from '../language';
import { addToMonth, firstDay, monthOf } from '../months';

/** How large a sample municipality is, and how long its register has been kept. */
export interface SampleOptions {
  readonly dwellings: number;
  readonly years: number;
  readonly seed: number;
  /** The day the register is up to date on. */
  readonly until: Day;
  readonly language: Language;
}

export const sampleDefaults: SampleOptions = {
  dwellings: 250,
  years: 10,
  seed: 1,
  until: day('2026-11-30'),
  language: 'nb',
};

/** The time a sample tells of. */
export interface Period {
  /** First day of the ledger. */
  readonly from: Day;
  readonly until: Day;
  /** The committee's first day: from here on agreements, transport of allowance and interviews come in. */
  readonly reform: Day;
}

export function periodOf({ years, until }: SampleOptions): Period {
  const from = firstDay(addToMonth(monthOf(until), 1 - Math.round(years * 12)));
  return { from, until, reform: firstDay(monthOf(addMonths(from, Math.round(years * 12 * 0.4)))) };
}

/** How far the new way of working has come on a day: 0 before it, 1 when it is complete. */
export function progress({ reform, until }: Period, on: Day): number {
  const span = Math.max(1, (until - reform) * 0.8);
  return Math.min(1, Math.max(0, (on - reform) / span));
}

/**
 * How much rent is let stand on a day, 1 at its worst: it rises until the committee has found its feet, and falls from
 * then on.
 */
export function strain({ from, until, reform }: Period, on: Day): number {
  const peak = reform + (until - reform) / 9;
  if (on <= peak) return 0.2 + 0.8 * Math.max(0, (on - from) / (peak - from));
  const gone = Math.min(1, (on - peak) / ((until - peak) * 0.8));
  return 1 - 0.68 * gone * (1.4 - 0.4 * gone);
}
