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

/** The cell that says who a pooled line stands for. */
export interface PoolLabel {
  readonly column: string;
  readonly text: string;
}

/** The same, with those who may not be told apart as one line of sums at the end. */
export function tabulatedWithPool<T>(
  fields: readonly Field<T>[],
  shown: readonly T[],
  hidden: readonly T[],
  label: PoolLabel,
): Pick<Listing, 'columns' | 'rows'> {
  const { columns, rows } = tabulated(fields, shown);
  if (hidden.length === 0) return { columns, rows };
  const cells = fields.map(({ key, total, of }) => {
    if (key === label.column) return label.text;
    if (total !== 'sum') return null;
    return hidden.reduce((sum, row) => sum + Number(of(row) ?? 0), 0);
  });
  return { columns, rows: [...rows, cells] };
}
