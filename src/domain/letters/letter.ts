import type { StepKind } from '../next-step/step-rules';
import type { Day } from '../days';
import type { Language } from '../language';
import type { FieldId } from './fields';
import type { LetterCase } from './letter-case';

/** What a letter must hold, and who says so. A template without the field, or a register without its value, blocks it. */
export interface Must {
  readonly field: FieldId;
  /** Law paragraph or routine; see the rules of the steps in `domain/next-step`. */
  readonly source: string;
}

/** A letter the program can draft: one object in one file under `kinds`. */
export interface LetterKind {
  readonly id: LetterId;
  readonly receiver: 'tenant' | 'nav';
  /** Languages there is a text in; law is not translated by us. */
  readonly languages: readonly Language[];
  /** What sending it is called in the log of steps; null where it is no step. */
  readonly step: StepKind | null;
  /** Merge fields besides the common ones. */
  readonly fields: readonly FieldId[];
  readonly musts: readonly Must[];
  /** What it says of a tenancy, or why it may not be made. */
  content(letter: LetterCase): LetterContent;
}

export type LetterId =
  | 'reminder'
  | 'dunning'
  | 'collectionNotice'
  | 'collectionInformation'
  | 'enforcementNotice'
  | 'navNotice'
  | 'paymentPlan'
  | 'allowanceStatement'
  | 'indexAdjustment';

/** A reason why a letter may not be made now. */
export interface LetterBlock {
  readonly why: string;
  readonly source: string | null;
}

export type FieldLines = Partial<Record<FieldId, string>>;
/** A repeated row by its column fields. */
export type FieldRow = Partial<Record<FieldId, string>>;

export interface LetterContent {
  readonly blocks: readonly LetterBlock[];
  /** The tenancy has something for such a letter to be about; otherwise `blocks` says what is not there. */
  readonly applies: boolean;
  /** The program would propose it on the day, or would if nothing held it back; a batch holds no others. */
  readonly recommended: boolean;
  /** Values by field; what is left out is empty. */
  readonly values: FieldLines;
  /** Rows by table, such as `krav`. */
  readonly rows: Readonly<Record<string, readonly FieldRow[]>>;
  /** The day by which the receiver should have answered. */
  readonly deadline: Day | null;
  /** Øre demanded; null where nothing is. */
  readonly amount: number | null;
  /** What the sender should know. */
  readonly notes: readonly string[];
}

const NOTHING = { values: {}, rows: {}, deadline: null, amount: null, notes: [] } as const;

/** A letter that may not be made, whatever else holds. */
export function blocked(why: string, source: string | null = null): LetterContent {
  return { ...NOTHING, blocks: [{ why, source }], applies: true, recommended: true };
}

/** A letter that would be about nothing. */
export function about(nothing: string): LetterContent {
  return {
    ...NOTHING,
    blocks: [{ why: nothing, source: null }],
    applies: false,
    recommended: false,
  };
}

/** Everything a letter says, ready to be laid out: plain data. */
export interface LetterDraft extends LetterContent {
  readonly kind: LetterId;
  readonly tenancy: string;
  readonly language: Language;
  readonly title: string;
  /** The address is protected: the letter never stands among those of others. */
  readonly apart: boolean;
  /** Name of the file, without ending and without the name of anybody. */
  readonly name: string;
  readonly step: StepKind | null;
}
