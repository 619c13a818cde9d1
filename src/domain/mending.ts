import type { CellValue } from './cells';
import type { Edit } from './edits';

/**
 * A named correction of more than one cell, or of a sheet's shape, as plain data: shown before it is made, made in one
 * step, and taken back in one step. A certain value for a single cell is a finding's `repair` instead.
 */
export interface Mending {
  /** What will be done, as a sentence in the reader's language, with sheet and place. */
  readonly title: string;
  readonly edits: readonly Edit[];
  /** Every cell whose value changes. */
  readonly cells: readonly MendedCell[];
  /** What changes besides values, one sentence each: rows taken in, drop-downs put back. */
  readonly notes: readonly string[];
  /** Nothing can get lost and nothing is guessed: may be made together with others after one look. */
  readonly safe: boolean;
}

/** A cell before and after a mending. */
export interface MendedCell {
  readonly sheet: string;
  /** Address without sheet, `C12`. */
  readonly cell: string;
  /** Header as it stands in the sheet. */
  readonly column: string;
  readonly before: CellValue;
  readonly after: CellValue;
  /** As a Norwegian reader writes them: `05.01.2026`; '' where empty. */
  readonly beforeText: string;
  readonly afterText: string;
}
