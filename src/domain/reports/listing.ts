import type { Language } from '../language';

export type ListingKind = 'text' | 'integer' | 'decimal' | 'money' | 'day' | 'month';

/** A cell of a listing: money in øre, a day or month as its number, text as text. */
export type ListingValue = string | number | null;

export interface ListingColumn {
  readonly key: string;
  readonly header: string;
  readonly kind: ListingKind;
  /** Width in characters. */
  readonly width: number;
  /** Long text: the cell grows downwards. */
  readonly wrap?: boolean;
  /** Stands on the sheet but not on paper, so that the rest can be read; all such columns come last. */
  readonly offPaper?: true;
  /** The total row carries a live formula for this column. */
  readonly total?: 'sum' | 'count';
}

/** A line under a table: `value` must be what the columns' live sums give with these signs, `plus` added. */
export interface ListingControl {
  readonly label: string;
  /** Øre. */
  readonly value: number;
  /** The one column that must add up to `value`. */
  readonly column?: string;
  /** Only rows with this text in this column count. */
  readonly where?: { readonly column: string; readonly is: string };
  /** Several columns that together must. */
  readonly sumOf?: readonly { readonly column: string; readonly times: 1 | -1 }[];
  /** Øre that stand in no column. */
  readonly plus?: number;
  /** What to know of a sum that agrees; stands after the verdict. */
  readonly note?: string;
}

/** Something that every row of a file without headings should carry, such as the day of the report. */
export interface ListingStamp {
  readonly header: string;
  readonly kind: ListingKind;
  readonly value: ListingValue;
}

/** A finished table with typed columns: what every report ends in, whatever it is written as. */
export interface Listing {
  readonly id: string;
  /** Sheet name, and heading where there is no other. */
  readonly title: string;
  readonly heading?: string;
  /** Stamps over the table: per dato, source, what was left out and why. */
  readonly notes: readonly string[];
  readonly columns: readonly ListingColumn[];
  readonly rows: readonly (readonly ListingValue[])[];
  /** Lines under the table that must hold; a sheet shows them beside live formulas. */
  readonly controls?: readonly ListingControl[];
  /** Rows stand in groups by this column; a sheet draws a line between them. */
  readonly groupColumn?: string;
  /** Columns that a file without notes, such as CSV, adds to each row. */
  readonly stamps?: readonly ListingStamp[];
}

/** Listings that belong together, as one workbook or several new sheets. */
export interface SheetReport {
  readonly name: string;
  readonly language: Language;
  readonly listings: readonly Listing[];
}
