import type { TableData } from '../domain/cells';
import type { Edit } from '../domain/edits';

export type { Edit } from '../domain/edits';

/** What every host of a register can do: a file, Excel, or memory. */
export interface Workbook {
  /** All Excel tables of the workbook as they stand now, the register's and others. */
  readTables(): Promise<readonly TableData[]>;
  /** Makes all edits or none; throws WorkbookError with nothing changed. */
  apply(edits: readonly Edit[]): Promise<void>;
}

export type WorkbookProblem =
  | 'empty-file'
  | 'not-a-workbook'
  | 'old-excel'
  | 'csv'
  | 'encrypted'
  | 'damaged'
  | 'too-large'
  | 'unsafe-content'
  | 'no-tables'
  | 'not-a-register'
  | 'newer-register'
  | 'changed-meanwhile'
  | 'filtered'
  | 'protected'
  | 'missing-table'
  | 'cannot-write'
  | 'no-such-row'
  | 'text-too-long'
  | 'not-a-value'
  | 'no-room'
  | 'formula-in-the-way'
  | 'anchored-content'
  | 'host';

/** The workbook could not be read or written; `code` has a sentence for the user in `text.files`. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  constructor(
    readonly code: WorkbookProblem,
    /** What the sentence names: a part, a table, a size. */
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(detail === '' ? code : `${code}: ${detail}`, options);
  }
}
