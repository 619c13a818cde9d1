import type { ChangeWay } from '../domain/codes/changes';
import type { SheetReport } from '../domain/reports/listing';
import type { Edit, Workbook } from '../workbook/workbook';

/** A document the program made. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What the change log is told of an edit, besides who and when. */
export interface Making {
  readonly how: ChangeWay;
}

/** What the pane needs of the place it runs in: Excel, or the workbench around a file. */
export interface Host {
  readonly kind: 'excel' | 'file';
  readonly workbook: Pick<Workbook, 'readTables'>;
  /** The one way to change the register: all edits and their lines in the change log, or nothing. */
  edit(edits: readonly Edit[], making: Making): Promise<void>;
  /** Shows and selects a cell. */
  goTo(place: { readonly sheet: string; readonly cell: string }): Promise<void>;
  /** Calls back after edits by the user (a hint: the listener reads again). Returns how to stop. */
  onEdited(listener: () => void): () => void;
  /** New worksheets where the host is Excel; absent elsewhere. */
  readonly addSheets?: (report: SheetReport) => Promise<void>;
  /** Hands a file to the user: download or save picker. */
  saveFile(file: MadeFile): Promise<void>;
}
