import type { CellValue, TableData } from '../cells';

/** A difference between the register before and after, before anything is put in words. Rows count from 0 in the body. */
export type Change =
  | {
      readonly kind: 'cell';
      /** The table after the change. */
      readonly data: TableData;
      readonly row: number;
      readonly column: number;
      readonly before: CellValue;
      readonly after: CellValue;
    }
  /** A row that is new; `data` is the table after. */
  | { readonly kind: 'new'; readonly data: TableData; readonly row: number }
  /** A row that is gone; `data` is the table before. */
  | { readonly kind: 'gone'; readonly data: TableData; readonly row: number }
  /** Something else than cells: a table or a column that came or went. */
  | { readonly kind: 'shape'; readonly data: TableData; readonly what: ShapeChange };

export interface ShapeChange {
  readonly code: 'new-table' | 'gone-table' | 'new-column' | 'gone-column' | 'other-edit';
  /** Header of the column, or the kind of edit. */
  readonly name: string;
}

/** Equal as cells: two error values are equal where their texts are. */
export function sameCell(left: CellValue, right: CellValue): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object') return false;
  return left !== null && right !== null && left.error === right.error;
}
