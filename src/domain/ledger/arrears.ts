import type { Day } from '../days';
import type { Month } from '../months';
import type { Register } from '../register';
import { accountsOn, bandsOf } from './accounts';
import { ageBands } from './bands';
import type { Advice, Hold, RecommendedStep } from '../next-step/advice';
import { dataDateOf } from './data-date';
import { doubtfulOn, type DoubtfulPayment } from './doubts';
import { gapsOf } from './gaps';
import { judged } from '../next-step/judge';
import { lateAllowances } from './late-allowance';
import { openItemsOn } from './open-items';
import { settledLedger } from './settled-ledger';
import { sumsOn } from './sums';
import { unfoundedOn, type UnfoundedCredit } from './unfounded';
import { unplacedOn } from './unplaced';

/** A charge or part of one that is still open on the day of the report; charges due within a month are among them. */
export interface OpenItem {
  /** Id of the charge; '' where more has been paid back than was ever paid in (`kind` is then `paidBack`). */
  readonly charge: string;
  readonly tenancy: string;
  readonly kind: string;
  readonly period: Month | null;
  readonly due: Day;
  /** Øre: the whole charge and what is left of it. */
  readonly amount: number;
  readonly open: number;
  /** Of `open`, housing allowance granted under transport that has not come. */
  readonly allowanceExpected: number;
  /** Of `allowanceExpected`, what should have come by now: look into it before chasing anybody. */
  readonly allowanceLate: number;
  /** Days since due; 0 or less is not due yet. */
  readonly age: number;
  readonly band: string;
}

/** A tenancy's account on a day. All amounts are øre. */
export interface Account {
  readonly tenancy: string;
  readonly owed: number;
  /** Of `owed`, the tenant's own share: all but `allowanceExpected`. */
  readonly own: number;
  /** Of `owed`, housing allowance granted under transport that has not come; nobody is chased for it before its day. */
  readonly allowanceExpected: number;
  /** Of `allowanceExpected`, what should have come by now. */
  readonly allowanceLate: number;
  /** The next day on which allowance that an open rent waits for should come; null where none is ahead. */
  readonly allowanceDay: Day | null;
  /** Paid in and not needed for what is overdue; `owed − credit` is the account's balance. */
  readonly credit: number;
  /** Of `credit`, housing allowance to be accounted for with the tenant ("til avregning"). */
  readonly allowanceSurplus: number;
  /** Open on charges that fall due within a month; not owed yet. */
  readonly notDue: number;
  readonly oldestDue: Day | null;
  /** Due day of the oldest overdue charge of which the tenant owes a share; steps count from it. */
  readonly oldestOwnDue: Day | null;
  readonly daysOverdue: number;
  /** Owed ÷ monthly rent; null without a rent. */
  readonly monthsOwed: number | null;
  readonly bands: readonly BandAmount[];
  readonly lastPayment: { readonly date: Day; readonly amount: number } | null;
  /** The tenancy is over. */
  readonly former: boolean;
  /** The register has a tenancy with this id; where it has none nobody knows who owes, and no step is recommended. */
  readonly known: boolean;
  /** What may be done next; null without a debt or while `hold` says why to wait. */
  readonly step: RecommendedStep | null;
  readonly hold: Hold | null;
  /** The rule, figures and objections behind `step` or `hold`; null without a debt. */
  readonly advice: Advice | null;
}

export interface BandAmount {
  readonly id: string;
  /** Overdue; the bands add up to what is owed, so `notDue` has none. */
  readonly owed: number;
  /** Open, due or not. */
  readonly open: number;
}

export type { Hold, RecommendedStep };

/** A part of the ledger that could not be used, so that no total silently lacks it; a missing table has no place. */
export interface Unread {
  readonly sheet: string;
  readonly cell: string;
  readonly value: string;
  readonly why: string;
}

/** Money that came in and that nobody has placed on a tenancy. */
export interface UnplacedPayment {
  readonly payment: string;
  readonly date: Day;
  readonly amount: number;
  readonly kid: string | null;
  readonly bankReference: string | null;
  /** Tenancy that the KID points to; for a person to judge. */
  readonly suggestion: string | null;
  /** Every tenancy that uses the KID: none of them is chased before the payment is placed. */
  readonly mayBelongTo: readonly string[];
}

/** Who owes what on a day, with the controls that prove it (README, "Money"). */
export interface Arrears {
  readonly on: Day;
  /** The last day the ledger speaks of: newest import, else newest row. */
  readonly dataDate: Day | null;
  readonly totals: {
    readonly owed: number;
    readonly own: number;
    readonly allowanceExpected: number;
    readonly allowanceLate: number;
    readonly credit: number;
    readonly allowanceSurplus: number;
    readonly notDue: number;
    readonly unplaced: number;
    readonly bands: readonly BandAmount[];
  };
  /** All charges overdue, less all placed payments, must equal the accounts' owed less credit, to the øre. */
  readonly control: {
    readonly charges: number;
    readonly payments: number;
    readonly balance: number;
    readonly sumOfAccounts: number;
  };
  readonly unread: readonly Unread[];
  /** Of `unread`, whole tables and columns that are not there. */
  readonly missing: readonly Unread[];
  /** Rows of the ledger that are in no sum. */
  readonly rowsLeftOut: number;
  /** Nothing has been entered in the ledger. */
  readonly emptyLedger: boolean;
  readonly unplaced: readonly UnplacedPayment[];
  readonly doubtful: readonly DoubtfulPayment[];
  /** Corrections and write-offs that count but lack a reason or decision. */
  readonly unfounded: readonly UnfoundedCredit[];
  readonly accounts: readonly Account[];
  readonly items: readonly OpenItem[];
}

/** The one place where what is owed is computed; pane, file, sheet and chart all show this. */
export function arrearsOn(register: Register, on: Day): Arrears {
  const ledger = settledLedger(register);
  const bands = ageBands(register);
  const sums = sumsOn(ledger.columns, on);
  const late = lateAllowances(ledger, on);
  const items = openItemsOn(register, ledger, on, bands).map((item) => ({
    ...item,
    allowanceLate: late(item),
  }));
  const unplaced = unplacedOn(register, ledger, on);
  const gaps = gapsOf(register);
  const bare = accountsOn(register, ledger, on, bands, sums, items);
  const doubtful = doubtfulOn(register, ledger, on);
  const accounts = judged(register, bare, { on, items, unplaced, doubtful });
  const total = (amount: (account: Account) => number): number =>
    accounts.reduce((sum, account) => sum + amount(account), 0);
  const charges = sumOf(sums.charged);
  const payments = sumOf(sums.paid);
  return {
    on,
    dataDate: dataDateOf(register),
    totals: {
      owed: total(({ owed }) => owed),
      own: total(({ own }) => own),
      allowanceExpected: total(({ allowanceExpected }) => allowanceExpected),
      allowanceLate: total(({ allowanceLate }) => allowanceLate),
      credit: total(({ credit }) => credit),
      allowanceSurplus: total(({ allowanceSurplus }) => allowanceSurplus),
      notDue: total(({ notDue }) => notDue),
      unplaced: sums.unplaced,
      bands: bandsOf(items, bands),
    },
    control: {
      charges,
      payments,
      balance: charges - payments,
      sumOfAccounts: total(({ owed, credit }) => owed - credit),
    },
    unread: [...gaps.missing, ...gaps.cells],
    missing: gaps.missing,
    rowsLeftOut: gaps.rowsLeftOut,
    emptyLedger: gaps.emptyLedger,
    unplaced,
    doubtful,
    unfounded: unfoundedOn(register, ledger, on),
    accounts,
    items,
  };
}

function sumOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}
