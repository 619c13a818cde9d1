import { norwegianAmount, norwegianNumber } from '../domain/amounts';
import { norwegianDay, type Day } from '../domain/days';
import { isoMonth, type Month } from '../domain/months';
import type {
  Listing,
  ListingColumn,
  ListingControl,
  ListingKind,
  ListingValue,
} from '../domain/reports/listing';

/** A cell as a reader of a page sees it: `1 234,50`, `05.01.2026`; '' for nothing. */
export function cellWords(kind: ListingKind, value: ListingValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  switch (kind) {
    case 'money':
      return norwegianAmount(value);
    case 'decimal':
      return norwegianNumber(Math.round(value * 10) / 10);
    case 'day':
      return norwegianDay(value as Day);
    case 'month':
      return isoMonth(value as Month);
    default:
      return norwegianNumber(value);
  }
}

/** Figures stand to the right, also where a word takes the place of one. */
export function isFigure({ kind }: ListingColumn): boolean {
  return kind === 'money' || kind === 'integer' || kind === 'decimal';
}

/** Sum of a column's rows; null where the column is not summed. */
export function totalWords({ columns, rows }: Listing, at: number): string | null {
  const column = columns[at];
  if (column?.total === undefined) return null;
  const values = rows.map((row) => row[at] ?? null).filter((value) => value !== null);
  if (column.total === 'count') return norwegianNumber(values.length);
  const sum = values.reduce<number>((all, value) => all + Number(value), 0);
  return cellWords(column.kind, sum);
}

/** What a control's columns add up to in øre; null where it only states an amount. */
export function liveSum(
  { columns, rows }: Listing,
  { column, sumOf, where, plus = 0 }: ListingControl,
): number | null {
  const parts = sumOf ?? (column === undefined ? [] : [{ column, times: 1 }]);
  if (parts.length === 0) return null;
  const at = (key: string): number => columns.findIndex((one) => one.key === key);
  const group = where === undefined ? -1 : at(where.column);
  const counted = rows.filter((row) => where === undefined || row[group] === where.is);
  return parts.reduce(
    (sum, part) =>
      counted.reduce((all, row) => all + part.times * Number(row[at(part.column)] ?? 0), sum),
    plus,
  );
}
