import type { Listing, ListingColumn, ListingValue } from './listing';

/** A column together with how its cells follow from what a row stands for. */
export interface Field<T> extends ListingColumn {
  readonly of: (row: T) => ListingValue;
}

/** Columns and rows of a listing from its fields; the cells follow from the rows once, here. */
export function tabulated<T>(
  fields: readonly Field<T>[],
  rows: readonly T[],
): Pick<Listing, 'columns' | 'rows'> {
  return {
    columns: fields.map(columnOf),
    rows: rows.map((row) => fields.map((field) => field.of(row))),
  };
}

/** The column alone: a listing is plain data, so that it can cross between threads. */
function columnOf<T>({ key, header, kind, width, wrap, offPaper, total }: Field<T>): ListingColumn {
  return {
    key,
    header,
    kind,
    width,
    ...(wrap === undefined ? {} : { wrap }),
    ...(offPaper === undefined ? {} : { offPaper }),
    ...(total === undefined ? {} : { total }),
  };
}
