import type { Source } from '../agenda/proposal';
import type { Day } from '../days';
import type { StepKind } from './step-rules';

export type HoldId =
  | 'unread'
  | 'unknown'
  | 'staleData'
  | 'disputed'
  | 'paused'
  | 'unplaced'
  | 'plan'
  | 'allowance'
  | 'lateAllowance'
  | 'small'
  | 'deceased'
  | 'awaitsBailiff'
  | 'evicted'
  | 'awaitsAgency'
  | 'awaitsCourt';

export type WarningId =
  | 'oldData'
  | 'disputedPart'
  | 'lateAllowancePart'
  | 'brokenPlan'
  | 'protected'
  | 'deceasedMember'
  | 'reserved'
  | 'interpreter'
  | 'security'
  | 'rulesToConfirm'
  | 'rulesLapsed'
  | 'paidSince';

/** Something that speaks against a step: what blocks it is a hold, the rest is for the person to weigh. */
export interface Objection {
  readonly id: HoldId | WarningId;
  readonly blocks: boolean;
  /** Last day on which it holds, where it has one. */
  readonly until: Day | null;
  readonly why: string;
  readonly rows: readonly Source[];
}

/** Why nothing should be done against the tenant now. */
export interface Hold {
  readonly id: HoldId;
  /** Last day of the hold, where it has one. */
  readonly until: Day | null;
  readonly why: string;
}

export interface RecommendedStep {
  readonly id: StepKind;
  readonly earliest: Day;
  readonly why: string;
}

/** A figure that the recommendation rests on, with the row that it is read from; null where it is a sum of many. */
export interface AdviceInput {
  readonly id: string;
  readonly label: string;
  /** As a person reads it, in Norwegian notation. */
  readonly value: string;
  readonly row: Source | null;
}

/** The rule that a step rests on, as it holds on the earliest day. */
export interface AdviceRule {
  readonly id: string;
  readonly source: string;
  /** False where the value is from memory or a second hand and must be confirmed. */
  readonly confirmed: boolean;
  /** Row of the sheet of rates; null where the program's own value is used, or the rule has no number. */
  readonly row: Source | null;
}

/** Everything behind a recommended step, or behind waiting. Amounts are øre. */
export interface Advice {
  readonly rule: AdviceRule | null;
  readonly inputs: readonly AdviceInput[];
  /** The tenant's own share when the last step was taken, and now. */
  readonly balance: {
    readonly then: number | null;
    readonly thenOn: Day | null;
    readonly now: number;
    /** Of `now`, what the tenant objects to; no step is about it. */
    readonly disputed: number;
  };
  readonly against: readonly Objection[];
  /** Fee that the step may carry, øre; null where it carries none. */
  readonly fee: { readonly amount: number | null; readonly why: string } | null;
  /** What the person should do, and until when to wait where there is nothing to do. */
  readonly next: { readonly text: string; readonly until: Day | null };
}
