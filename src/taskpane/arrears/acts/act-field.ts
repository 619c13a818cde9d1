import type { ArrearsCard } from '../../../domain/worklist/arrears-card';
import type { CollectionAct } from '../../../domain/next-step/acts/act';
import type { Day } from '../../../domain/days';
import type { CodeList } from '../../../domain/columns';
import type { ArrearsText } from '../../../text/arrears-pane';

/** What somebody fills in about an act; `id` is the field that the act's refusals name. */
export interface ActField {
  readonly id: keyof ArrearsText['acts']['fields'];
  /** What it is called where that is not its own name. */
  readonly label?: keyof ArrearsText['acts']['fields'];
  readonly kind: 'day' | 'money' | 'count' | 'choice' | 'text' | 'charge';
  readonly choices?: CodeList;
  /** Values of `choices` that this act cannot have. */
  readonly without?: readonly string[];
}

/** Texts as typed, by field. */
export type ActDraft = Readonly<Record<string, string>>;

/** What an act is about, and who writes it. */
export interface ActScene {
  readonly card: ArrearsCard;
  readonly on: Day;
  /** '' where nobody has said. */
  readonly who: string;
}

/** One thing that can be written about a tenancy's debt. */
export interface ActForm {
  readonly fields: readonly ActField[];
  /** Whether it makes sense for the tenancy as it stands. */
  readonly fits: (card: ArrearsCard) => boolean;
  /** What the fields start with, as typed. */
  readonly start: (scene: ActScene) => ActDraft;
  readonly act: (draft: ActDraft, scene: ActScene) => CollectionAct;
}
