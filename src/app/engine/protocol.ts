import type { TableData } from '../../domain/cells';
import type { Stamp } from '../../domain/changes/log-rows';
import type { Language } from '../../domain/language';
import type { Edit, WorkbookProblem } from '../../workbook/workbook';
import type { Ask, Question } from './questions';

/** What the page may send its engine, each with a number that the reply carries. */
export type Order =
  | { readonly kind: 'open'; readonly bytes: Uint8Array; readonly edits: readonly Edit[] }
  | { readonly kind: 'tables'; readonly tables: readonly TableData[] }
  | { readonly kind: 'apply'; readonly edits: readonly Edit[] }
  | { readonly kind: 'undo' }
  | { readonly kind: 'now' }
  | { readonly kind: 'save' }
  | { readonly kind: 'breaks' }
  /** Language of the report, and who stands in the change log. */
  | { readonly kind: 'upgrade'; readonly language: Language; readonly by: Stamp }
  | { readonly kind: 'ask'; readonly question: Question; readonly ask: Ask<Question> };

export interface Request {
  readonly number: number;
  readonly order: Order;
}

/** The engine's reply; a failure that the user can do something about has a code. */
export type Reply =
  | { readonly number: number; readonly ok: true; readonly value: unknown }
  | {
      readonly number: number;
      readonly ok: false;
      readonly code: WorkbookProblem | null;
      readonly detail: string;
    };
