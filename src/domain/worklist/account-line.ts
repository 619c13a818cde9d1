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
}
