import type { CellValue, TableData } from '../domain/cells';

/** A change to a table of a workbook. Rows and columns count from 0 in the table's body. */
export type Edit =
  | {
      readonly kind: 'set';
      /** Excel name of the table. */
      readonly table: string;
      readonly row: number;
      readonly column: number;
      readonly value: CellValue;
    }
  | {
      readonly kind: 'append';
      readonly table: string;
      /** One array per new row, in the order of the table's columns; null leaves a cell empty. */
      readonly rows: readonly (readonly CellValue[])[];
    }
  | { readonly kind: 'delete'; readonly table: string; readonly rows: readonly number[] };

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
