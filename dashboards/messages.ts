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

/** What is shown first: it takes the ledger and no more. */
export interface FirstSight {
  readonly municipality: string;
  readonly language: Language;
  readonly isSample: boolean;
  /** The day the figures are for. */
  readonly on: Day;
  readonly areas: readonly string[];
  /** Ages of the bands of arrears, in days past due; the last has no end. */
  readonly bands: readonly { readonly from: number; readonly to: number }[];
  readonly limits: Limits;
  /** The first chart's cells, not yet protected. */
  readonly firstRows: readonly CubeRow[];
}

/** What is shown next, still before the analysis engine is ready. */
export interface SecondSight {
  /** The last meeting held before the day of the figures. */
  readonly since: Day | null;
  /** The last day the ledger speaks of. */
  readonly dataDate: Day | null;
  /** Ledger rows that could not be read. */
  readonly unread: number;
  readonly figures: KeyFigures;
}

export interface ArrowTable {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What the parse worker answers. */
export type ParseReply =
  | { readonly kind: 'first'; readonly first: FirstSight }
  | { readonly kind: 'second'; readonly second: SecondSight }
  /** The tables without rows, for the engine to practise on. */
  | { readonly kind: 'empty'; readonly tables: readonly ArrowTable[] }
  | { readonly kind: 'tables'; readonly tables: readonly ArrowTable[] }
  | { readonly kind: 'failed'; readonly code: WorkbookProblem | null; readonly detail: string };
