import { norwegianAmount, norwegianNumber } from '../../src/domain/amounts';
import { norwegianDay, type Day } from '../../src/domain/days';
import { isoMonth, type Month } from '../../src/domain/months';
import type {
  Listing,
  ListingColumn,
  ListingControl,
  ListingValue,
} from '../../src/domain/reports/listing';

/** A listing as plain text that a person can read: heading, notes, table, controls. */
export function listingText(listing: Listing): string {
  const { columns, rows, heading, title, notes, controls = [] } = listing;
  const cells = [
    columns.map(({ header }) => header),
    ...rows.map((row) => columns.map((column, at) => shown(column, row[at] ?? null))),
  ];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => (row[at] ?? '').length)));
  const lines = cells.map((row) =>
    row
      .map((text, at) => padded(text, widths[at] ?? 0, columns[at]))
      .join(' | ')
      .trimEnd(),
  );
  const said = controls.map((control) => {
    const { label, value, note } = control;
    const live = liveValue(listing, control);
    const verdict = live === null ? '' : live === value ? ' OK' : ` AVVIK ${norwegianAmount(live)}`;
    return `${label}: ${norwegianAmount(value)}${verdict}${note === undefined ? '' : ` (${note})`}`;
  });
  const parts = [[`## ${title}`, heading ?? title, ...notes], lines, said];
  return parts
    .filter((part) => part.length > 0)
    .map((part) => part.join('\n'))
    .join('\n\n')
    .replaceAll('\u00A0', ' ');
}

/** What the control's columns add up to; null where it only states an amount. Øre. */
function liveValue(
  { columns, rows }: Listing,
  { column, sumOf, where, plus = 0 }: ListingControl,
): number | null {
  const parts = sumOf ?? (column === undefined ? [] : [{ column, times: 1 }]);
  if (parts.length === 0) return null;
  const at = (key: string | undefined): number => columns.findIndex((one) => one.key === key);
  const counted = rows.filter((row) => where === undefined || row[at(where.column)] === where.is);
  return parts.reduce(
    (sum, part) =>
      counted.reduce((all, row) => all + part.times * Number(row[at(part.column)] ?? 0), sum),
    plus,
  );
}

function shown({ kind }: ListingColumn, value: ListingValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (kind === 'money') return norwegianAmount(value);
  if (kind === 'day') return norwegianDay(value as Day);
  if (kind === 'month') return isoMonth(value as Month);
  return norwegianNumber(Math.round(value * 100) / 100);
}

function padded(text: string, width: number, column: ListingColumn | undefined): string {
  return column?.kind === 'text' || column?.kind === 'day'
    ? text.padEnd(width)
    : text.padStart(width);
}
