import type { Day } from '../days';
import type { TableId } from '../tables';

/** What the story is filtered by; each has a name in `text.story.kinds`. */
export const storyKinds = [
  'applications',
  'tenancy',
  'followUp',
  'money',
  'cases',
  'changes',
] as const;
export type StoryKind = (typeof storyKinds)[number];

/** A row of the register, by the table's id and the row's key. */
export interface RowSource {
  readonly table: TableId;
  readonly id: string;
}

/** Something that happened, or is known to lack. */
export interface StoryLine {
  readonly kind: StoryKind;
  /** Null where no day was written. */
  readonly day: Day | null;
  readonly title: string;
  readonly detail: string;
  readonly source: RowSource;
  /** It is still open, or missing: somebody should do something. */
  readonly isOpen: boolean;
}

/** A day ahead, or passed without anything being done. */
export interface StoryDeadline {
  readonly day: Day;
  readonly text: string;
  readonly source: RowSource;
}

export interface StoryFlag {
  readonly severity: 'kritisk' | 'advarsel' | 'info';
  readonly text: string;
}

export interface StoryFact {
  readonly name: string;
  readonly value: string;
  /** The row that the fact leads to. */
  readonly source?: RowSource;
}

/** Everything the register knows of one household or one dwelling, as the pane shows it. */
export interface Story {
  readonly subject: RowSource;
  readonly title: string;
  readonly facts: readonly StoryFact[];
  readonly flags: readonly StoryFlag[];
  /** The nearest first; passed days are the first of them. */
  readonly deadlines: readonly StoryDeadline[];
  /** The newest first; what has no day comes last. */
  readonly lines: readonly StoryLine[];
}
