import type { Day } from '../days';
import type { Month } from '../months';
import type { ConsentStop } from './consent';

/**
 * Housing allowance under transport of one tenancy and month, accounted for (bustøttelova § 9; Husbanken, veileder 3.8).
 * Amounts are øre. Always: rent = used + ownPaid + ownOpen + awaited, and received = used + surplus + paidOut.
 */
export interface AllowanceSettlement {
  readonly tenancy: string;
  readonly period: Month;
  /** Rent charged for the month, less the credits that correct it. */
  readonly rent: number;
  /** Granted under transport, and the day it was expected. */
  readonly granted: number;
  readonly expected: Day | null;
  /** Allowance that has come for the month, less what Husbanken took back; and when the last of it came. */
  readonly received: number;
  readonly receivedOn: Day | null;
  /** Of `received`, what settles the month's rent; never anything else. */
  readonly used: number;
  /** What the tenant himself pays of the month's rent: all that allowance neither settles nor is expected to. */
  readonly ownShare: number;
  readonly ownPaid: number;
  readonly ownOpen: number;
  /** Granted, not come, and open of the rent. */
  readonly awaited: number;
  /** Allowance beyond the rent that is still here: to be paid to the tenant as soon as possible. */
  readonly surplus: number;
  /** Allowance beyond the rent that has been paid to the tenant; no part of `surplus`. */
  readonly paidOut: number;
  /** Rows of the allowance, and the day the tenant got the month's statement. */
  readonly allowances: readonly string[];
  readonly sent: Day | null;
  readonly state: SettlementState;
  /** Why it is stopped; null where it is not. */
  readonly stop: ConsentStop | null;
  /** The state in words: what is waited for, or why it is stopped and what to do. */
  readonly why: string;
}

export type SettlementState =
  /** The tenant has had the statement. */
  | 'sent'
  /** No statement may go out before something is put right. */
  | 'stopped'
  /** The allowance has not come and its day has not passed. */
  | 'waiting'
  /** Its day has passed. */
  | 'late'
  | 'ready';
