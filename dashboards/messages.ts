import type { Day } from '../src/domain/days';
import type { CubeRow, Limits } from '../src/domain/disclosure/cube';
import type { Language } from '../src/domain/language';
import type { KeyFigures } from '../src/domain/metrics/measure';
import type { WorkbookProblem } from '../src/workbook/workbook';

/** What the page tells the parse worker. */
export type ParseOrder =
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly on: Day }
  /** The analysis engine was started anew and needs its tables again. */
  | { readonly kind: 'tables' };

/** What can be shown before the analysis engine is ready. */
export interface FirstSight {
  readonly municipality: string;
  readonly language: Language;
  readonly isSample: boolean;
  /** The day the figures are for. */
  readonly on: Day;
  /** The last meeting held before `on`. */
  readonly since: Day | null;
  /** The last day the ledger speaks of. */
  readonly dataDate: Day | null;
  /** Ledger rows that could not be read. */
  readonly unread: number;
  readonly areas: readonly string[];
  /** Ages of the bands of arrears, in days past due; the last has no end. */
  readonly bands: readonly { readonly from: number; readonly to: number }[];
  readonly limits: Limits;
  readonly figures: KeyFigures;
  /** The first chart's cells, not yet protected. */
  readonly firstRows: readonly CubeRow[];
}

export interface ArrowTable {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the parse worker answers. */
export type ParseReply =
  | { readonly kind: 'first'; readonly first: FirstSight }
  | { readonly kind: 'tables'; readonly tables: readonly ArrowTable[] }
  | { readonly kind: 'failed'; readonly code: WorkbookProblem | null; readonly detail: string };
