import type { CellValue } from '../../cells';
import { excelSerial, type Day } from '../../days';
import type { RowIn, TableId } from '../../tables';
import type { Sample } from './look';

/** What a fault writes; `partner` is the row (from 0) that the check will name as well. */
export interface Written {
  readonly cell: CellValue;
  readonly partner?: number;
}

/** A kind of error that people make in a register: which cell, and what stands there instead. */
export interface Fault {
  /** In English and stable: it stands in the list of planted faults. */
  readonly kind: string;
  readonly table: TableId;
  /** The cell that is changed, and that the check must find. */
  readonly column: string;
  /** What to write in a row, or null where this row cannot carry the fault. */
  write(row: LooseRow, index: number, sample: Sample): Written | null;
}

export type LooseRow = Readonly<Record<string, unknown>>;

type Writer<T extends TableId> = (
  row: RowIn<T>,
  sample: Sample,
  index: number,
) => CellValue | Written | undefined;

/** Declares a fault on one column of a table; `undefined` means that the row cannot carry it. */
export function fault<T extends TableId>(
  table: T,
  column: keyof RowIn<T> & string,
  kind: string,
  writer: Writer<T>,
): Fault {
  return {
    kind,
    table,
    column,
    write: (row, index, sample) => {
      const written = writer(row as RowIn<T>, sample, index);
      if (written === undefined) return null;
      const isWritten = typeof written === 'object' && written !== null && 'cell' in written;
      return isWritten ? written : { cell: written };
    },
  };
}

/** A fault that any row with something in the column can carry. */
export function always<T extends TableId>(
  table: T,
  column: keyof RowIn<T> & string,
  kind: string,
  cell: CellValue,
): Fault {
  return fault(table, column, kind, (row) => (row[column] === null ? undefined : cell));
}

/** The cell of a day. */
export function dayCell(day: number): CellValue {
  return excelSerial(day as Day);
}
