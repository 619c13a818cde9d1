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

/** A cell of a sheet. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** The cell that the user stands in. */
export interface Selection {
  now(): Promise<Place | null>;
  /** Calls back when the user has moved (a hint). Returns how to stop. */
  onMoved(listener: () => void): () => void;
}

/** What the pane needs of the place it runs in: Excel, or the workbench around a file. */
export interface Host {
  readonly kind: 'excel' | 'file';
  readonly workbook: Pick<Workbook, 'readTables'>;
  /** The one way to change the register: all edits and their lines in the change log, or nothing. */
  edit(edits: readonly Edit[], making: Making): Promise<void>;
  /** Shows and selects a cell. */
  goTo(place: Place): Promise<void>;
  /** Calls back after edits by the user (a hint: the listener reads again). Returns how to stop. */
  onEdited(listener: () => void): () => void;
  readonly selection: Selection;
  /** What the program wrote last and can take back in one step; the workbench has its own undoing of everything. */
  readonly lastWrite?: {
    readonly get: () => { readonly how: ChangeWay } | null;
    readonly subscribe: (listener: () => void) => () => void;
    readonly undo: () => Promise<void>;
  };
  /** Takes back what was done last, where the host has an undoing of everything. */
  readonly undo?: () => Promise<void>;
  /** New worksheets where the host is Excel; absent elsewhere. */
  readonly addSheets?: (report: SheetReport) => Promise<void>;
  /** Hands a file to the user: download or save picker. */
  saveFile(file: MadeFile): Promise<void>;
}
