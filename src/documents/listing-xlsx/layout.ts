import { columnLetters } from '../../domain/cells';
import type { Listing } from '../../domain/reports/listing';

/** Where the parts of a listing stand on its sheet, as 1-based rows. */
export interface Layout {
  readonly header: number;
  readonly first: number;
  /** Before `first` where the listing has no rows. */
  readonly last: number;
  readonly total: number;
  readonly controls: number;
  /** The last column of the table: an empty one where long text would else end at the table's very edge. */
  readonly lastColumn: number;
  /** The last column that is printed. */
  readonly lastOnPaper: number;
  /** Cells of a column's rows, `E8:E21`; the blank row below them where there are none. */
  range(key: string): string;
  /** Letters of a column. */
  letters(key: string): string;
}

export function layoutOf({ columns, rows, notes }: Listing): Layout {
  const header = notes.length + 3;
  const first = header + 1;
  const last = header + rows.length;
  const total = Math.max(last, first) + 1;
  const letters = (key: string): string => {
    const at = columns.findIndex((column) => column.key === key);
    if (at < 0) throw new Error(`The listing has no column ${key}`);
    return columnLetters(at + 1);
  };
  const lastColumn = columns.length + (columns.at(-1)?.wrap === true ? 1 : 0);
  const off = columns.findIndex(({ offPaper }) => offPaper === true);
  return {
    header,
    first,
    last,
    total,
    controls: total + 2,
    lastColumn,
    lastOnPaper: off < 0 ? lastColumn : off,
    letters,
    range: (key) => `${letters(key)}${first}:${letters(key)}${Math.max(last, first)}`,
  };
}
