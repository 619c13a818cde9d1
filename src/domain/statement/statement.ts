import type { Day } from '../days';
import type { Account, UnplacedPayment } from '../ledger/arrears';
import type { Month } from '../months';
import type { How } from './allocation';

/** What of a payment or credit settles which charge, told from either side. Amounts are øre. */
export interface SettledPart {
  /**
   * Id of the other row: of the charge where this stands at money, of the money where it stands at a charge, and of the
   * money that was taken back where it stands at what bounced or was paid back.
   */
  readonly id: string;
  readonly day: Day;
  readonly ore: number;
  readonly how: How | 'takenBack';
  /** The rule in words. */
  readonly why: string;
}

/** One row of an account: a charge, a credit, a payment or money paid back. */
export interface StatementLine {
  /** Row of the register, to go to. */
  readonly table: 'Charges' | 'Payments';
  readonly id: string;
  readonly day: Day;
  readonly kind: 'charge' | 'credit' | 'payment' | 'allowance' | 'paidBack';
  /** A write-off, of which the decision is the municipality's. */
  readonly writtenOff: boolean;
  /** What it is, in the reader's language: `Husleie`, `Bostøtte`. */
  readonly what: string;
  readonly text: string | null;
  readonly period: Month | null;
  /** Øre that it adds to what is owed: above zero for charges, below for money. */
  readonly amount: number;
  /** What the account stands at after it, in øre: above zero is owed, below is in the tenant's favour. */
  readonly balance: number;
  /** What settles the charge, or which charges the money settles, as it is on the day of the statement. */
  readonly parts: readonly SettledPart[];
  /** Of a charge, what is open; of money, what settles nothing yet; of money paid back, what is owed without a charge. */
  readonly open: number;
  /** Of a charge's `open`, housing allowance that is granted and has not come. */
  readonly awaited: number;
  /** Of money's `open`, housing allowance to be accounted for with the tenant. */
  readonly surplus: number;
  /** Of money, what has been reversed or paid back since. */
  readonly takenBack: number;
  /** What a person should look at: a write-off without decision, a KID of another tenancy. */
  readonly remarks: readonly string[];
}

/** A tenancy's account on a day, with what settled what. */
export interface AccountStatement {
  readonly tenancy: string;
  readonly on: Day;
  /** First day of the lines; null where they begin with the account. */
  readonly from: Day | null;
  readonly dataDate: Day | null;
  /** Øre that the account stood at before the first line. */
  readonly opening: number;
  readonly lines: readonly StatementLine[];
  /** Charges that are not overdue on the day; in no balance. */
  readonly upcoming: readonly StatementLine[];
  /** Øre that the account stands at: always what `account` owes less its credit. */
  readonly closing: number;
  /** Sums of the lines, in øre; money is below zero. */
  readonly sums: {
    readonly charged: number;
    readonly corrected: number;
    readonly writtenOff: number;
    readonly paid: number;
    readonly allowance: number;
    readonly paidBack: number;
  };
  /** The same tenancy in the arrears of the day; null where nothing stands open. */
  readonly account: Account | null;
  /** Payments that nobody has placed and whose KID may be this tenancy's. */
  readonly mayBeTheirs: readonly UnplacedPayment[];
}
