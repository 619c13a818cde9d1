import type { CellValue } from '../cells';
import type { ColumnKind } from '../columns';
import type { Language } from '../language';
import type { TableId } from '../tables';

/** One field of a row's form, made from a column; plain data. */
export interface FormField {
  /** Column of the Excel table, from 0. */
  readonly at: number;
  /** Key of the register's column; '' for a column of the user's own. */
  readonly name: string;
  readonly kind: ColumnKind | 'own';
  /** Header as it stands in the sheet. */
  readonly label: string;
  /** What to enter and why, with its source. */
  readonly help: string;
  readonly need: 'essential' | 'required' | null;
  /** Heading that the field stands under; '' where the table is short. */
  readonly group: string;
  /** Words that may be chosen, as the workbook holds them. */
  readonly choices: readonly string[];
  /** The table whose rows may be pointed to. */
  readonly references: TableId | null;
  /** Shown as dots until it is asked for. */
  readonly masked: boolean;
  /** Lies before the day it is written, as a date of birth does. */
  readonly past: boolean;
}

/** A row as its form shows it. */
export interface FormView {
  readonly id: TableId;
  /** Excel name of the table. */
  readonly table: string;
  readonly sheet: string;
  /** Body row from 0; null for a row that is not there yet. */
  readonly row: number | null;
  /** The row's key, proposed where the row is new; '' where there is none. */
  readonly key: string;
  readonly fields: readonly FormField[];
  /** The row's cells by column of the Excel table. */
  readonly cells: readonly CellValue[];
  /** The cells as they are read: `05.01.2026`. */
  readonly texts: readonly string[];
  /** What the references of the row stand for, by table and id: `Households H-0001`. */
  readonly names: Readonly<Record<string, string>>;
  /** Language of the workbook, in which choices are written. */
  readonly language: Language;
  readonly date1904: boolean;
}

export function nameKey(table: string, id: string): string {
  return `${table} ${id}`;
}
