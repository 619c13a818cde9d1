import type { TableData } from '../../domain/cells';
import type { Edit } from '../../domain/edits';
import type { ChosenColumns } from '../../domain/paste/headings';
import type { Standing } from '../../domain/upgrade/standing';
import type { CheckView } from '../../app/engine/check-view';
import type { Offer } from './offers';

/** A cell shown and selected: table by its Excel name, row and column from 0 in the body. */
export interface Spot {
  readonly table: string;
  readonly row: number;
  readonly column: number;
}

/** Headings of a pasted list that a person may say the columns of. */
export interface UnknownHeadings {
  /** The sheet that the list went into. */
  readonly sheet: string;
  /** The edits that put it there. */
  readonly made: readonly Edit[];
  readonly left: readonly string[];
  /** Columns of the table that nothing was put in. */
  readonly free: readonly { readonly at: number; readonly name: string }[];
  /** Puts what stood under these headings in these columns. */
  fill(chosen: ChosenColumns): Promise<void>;
}

/** What stands in the workbench now; a new object for every change. */
export interface WorkbenchState {
  readonly phase: 'starting' | 'empty' | 'opening' | 'ready';
  readonly fileName: string;
  readonly tables: readonly TableData[];
  readonly check: CheckView | null;
  /** How the file stands to the program; null until that is known. */
  readonly standing: Standing | null;
  /** What the upgrade of this file did, a sentence a line, until it has been read. */
  readonly upgraded: readonly string[];
  readonly active: string;
  /** The cell to go to; a new object each time, so that going twice to one cell works. */
  readonly target: Spot | null;
  readonly unsaved: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly saving: boolean;
  /** The work was fetched back after a reload. */
  readonly restored: boolean;
  /** A sentence on what went wrong, with the next step. */
  readonly problem: string | null;
  readonly notice: string | null;
  /** Pasted lists with headings that mean none of their table's columns, until somebody has answered. */
  readonly headings: readonly UnknownHeadings[];
  /** What can be done about the problem or notice. */
  readonly offer: Offer | null;
}

export const emptyState: WorkbenchState = {
  phase: 'starting',
  fileName: '',
  tables: [],
  check: null,
  standing: null,
  upgraded: [],
  active: '',
  target: null,
  unsaved: false,
  canUndo: false,
  canRedo: false,
  saving: false,
  restored: false,
  problem: null,
  notice: null,
  headings: [],
  offer: null,
};
