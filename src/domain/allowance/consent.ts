import type { Day } from '../days';
import { firstDay, type Month } from '../months';
import type { Tenancy } from '../tables/tenancies';

/** Why a month's housing allowance may not be used for rent without more ado. */
export type ConsentStop =
  /** The register lacks the tenancy. */
  | 'unknown'
  /** No transporterklæring. */
  | 'missing'
  /** It is not on a form of its own (Husbanken, veileder 3.8). */
  | 'notOwnForm'
  /** It came after the month's allowance was paid, or is for later months. */
  | 'notYet'
  /** The tenant had moved before the month: consent is for one home only. */
  | 'moved'
  /** It was withdrawn before the month. */
  | 'withdrawn';

/**
 * Whether the tenant has consented that the allowance of a month is paid to the municipality (bustøttelova § 9): null
 * where he has, else what is wrong. `paid` is the day on which it came or is expected; only allowance of the future may be
 * transferred.
 */
export function consentStop(
  tenancy: Tenancy | undefined,
  period: Month,
  paid: Day,
): ConsentStop | null {
  if (tenancy === undefined) return 'unknown';
  const { transportConsent, transportFrom, transportOwnForm, transportWithdrawn } = tenancy;
  if (transportConsent === null) return 'missing';
  if (transportOwnForm !== true) return 'notOwnForm';
  if (transportConsent > paid || (transportFrom ?? period) > period) return 'notYet';
  const left = earliest(tenancy.movedOut, tenancy.ended);
  const start = firstDay(period);
  if (left !== null && left < start) return 'moved';
  return transportWithdrawn !== null && transportWithdrawn < start ? 'withdrawn' : null;
}

function earliest(left: Day | null, right: Day | null): Day | null {
  if (left === null || right === null) return left ?? right;
  return left < right ? left : right;
}
