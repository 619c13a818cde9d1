import type { Day } from '../days';
import type { Month } from '../months';
import type { Register } from '../register';

/** A charge or part of one that is still open on the day of the report. */
export interface OpenItem {
  readonly charge: string;
  readonly tenancy: string;
  readonly kind: string;
  readonly period: Month | null;
  readonly due: Day;
  /** Øre: the whole charge and what is left of it. */
  readonly amount: number;
  readonly open: number;
  /** Of `open`, housing allowance that is expected and not received. */
  readonly allowanceExpected: number;
  /** Days since due; 0 or less is not due yet. */
  readonly age: number;
  readonly band: string;
}

/** A tenancy's account on a day. All amounts are øre. */
export interface Account {
  readonly tenancy: string;
  readonly owed: number;
  readonly own: number;
  readonly allowanceExpected: number;
  readonly credit: number;
  readonly oldestDue: Day | null;
  readonly daysOverdue: number;
  /** Owed ÷ monthly rent; null without a rent. */
  readonly monthsOwed: number | null;
  readonly bands: readonly BandAmount[];
  readonly lastPayment: { readonly date: Day; readonly amount: number } | null;
  readonly former: boolean;
  readonly step: RecommendedStep | null;
}

export interface BandAmount {
  readonly id: string;
  readonly owed: number;
}

export interface RecommendedStep {
  readonly id: string;
  readonly earliest: Day;
  readonly why: string;
}

/** A ledger row that could not be used, so that no total silently lacks it. */
export interface Unread {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string;
  readonly why: string;
}

/** Who owes what on a day, with the controls that prove it (`product` § 6). */
export interface Arrears {
  readonly on: Day;
  /** The last day the ledger speaks of: newest import, else newest row. */
  readonly dataDate: Day | null;
  readonly totals: {
    readonly owed: number;
    readonly own: number;
    readonly allowanceExpected: number;
    readonly credit: number;
    readonly unplaced: number;
    readonly bands: readonly BandAmount[];
  };
  readonly control: {
    readonly charges: number;
    readonly payments: number;
    readonly balance: number;
    readonly sumOfAccounts: number;
  };
  readonly unread: readonly Unread[];
  readonly accounts: readonly Account[];
  readonly items: readonly OpenItem[];
}

/** The one place where what is owed is computed; pane, file, sheet and chart all show this. */
export function arrearsOn(register: Register, on: Day): Arrears {
  throw new Error(`Not built yet: ${register.language} ${on}`);
}
