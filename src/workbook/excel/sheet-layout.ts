import { excelSerial, type Day } from '../../domain/days';
import { isoMonth, type Month } from '../../domain/months';
import type {
  Listing,
  ListingColumn,
  ListingKind,
  ListingValue,
} from '../../domain/reports/listing';
import { controlRows, figuresAt } from './sheet-controls';
import { EMPTY, formats, laidText, MONEY_OR_DASH, rangeOf, type LaidCell } from './laid-cell';

/** A listing as it stands on a worksheet. Rows and columns count from 0. */
export interface SheetLayout {
  readonly listing: Listing;
  readonly rows: readonly (readonly LaidCell[])[];
  readonly columnCount: number;
  /** Row of the column headers; what is above stays in view with it. */
  readonly header: number;
  /** First and last row of the listing; one row where it has none. */
  readonly first: number;
  readonly last: number;
  /** Row of the totals; null where no column has one. */
  readonly totals: number | null;
  /** Row of the heading over the controls; null without controls. */
  readonly controls: number | null;
}

export interface LayoutWords {
  readonly shownSum: string;
  readonly empty: string;
  readonly title: string;
  readonly live: string;
  readonly computed: string;
  readonly ok: string;
  readonly deviation: string;
}

/** Lays out a listing: heading, notes, headers, rows, totals by formula, controls. */
export function layOut(listing: Listing, words: LayoutWords): SheetLayout {
  const { columns, notes, rows, heading, title } = listing;
  const header = notes.length + 2;
  const first = header + 1;
  const last = Math.max(first, header + rows.length);
  const hasTotals = columns.some(({ total }) => total !== undefined);
  const controls = controlRows(listing, words, { first, last, start: last + 3 });
  const laid: readonly (readonly LaidCell[])[] = [
    ...[heading ?? title, ...notes].map((line) => [laidText(line)]),
    [],
    columns.map((column) => laidText(column.header)),
    ...rows.map((row) => columns.map((column, at) => cellOf(column, row[at] ?? null))),
    ...(rows.length === 0 ? [[laidText(words.empty)]] : []),
    hasTotals ? columns.map((column, at) => totalOf(column, at, first, last, words)) : [],
    ...(controls.length === 0 ? [] : [[], ...controls]),
  ];
  const columnCount = Math.max(columns.length, controls.length === 0 ? 1 : figuresAt(listing) + 4);
  return {
    listing,
    rows: laid.map((row) => Array.from({ length: columnCount }, (_, at) => row[at] ?? EMPTY)),
    columnCount,
    header,
    first,
    last,
    totals: hasTotals ? last + 1 : null,
    controls: controls.length === 0 ? null : last + 3,
  };
}

function cellOf({ kind }: ListingColumn, value: ListingValue): LaidCell {
  const format = kind === 'money' ? MONEY_OR_DASH : formats[kind];
  if (value === null) return { content: null, format };
  if (typeof value === 'string') return laidText(value);
  return { content: inExcelsTerms(kind, value), format };
}

function inExcelsTerms(kind: ListingKind, value: number): string | number {
  if (kind === 'money') return value / 100;
  if (kind === 'day') return excelSerial(value as Day);
  return kind === 'month' ? isoMonth(value as Month) : value;
}

/** Sums and counts the rows that a filter leaves in view. */
function totalOf(
  { kind, total }: ListingColumn,
  at: number,
  first: number,
  last: number,
  words: LayoutWords,
): LaidCell {
  if (total === undefined) return at === 0 ? laidText(words.shownSum) : EMPTY;
  const range = rangeOf(at, first, last);
  if (total === 'count') return { content: `=SUBTOTAL(103,${range})`, format: '0' };
  return { content: `=SUBTOTAL(109,${range})`, format: formats[kind] };
}
