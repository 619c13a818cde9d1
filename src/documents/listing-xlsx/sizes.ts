import { norwegianAmount, norwegianNumber } from '../../domain/amounts';
import type { Listing, ListingColumn, ListingValue } from '../../domain/reports/listing';

/** Points of a line of body text. */
export const LINE_HEIGHT = 13;

const DAY_WIDTH = 10.5;
const LEAST = 6;

/** As wide as the content and the header's longest word need; long text stops at the column's own width. */
export function widthOf(column: ListingColumn, { rows }: Listing, at: number): number {
  const header = Math.max(...column.header.split(/[\s-]+/).map((word) => word.length)) * 1.1 + 1.5;
  if (column.wrap === true) return column.width;
  const values = rows.map((row) => row[at] ?? null);
  const content = Math.max(0, ...values.map((value) => lengthOf(column, value)));
  const needed = Math.max(content, totalLength(column, values)) + 2;
  if (column.kind === 'text') return Math.max(LEAST, header, Math.min(needed, column.width));
  return Math.max(LEAST, header, needed);
}

/** What the figures of the control block need of the two columns that they stand under. */
export function controlWidth({ controls = [] }: Listing): number {
  return Math.max(0, ...controls.map(({ value }) => norwegianAmount(value).length + 1.5));
}

/** Lines that the longest wrapped text of a row takes. */
export function linesOf(row: readonly ListingValue[], columns: readonly ListingColumn[]): number {
  const lines = columns.map(({ wrap, width }, at) => {
    const value = row[at];
    return wrap === true && typeof value === 'string'
      ? Math.ceil(value.length / (width * 1.05))
      : 1;
  });
  return Math.max(1, ...lines);
}

function lengthOf({ kind }: ListingColumn, value: ListingValue): number {
  if (value === null) return 0;
  if (typeof value === 'string') return value.length;
  if (kind === 'day') return DAY_WIDTH - 2;
  if (kind === 'money') return norwegianAmount(value).length;
  return norwegianNumber(Math.round(value)).length + (kind === 'decimal' ? 2 : 0);
}

/** Bold, and the largest figure of its column. */
function totalLength({ kind, total }: ListingColumn, values: readonly ListingValue[]): number {
  if (total !== 'sum') return 0;
  const sum = values.reduce<number>((running, value) => running + Number(value ?? 0), 0);
  return kind === 'money' ? norwegianAmount(sum).length * 1.08 : norwegianNumber(sum).length;
}
