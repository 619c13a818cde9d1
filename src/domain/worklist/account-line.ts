import type { Day } from '../days';
import type { RowSource } from '../story/story';

/** What an account's timeline can be narrowed to; each has a name in `text.arrearsPane.kinds`. */
export const lineKinds = ['charge', 'payment', 'allowance', 'step', 'plan', 'contact'] as const;
export type LineKind = (typeof lineKinds)[number];

/** Something that happened on a tenancy's account, or to the tenant because of it. */
export interface AccountLine {
  readonly kind: LineKind;
  readonly day: Day;
  readonly title: string;
  readonly detail: string;
  /** Øre; a charge is above zero, what lowers the debt below. Null where no money moved. */
  readonly amount: number | null;
  readonly source: RowSource;
  /** Null for what is no row of the ledger. */
  readonly ledger: LedgerFacts | null;
}

/** What settled a charge, or what money settled, and the account after it. Amounts are øre. */
export interface LedgerFacts {
  readonly balance: number;
  /** Of a charge, what is open; of money, what settles nothing yet. */
  readonly open: number;
  readonly parts: readonly LinePart[];
  readonly remarks: readonly string[];
}

/** A part of the row at the other end of a settlement. */
export interface LinePart {
  readonly title: string;
  readonly ore: number;
  readonly why: string;
  readonly source: RowSource;
}
