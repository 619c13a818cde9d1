import type { Placing } from '../../app/engine/payments-in-view';
import type { ItemsWish } from '../../app/payments-in/open-items-file';
import type { GivenFile } from '../../app/payments-in/read-plan';
import type { Accepted } from '../../domain/matching/open-items/plan';
import { keptBy } from '../kept';

/** The files that are being looked at, and what has been said of their payments. */
export interface ImportChoice {
  readonly files: readonly GivenFile[];
  readonly placings: readonly Placing[];
  /** How lists of open items are to be read. */
  readonly items: ItemsWish;
  /** What somebody agrees to of lists of open items, file by file. */
  readonly accepted: readonly Accepted[];
}

export const noFiles: ImportChoice = { files: [], placings: [], items: {}, accepted: [] };

export const importChoiceOf = keptBy(noFiles);

/** What is said of a payment takes the place of what was said before; null takes it back. */
export function placed(
  placings: readonly Placing[],
  { file, number }: Pick<Placing, 'file' | 'number'>,
  said: Pick<Placing, 'tenancy' | 'leftOut'> | null,
): readonly Placing[] {
  const others = placings.filter((one) => one.file !== file || one.number !== number);
  return said === null ? others : [...others, { file, number, ...said }];
}
