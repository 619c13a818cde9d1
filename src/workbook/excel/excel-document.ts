import type { SheetReport } from '../../domain/reports/listing';
import { addSheets } from './add-sheets';
import { clearFilters } from './clear-filters';
import { onEdited, type EditHint } from './edited';
import { excelWorkbook, type ExcelWorkbook } from './excel-workbook';
import { goTo } from './go-to';
import { onSelectionMoved, selectedPlace } from './selection';
import { openNewWorkbook } from './open-new';
import { inExcel } from './session';

/** What Excel can do for the pane. */
export interface ExcelDocument {
  readonly kind: 'excel';
  readonly workbook: ExcelWorkbook;
  goTo(place: { readonly sheet: string; readonly cell: string }): Promise<void>;
  onEdited(listener: (hint: EditHint) => void): () => void;
  readonly selection: {
    now(): Promise<{ readonly sheet: string; readonly cell: string } | null>;
    onMoved(listener: () => void): () => void;
  };
  addSheets(report: SheetReport): Promise<void>;
  /** Opens a new workbook in its own window; false where Excel cannot. */
  openNew(bytes: Uint8Array): Promise<boolean>;
  /** Lets a filtered table be written to again. */
  clearFilters(table: string): Promise<void>;
}

/** The workbook that is open in Excel. */
export function excelDocument(): ExcelDocument {
  return {
    kind: 'excel',
    workbook: excelWorkbook(),
    goTo: (place) => inExcel((context) => goTo(context, place)),
    onEdited,
    selection: { now: selectedPlace, onMoved: onSelectionMoved },
    openNew: openNewWorkbook,
    clearFilters: (table) => inExcel((context) => clearFilters(context, table)),
    addSheets: (report) => inExcel((context) => addSheets(context, report)),
  };
}
