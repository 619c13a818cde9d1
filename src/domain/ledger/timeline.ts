import { bucketsOf, type Buckets } from './buckets';
import { NONE, type LedgerColumns } from './columns';

/**
 * What happens in a ledger, by tenancy and day. An event's number says what it is: a payment's row; from
 * `credits` on, a negative charge's row; from `expiries` on, an allowance whose expected day has passed.
 */
export interface Timeline extends Buckets {
  readonly day: Int32Array;
  readonly credits: number;
  readonly expiries: number;
}

export function timelineOf({
  tenancyCount,
  payments,
  charges,
  allowances,
}: LedgerColumns): Timeline {
  const credits = payments.date.length;
  const expiries = credits + charges.due.length;
  const total = expiries + allowances.expected.length;
  const tenancy = new Int32Array(total).fill(NONE);
  const day = new Int32Array(total);
  tenancy.set(payments.tenancy);
  day.set(payments.date);
  day.set(charges.due, credits);
  for (let row = 0; row < charges.due.length; row += 1) {
    if ((charges.ore[row] ?? 0) < 0) tenancy[credits + row] = charges.tenancy[row] ?? NONE;
  }
  tenancy.set(allowances.tenancy, expiries);
  for (let row = 0; row < allowances.expected.length; row += 1) {
    day[expiries + row] = (allowances.expected[row] ?? 0) + 1;
  }
  return { ...bucketsOf(tenancy, day, tenancyCount), day, credits, expiries };
}

/** Charges that ask for money, by tenancy in order of due day, then id. */
export function demandLine({ tenancyCount, charges }: LedgerColumns): Buckets {
  const asked = charges.tenancy.slice();
  for (let row = 0; row < asked.length; row += 1) {
    if ((charges.ore[row] ?? 0) <= 0) asked[row] = NONE;
  }
  return bucketsOf(asked, charges.due, tenancyCount);
}
