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

/** What the figures and headings of the control block need of the two columns that they stand under. */
export function controlWidth({ controls = [] }: Listing, headings: readonly string[]): number {
  if (controls.length === 0) return 0;
  const figures = controls.map(({ value }) => norwegianAmount(value).length + 1.5);
  const words = headings.flatMap((heading) => heading.split(' '));
  return Math.max(...figures, ...words.map(({ length }) => length * 1.3 + 1.5));
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
