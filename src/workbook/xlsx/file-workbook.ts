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
    apply: (edits) => {
      try {
        file.apply(edits);
        return Promise.resolve();
      } catch (problem) {
        return Promise.reject(problem);
      }
    },
  };
}
