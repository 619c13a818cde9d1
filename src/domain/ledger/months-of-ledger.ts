import { NONE, type LedgerColumns } from './columns';

/** The months that a ledger speaks of, first to last; a slot counts from the first. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

export function monthsOf({ charges, payments, allowances }: LedgerColumns): Months {
  let first = Infinity;
  let last = -Infinity;
  for (const periods of [charges.period, payments.period, allowances.period]) {
    for (let row = 0; row < periods.length; row += 1) {
      const period = periods[row] ?? NONE;
      if (period === NONE) continue;
      if (period < first) first = period;
      if (period > last) last = period;
    }
  }
  return first > last ? { first: 0, last: 0 } : { first, last };
}
