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
  /** The total row carries a live formula for this column. */
  readonly total?: 'sum' | 'count';
}

/** A finished table with typed columns: what every report ends in, whatever it is written as. */
export interface Listing {
  readonly id: string;
  /** Sheet name and heading. */
  readonly title: string;
  /** Stamps over the table: per dato, source, what was left out and why. */
  readonly notes: readonly string[];
  readonly columns: readonly ListingColumn[];
  readonly rows: readonly (readonly ListingValue[])[];
  /** Lines under the table that must hold, in øre; a sheet shows them beside live formulas. */
  readonly controls?: readonly { readonly label: string; readonly value: number; readonly column?: string }[];
}

/** Listings that belong together, as one workbook or several new sheets. */
export interface SheetReport {
  readonly name: string;
  readonly language: Language;
  readonly listings: readonly Listing[];
}
