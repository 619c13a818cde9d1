import { addDays, addMonths, type Day } from '../days';
import type { Rate } from '../tables/setup';
import { firstOfHalf, rateOn, type MissingRate } from './rate-on';

export type LateInterest =
  | { readonly ok: true; /** Whole øre. */ readonly interest: number; readonly days: number }
  | { readonly ok: false; readonly missing: MissingRate };

/**
 * Simple interest on a principal in øre from the day after `due` to `to`, that day included: actual days of 365, split
 * where the rate may change (forsinkelsesrenteloven §§ 2 and 3). A half-year without a rate stops it: nothing is guessed.
 */
export function lateInterest(
  rows: readonly Rate[],
  principal: number,
  due: Day,
  to: Day,
): LateInterest {
  let percentDays = 0;
  let days = 0;
  let from = addDays(due, 1);
  while (from <= to) {
    const rate = rateOn(rows, 'lateInterest', from);
    if (!rate.ok) return rate;
    const last = Math.min(to, lastOfHalf(from)) as Day;
    percentDays += rate.value * (last - from + 1);
    days += last - from + 1;
    from = addDays(last, 1);
  }
  return { ok: true, interest: Math.round((principal * percentDays) / 36_500), days };
}

function lastOfHalf(on: Day): Day {
  return addDays(addMonths(firstOfHalf(on), 6), -1);
}
