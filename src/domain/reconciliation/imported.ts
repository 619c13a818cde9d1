import type { Day } from '../days';

/** One open item of a list from the ledger system. Amounts are øre; an item below zero is a credit there. */
export interface ImportedItem {
  /** Invoice number, or the id of the charge. */
  readonly reference: string | null;
  readonly kid: string | null;
  readonly due: Day | null;
  readonly open: number;
}

/** What the ledger system says of one tenancy. */
export interface ImportedAccount {
  readonly tenancy: string;
  /** Øre; the sum of its open items where those are given. */
  readonly amount: number;
  /** Left out where the list has sums alone. */
  readonly items?: readonly ImportedItem[];
}

/** A list of what is open from the ledger system; a tenancy that it leaves out has nothing open there. */
export interface ImportedLedger {
  readonly on: Day;
  /** `due` where the list has overdue items only, `all` where it also has what falls due later. */
  readonly basis: 'due' | 'all';
  readonly accounts: readonly ImportedAccount[];
}

export type CauseKind =
  | 'chargeMissingHere'
  | 'chargeMissingThere'
  | 'paymentMissingHere'
  | 'paymentMissingThere'
  | 'amountDiffers'
  | 'creditDiffers'
  | 'unexplained';

/** Why an account stands otherwise here than there. The causes of an account add up to its difference. */
export interface Cause {
  readonly kind: CauseKind;
  /** False where it is the likeliest of several that fit the amount. */
  readonly certain: boolean;
  /** Rows of the register to look at. */
  readonly rows: readonly string[];
  /** What the item is called in the imported list. */
  readonly reference: string | null;
  readonly day: Day | null;
  /** Øre of the difference that it explains: above zero where more is open here. */
  readonly ore: number;
  readonly why: string;
}

export interface ReconciledAccount {
  readonly tenancy: string;
  /** The register has the tenancy. */
  readonly known: boolean;
  /** Øre open here and there, and here less there. */
  readonly here: number;
  readonly there: number;
  readonly difference: number;
  readonly causes: readonly Cause[];
}

/** The register's accounts against the ledger system's, to the øre. */
export interface Reconciliation {
  readonly on: Day;
  readonly basis: ImportedLedger['basis'];
  readonly here: number;
  readonly there: number;
  readonly difference: number;
  /** Accounts that agree. */
  readonly agreed: number;
  /** Accounts that do not, the largest difference first. */
  readonly differing: readonly ReconciledAccount[];
  /** Øre that have come in here and that nobody has placed: often the other half of a difference. */
  readonly unplaced: number;
}
