import { norwegianDay, type Day } from '../domain/days';
import { neutralised } from '../domain/injection';
import { isoMonth, type Month } from '../domain/months';
import type { Listing, ListingKind, ListingValue } from '../domain/reports/listing';

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_END = '\r\n';

/**
 * A listing as CSV for Excel in Norway: semicolons, CRLF, UTF-8 with byte order mark, decimal
 * comma, dd.mm.yyyy. Text is quoted so that no receiver takes a KID for a number.
 */
export function listingToCsv({ columns, rows, stamps = [] }: Listing): string {
  const headers = [...columns, ...stamps].map(({ header }) => quoted(neutralised(header)));
  const stamped = stamps.map(({ kind, value }) => csvCell(kind, value));
  const lines = rows.map((row) => [
    ...columns.map(({ kind }, at) => csvCell(kind, row[at] ?? null)),
    ...stamped,
  ]);
  return BYTE_ORDER_MARK + [headers, ...lines].map((cells) => cells.join(';') + LINE_END).join('');
}

function csvCell(kind: ListingKind, value: ListingValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return quoted(neutralised(value));
  switch (kind) {
    case 'money':
      return decimalComma((value / 100).toFixed(2));
    case 'decimal':
      return decimalComma(value.toFixed(2));
    case 'day':
      return norwegianDay(value as Day);
    case 'month':
      return quoted(isoMonth(value as Month));
    default:
      return String(value);
  }
}

function decimalComma(text: string): string {
  return text.replace('.', ',');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
