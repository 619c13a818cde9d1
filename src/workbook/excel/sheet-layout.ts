import { columnLetters } from '../../domain/cells';
import { excelSerial, type Day } from '../../domain/days';
import { isoMonth, type Month } from '../../domain/months';
import type {
  Listing,
  ListingColumn,
  ListingControl,
  ListingKind,
  ListingValue,
} from '../../domain/reports/listing';

/** A cell to write: text, number or formula in English; null is empty. */
export interface LaidCell {
  readonly content: string | number | null;
  readonly format: string;
}

/** A listing as it stands on a worksheet. Rows and columns count from 0. */
export interface SheetLayout {
  readonly title: string;
  readonly rows: readonly (readonly LaidCell[])[];
  readonly columnCount: number;
  /** Row of the column headers; what is above stays in view with it. */
  readonly header: number;
  /** Row of the totals; null where no column has one. */
  readonly totals: number | null;
  /** First row of the listing, and how many there are. */
  readonly first: number;
  readonly count: number;
  /** Column whose changes part the rows in groups; null where there is none. */
  readonly groupColumn: number | null;
  /** Widths in characters. */
  readonly widths: readonly number[];
}

export interface LayoutWords {
  readonly total: string;
  readonly ok: string;
  readonly deviation: string;
}

const formats: Readonly<Record<ListingKind, string>> = {
  text: '@',
  integer: '0',
  decimal: '#,##0.00',
  money: '#,##0.00',
  day: 'dd.mm.yyyy',
  month: '@',
};
const EMPTY: LaidCell = { content: null, format: 'General' };
/** A control line: holds or not, what the sheet sums to, what was computed, what it is about. */
const CONTROL_COLUMNS = 4;

/** Lays out a listing: title, notes, headers, rows, totals by formula, controls. */
export function layOut(listing: Listing, words: LayoutWords): SheetLayout {
  const { columns, notes } = listing;
  const header = notes.length + 2;
  const first = header + 1;
  const last = header + listing.rows.length;
  const grouped = columns.findIndex(({ key }) => key === listing.groupColumn);
  const hasTotals = columns.some(({ total }) => total !== undefined);
  const body = [
    ...[listing.title, ...notes].map((line) => [text(line)]),
    [],
    columns.map((column) => text(column.header)),
    ...listing.rows.map((row) => columns.map((column, at) => laid(column, row[at] ?? null))),
    ...(hasTotals ? [columns.map((column, at) => totalCell(column, at, first, last, words))] : []),
  ];
  const controls = controlRows(listing, words, { first, last, start: body.length + 1 });
  const rows = controls.length === 0 ? body : [...body, [], ...controls];
  const columnCount = Math.max(columns.length, controls.length === 0 ? 1 : CONTROL_COLUMNS);
  return {
    title: listing.title,
    rows: rows.map((row) => Array.from({ length: columnCount }, (_, at) => row[at] ?? EMPTY)),
    columnCount,
    header,
    totals: hasTotals ? last + 1 : null,
    first,
    count: listing.rows.length,
    groupColumn: grouped < 0 ? null : grouped,
    widths: columns.map(({ width }) => width),
  };
}

function text(content: string): LaidCell {
  return { content, format: '@' };
}

function laid({ kind }: ListingColumn, value: ListingValue): LaidCell {
  if (value === null) return { content: null, format: formats[kind] };
  if (typeof value === 'string') return text(value);
  return { content: inExcelsTerms(kind, value), format: formats[kind] };
}

function inExcelsTerms(kind: ListingKind, value: number): string | number {
  if (kind === 'money') return value / 100;
  if (kind === 'day') return excelSerial(value as Day);
  return kind === 'month' ? isoMonth(value as Month) : value;
}

function totalCell(
  { kind, total }: ListingColumn,
  at: number,
  first: number,
  last: number,
  words: LayoutWords,
): LaidCell {
  if (total === undefined) return at === 0 ? text(words.total) : EMPTY;
  const range = rangeOf(at, first, last);
  if (total === 'count') return { content: `=COUNTA(${range})`, format: '0' };
  return { content: `=SUM(${range})`, format: formats[kind] };
}

/** Address of a column's rows; of an empty listing, the header alone, which sums to nothing. */
function rangeOf(column: number, first: number, last: number): string {
  const letters = columnLetters(column + 1);
  return `${letters}${Math.min(first, last) + 1}:${letters}${last + 1}`;
}

function controlRows(
  listing: Listing,
  words: LayoutWords,
  at: { readonly first: number; readonly last: number; readonly start: number },
): LaidCell[][] {
  return (listing.controls ?? []).map((control, index) => {
    const row = at.start + index + 1;
    const computed = { content: control.value / 100, format: formats.money };
    const live = liveSum(listing, control, at.first, at.last);
    if (live === '') return [EMPTY, EMPTY, computed, text(control.label)];
    const holds = `=IF(ROUND(B${row}-C${row},2)=0,"${words.ok}","${words.deviation}")`;
    return [
      { content: holds, format: 'General' },
      { content: `=${live}`, format: formats.money },
      computed,
      text(control.label),
    ];
  });
}

/** What the sheet itself must add up to; '' for a control that only states an amount. */
function liveSum(listing: Listing, control: ListingControl, first: number, last: number): string {
  const { column, sumOf = column === undefined ? [] : [{ column, times: 1 }], plus = 0 } = control;
  const terms = sumOf.map(({ column: key, times }) => {
    const at = listing.columns.findIndex((candidate) => candidate.key === key);
    return `${times < 0 ? '-' : '+'}SUM(${rangeOf(at, first, last)})`;
  });
  const rest = plus === 0 ? '' : `${plus < 0 ? '-' : '+'}${Math.abs(plus) / 100}`;
  return terms.length === 0 ? '' : `${terms.join('')}${rest}`.replace(/^\+/, '');
}
