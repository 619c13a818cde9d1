import { AccountSettler } from './account-settler';
import type { LedgerColumns } from './columns';
import type { Segments } from './segments';

export interface Settlement {
  /** What stood open of which charge from day to day. */
  readonly segments: Segments;
  /** Housing allowance beyond its month's rent, "til avregning", from day to day. */
  readonly surplus: Segments;
}

/**
 * Settles a whole ledger by README, "Money". For every day the result is what settling only the payments and credits
 * up to that day gives, in this order whatever the order in which they came:
 *
 * 1. payments whose KID names a demand settle it, and so do credits that correct it; what is over goes to 3;
 * 2. housing allowance settles what is left of the rent of its own month, never anything else; what is over waits
 *    to be accounted for, and repayments to the tenant are taken from it first;
 * 3. all other money, other credits (negative charges) from their due day included, settles the oldest due
 *    day first, then the lowest id. Money for charges not yet due is a credit until they fall due.
 *
 * Money paid back reduces the same sums; paid back beyond them it is owed without a charge.
 */
export function settle(ledger: LedgerColumns): Settlement {
  const settler = new AccountSettler(ledger);
  for (let tenancy = 0; tenancy < ledger.tenancyCount; tenancy += 1) settler.settle(tenancy);
  return settler.finish();
}
