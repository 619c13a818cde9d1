import type { Day } from '../../days';
import type { Register } from '../../register';
import type { RowIn, TableId } from '../../tables';
import type { Text } from '../../../text';

/** Why a value is proposed; a sentence in `text.form.because`. */
export type Because = keyof Text['form']['because'];

export interface ProposalContext {
  readonly register: Register;
  readonly on: Day;
}

/** A draft's values: what has been filled in and could be read, null else. */
export type Filled<R> = { readonly [C in keyof R]: NonNullable<R[C]> | null };

/** What a field most likely holds, from what the draft and the register already say. */
export interface Proposal<R, C extends keyof R & string = keyof R & string> {
  readonly column: C;
  readonly because: Because;
  /** Null where nothing can be proposed. */
  value(row: Filled<R>, context: ProposalContext): NonNullable<R[C]> | null;
}

type AnyProposal<R> = { [C in keyof R & string]: Proposal<R, C> }[keyof R & string];

export interface ProposalsOfTable {
  readonly table: TableId;
  readonly proposals: readonly Proposal<Record<string, unknown>>[];
}

/** The proposals of a table; a column that the table lacks, or a value it cannot hold, does not compile. */
export function proposalsFor<T extends TableId>(
  table: T,
  proposals: readonly AnyProposal<RowIn<T>>[],
): ProposalsOfTable {
  return { table, proposals };
}
