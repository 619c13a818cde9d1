import type { Column, ValueOf } from '../columns';
import type { Words } from '../language';

/** Sheets with the same tab colour. */
export type SheetGroup =
  'stock' | 'people' | 'applications' | 'tenancies' | 'money' | 'committee' | 'setup' | 'log';

/** A table of the register: columns in sheet order, and how its sheet appears. */
export interface Table {
  /** Stable ASCII name of the Excel table. */
  readonly id: string;
  readonly sheet: Words;
  readonly group: SheetGroup;
  /** Seldom used: the sheet starts hidden. */
  readonly hidden?: boolean;
  /** Sensitive as a whole: left out of every list, document and export, and of what the committee sees. */
  readonly restricted?: boolean;
  /** May be split in one Excel table per year, `Charges_2026`, and is then read as one. */
  readonly perYear?: boolean;
  /** Key of the column that identifies a row. */
  readonly key: string;
  // Columns of any value type: `never` and `unknown` meet in the methods' bivariant parameters.
  readonly columns: Readonly<Record<string, Column<unknown>>>;
}

/** A usable row of a table, typed by its columns. */
export type RowOf<T extends Table> = {
  readonly [C in keyof T['columns']]: ValueOf<T['columns'][C]>;
};
