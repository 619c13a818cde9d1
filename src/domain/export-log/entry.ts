import type { Day } from '../days';
import type { Edit } from '../edits';
import type { Register } from '../register';
import { appendRows, type NoPlace } from '../row-edits';

/** Something handed out of the register: who did it, what, why, to whom, and how much. */
export interface Handed {
  readonly on: Day;
  /** Local time, `14:05`. */
  readonly time: string;
  readonly who: string;
  readonly what: string;
  readonly purpose: string;
  readonly recipient: string;
  readonly rows: number;
  /** Øre; null where the report has no amount to hold it to. */
  readonly controlSum: number | null;
  /** Name of the file, or of the report that was laid on sheets of the workbook itself. */
  readonly file: string;
}

/** The line of the export log that tells of it. */
export function exportEdit(register: Register, { on, ...handed }: Handed): Edit | NoPlace {
  const said = (text: string): string | null => (text === '' ? null : text);
  return appendRows(register, 'ExportLog', [
    {
      date: on,
      time: said(handed.time),
      who: said(handed.who),
      what: handed.what,
      purpose: said(handed.purpose),
      recipient: said(handed.recipient),
      rows: handed.rows,
      controlSum: handed.controlSum,
      file: said(handed.file),
    },
  ]);
}
