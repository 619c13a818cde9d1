import type { Workbook } from '../workbook';
import { openXlsx, type XlsxWorkbook } from './xlsx-workbook';

/** A register file as a workbook like any other, with the way back to bytes. */
export interface FileWorkbook extends Workbook {
  readonly file: XlsxWorkbook;
}

export function fileWorkbook(bytes: Uint8Array): FileWorkbook {
  const file = openXlsx(bytes);
  return {
    file,
    readTables: () => Promise.resolve(file.tables()),
    // A promise, so that a refused edit is a rejection and not an exception on the way.
    apply: (edits) =>
      Promise.resolve().then(() => {
        file.apply(edits);
      }),
  };
}
