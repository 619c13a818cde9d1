import type { Placing } from '../../app/engine/payments-in-view';
import type { GivenFile } from '../../app/payments-in/read-plan';
import { keptBy } from '../kept';

/** The files that are being looked at, and what has been said of their lines. */
export interface ImportChoice {
  readonly files: readonly GivenFile[];
  readonly placings: readonly Placing[];
}

export const noFiles: ImportChoice = { files: [], placings: [] };

export const importChoiceOf = keptBy(noFiles);

/** What is said of a line takes the place of what was said before; undefined takes it back. */
export function placed(
  placings: readonly Placing[],
  { file, line }: Pick<Placing, 'file' | 'line'>,
  tenancy: string | null | undefined,
): readonly Placing[] {
  const others = placings.filter((one) => one.file !== file || one.line !== line);
  return tenancy === undefined ? others : [...others, { file, line, tenancy }];
}
