import type { CellValue } from '../cells';

/** A rectangle of a sheet; rows and columns count from 1, both ends belong to it. */
export interface SheetRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Neighbouring rows of a table's body, from 0, both ends included. */
export interface RowRun {
  readonly from: number;
  readonly to: number;
}

/** Neighbouring cells of one column with the same property. */
export interface ColumnRun extends RowRun {
  /** Column of the table, from 0. */
  readonly column: number;
}

export interface FormatRun extends ColumnRun {
  /** Number format in Excel's English notation. */
  readonly format: string;
}

/** What is known of a drop-down or entry rule that stands in a sheet. */
export interface ValidationRun extends ColumnRun {
  readonly type: string;
  /** First formula without `=`: a name, a range, `"ja,nei"`, a number; '' where there is none. */
  readonly source: string;
}

/** Cells that the sheet colours by a condition. */
export interface MarkRun extends ColumnRun {
  /** Without `=`; rows are written `#`. */
  readonly formula: string;
}

/** As many columns beside a table are looked at. */
export const COLUMNS_BESIDE = 50;

/** Content outside the table, at its edge. */
export interface LooseCell {
  /** Address without sheet. */
  readonly cell: string;
  readonly value: CellValue;
}

/**
 * How a table lies on its sheet: what its cells alone do not tell. Plain data. Workbooks that cannot tell leave lists
 * empty; `formats`, `validations` and `marks` are undefined where
 * they were not read.
 */
export interface TableShape {
  /** Merged ranges that touch the table. */
  readonly merged: readonly SheetRange[];
  /** Rows with content that begin right below the table, as wide as it; blank rows between them are kept. */
  readonly below: readonly (readonly CellValue[])[];
  /** The table ends in a totals row; rows below cannot be taken in. */
  readonly hasTotals: boolean;
  /** Cells with content in the columns after the table, beside its rows and the few just below it, row by row. */
  readonly beside: readonly LooseCell[];
  readonly hiddenRows: readonly RowRun[];
  /** Columns of the table, from 0. */
  readonly hiddenColumns: readonly number[];
  /** A filter is on and hides rows. */
  readonly filtered: boolean;
  /** Cells with formulas. */
  readonly formulas: readonly ColumnRun[];
  readonly formats?: readonly FormatRun[];
  readonly validations?: readonly ValidationRun[];
  readonly marks?: readonly MarkRun[];
  /** Names of ranges that the workbook has, where it can tell. */
  readonly names?: readonly string[];
}

/** The shape of a table that lies on its sheet as it should. */
export const PLAIN_SHAPE: TableShape = {
  merged: [],
  below: [],
  hasTotals: false,
  beside: [],
  hiddenRows: [],
  hiddenColumns: [],
  filtered: false,
  formulas: [],
};
