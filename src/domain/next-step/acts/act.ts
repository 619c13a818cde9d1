import type { frequencies, letterChannels, pauseReasons, planStates } from '../../codes/money';
import type { Day } from '../../days';
import type { RowValues } from '../../row-edits';
import type { Source } from '../../agenda/proposal';
import type { Instalment } from '../plan-schedule';
import type { StepKind } from '../step-rules';

/** What somebody has done or agreed about a tenancy's debt, to be written down. Amounts are øre. */
export type CollectionAct =
  StepAct | PauseAct | EndPauseAct | DisputeAct | SettleAct | AgreeAct | CloseAct;

/** A step that has been taken: a letter sent, a call made, NAV told. */
export interface StepAct {
  readonly act: 'step';
  readonly tenancy: string;
  readonly kind: Exclude<StepKind, 'pause' | 'dispute'>;
  readonly date: Day;
  readonly channel: keyof typeof letterChannels | null;
  /** Which letter it was, such as its file name. */
  readonly letter: string | null;
  /** The deadline in the letter; calculated where null. */
  readonly deadline: Day | null;
  readonly by: string | null;
  readonly comment: string | null;
}

/** No step is taken from a day to a day; both are in the pause. */
export interface PauseAct {
  readonly act: 'pause';
  readonly tenancy: string;
  readonly reason: keyof typeof pauseReasons | null;
  /** May lie back in time. */
  readonly from: Day | null;
  readonly until: Day | null;
  readonly comment: string;
  readonly by: string | null;
}

/** A pause ends before its day. */
export interface EndPauseAct {
  readonly act: 'endPause';
  /** Key of the row in ArrearsSteps. */
  readonly step: string;
  /** Its last day. */
  readonly until: Day | null;
  readonly comment: string;
}

/** The tenant objects: to one charge, to a part of it, or to everything. */
export interface DisputeAct {
  readonly act: 'dispute';
  readonly tenancy: string;
  readonly date: Day;
  readonly charge: string | null;
  readonly amount: number | null;
  readonly comment: string;
  readonly by: string | null;
}

export interface SettleAct {
  readonly act: 'settleDispute';
  readonly step: string;
  readonly date: Day | null;
  /** What was found. */
  readonly comment: string;
}

/** A payment plan is agreed. */
export interface AgreeAct {
  readonly act: 'plan';
  readonly tenancy: string;
  readonly agreed: Day;
  readonly frequency: keyof typeof frequencies | null;
  readonly first: Day | null;
  readonly amount: number | null;
  readonly lumpFirst: number | null;
  /** What the tenant owes by the ledger where null. */
  readonly total: number | null;
  /** The setting's days where null. */
  readonly tolerance: number | null;
  readonly agreedBy: string | null;
  readonly comment: string | null;
}

export interface CloseAct {
  readonly act: 'closePlan';
  readonly plan: string;
  readonly state: Exclude<keyof typeof planStates, 'live'> | null;
  readonly date: Day;
  readonly comment: string;
}

/** Why it cannot be written as it stands: the field of the act, and what to do. */
export interface Refusal {
  readonly field: string;
  readonly text: string;
}

/** A row to add, or cells of a row to change. Plain data. */
export type Write =
  | {
      readonly table: 'ArrearsSteps';
      readonly key: string | null;
      readonly values: RowValues<'ArrearsSteps'>;
    }
  | {
      readonly table: 'PaymentPlans';
      readonly key: string | null;
      readonly values: RowValues<'PaymentPlans'>;
    };

/** What an act would write, before anything is written. */
export interface CollectionPlan {
  /** A sentence of what will be done. */
  readonly title: string;
  /** Nothing is written while there are any. */
  readonly refusals: readonly Refusal[];
  /** What speaks against it; a person decides. */
  readonly warnings: readonly string[];
  /** What will stand in the row, in words. */
  readonly lines: readonly { readonly label: string; readonly value: string }[];
  /** Payments of a plan that is agreed, the last one what is left. */
  readonly schedule: readonly Instalment[];
  readonly writes: readonly Write[];
  /** Rows that it concerns, for the change log and the eye. */
  readonly rows: readonly Source[];
}
