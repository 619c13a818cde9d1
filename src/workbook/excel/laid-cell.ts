import { columnLetters } from '../../domain/cells';
import type { ListingKind } from '../../domain/reports/listing';

/** A cell to write: text, number or formula in English; null is empty. */
export interface LaidCell {
  readonly content: string | number | null;
  readonly format: string;
}

export const EMPTY: LaidCell = { content: null, format: 'General' };

/** Excel's number formats in English notation. */
export const formats: Readonly<Record<ListingKind, string>> = {
  text: '@',
  month: '@',
  integer: '#,##0',
  decimal: '#,##0.0',
  money: '#,##0.00',
  day: 'dd.mm.yyyy',
};

/** Money in a listing's rows: nothing shows as a dash, so that the eye finds the amounts. */
export const MONEY_OR_DASH = '#,##0.00;-#,##0.00;"–"';

/** Text in a text cell never becomes a formula, a number or a date. */
export function laidText(content: string): LaidCell {
  return { content, format: '@' };
}

/** Address of some rows of a column, all from 0. */
export function rangeOf(column: number, first: number, last: number): string {
  const letters = columnLetters(column + 1);
  return `${letters}${first + 1}:${letters}${last + 1}`;
}
