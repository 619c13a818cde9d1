import type { CellValue } from './cells';
import type { Mark } from './shape/marks';
import type { ValidationRule } from './shape/validation-rule';

/**
 * A change to a table of a workbook, plain data. Rows and columns count from 0 in the table's body. `set`, `append` and
 * `delete` change what cells hold; the other kinds change no cell's value, only the table's shape and dress.
 */
export type Edit =
  | {
      readonly kind: 'set';
      /** Excel name of the table. */
      readonly table: string;
      readonly row: number;
      readonly column: number;
      readonly value: CellValue;
    }
  | {
      readonly kind: 'append';
      readonly table: string;
      /** One array per new row, in the order of the table's columns; null leaves a cell empty. */
      readonly rows: readonly (readonly CellValue[])[];
    }
  | { readonly kind: 'delete'; readonly table: string; readonly rows: readonly number[] }
  | ShapeEdit;

/** A change to a table's shape or dress that leaves every cell's value as it is. */
type ShapeEdit =
  | {
      /** Takes the rows that stand right below the table into it. */
      readonly kind: 'include';
      readonly table: string;
      /** What stands there; refused where it is no longer so. */
      readonly rows: readonly (readonly CellValue[])[];
    }
  | {
      /** Parts merged cells; the first cell keeps what they show. */
      readonly kind: 'unmerge';
      readonly table: string;
      /** Merged ranges of the table's sheet, such as `B4:B6`. */
      readonly ranges: readonly string[];
    }
  | {
      /** Gives cells of a column a number format; everything else of their dress stays. */
      readonly kind: 'format';
      readonly table: string;
      readonly column: number;
      readonly from: number;
      /** Last row, included. */
      readonly to: number;
      /** In Excel's English notation: `@`, `dd.mm.yyyy`. */
      readonly format: string;
    }
  | {
      /** Gives a whole column, from its first row to its last, a drop-down or another rule for entry. */
      readonly kind: 'validate';
      readonly table: string;
      readonly column: number;
      readonly rule: ValidationRule;
    }
  | {
      /** Lets the sheet colour cells of a column by these conditions, beside those it has. */
      readonly kind: 'mark';
      readonly table: string;
      readonly column: number;
      readonly from: number;
      /** Last row, included. */
      readonly to: number;
      readonly marks: readonly Mark[];
    };
