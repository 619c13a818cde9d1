import type { SheetReport } from '../domain/reports/listing';
import type { Workbook } from '../workbook/workbook';

/** A document the program made. */
export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What the pane needs of the place it runs in: Excel, or the workbench around a file. */
export interface Host {
  readonly kind: 'excel' | 'file';
  readonly workbook: Workbook;
  /** Shows and selects a cell. */
  goTo(place: { readonly sheet: string; readonly cell: string }): Promise<void>;
  /** Calls back after edits by the user (a hint: the listener reads again). Returns how to stop. */
  onEdited(listener: () => void): () => void;
  /** New worksheets where the host is Excel; absent elsewhere. */
  readonly addSheets?: (report: SheetReport) => Promise<void>;
  /** Hands a file to the user: download or save picker. */
  saveFile(file: MadeFile): Promise<void>;
}
