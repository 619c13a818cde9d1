import type { SaveProblemCode } from './disk';

/** What a message lets the user do about it; each has words in `text.saving.actions`. */
export type OfferedAction =
  'saveAnyway' | 'saveCopy' | 'overwrite' | 'downloadPrevious' | 'downloadKept';

/** Actions beside the message that says `sentence`; they go when another takes its place. */
export interface Offer {
  readonly sentence: string;
  readonly actions: readonly OfferedAction[];
}

/** The ways on from a save that did not come about. */
export const waysOn: Readonly<Record<SaveProblemCode, readonly OfferedAction[]>> = {
  signed: ['saveAnyway', 'saveCopy'],
  'changed-on-disk': ['saveCopy', 'overwrite'],
  'not-allowed': ['saveCopy'],
  gone: ['saveCopy'],
  'disk-full': ['saveCopy'],
  'in-use': ['saveCopy'],
  'not-as-written': ['saveCopy', 'downloadPrevious'],
};
