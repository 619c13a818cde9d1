import type { Alignment, Cell, Workbook, Worksheet } from 'exceljs';
import { excelSerial, type Day } from '../../domain/days';
import { neutralised } from '../../domain/injection';
import { isoMonth, type Month } from '../../domain/months';
import type {
  Listing,
  ListingColumn,
  ListingKind,
  ListingValue,
} from '../../domain/reports/listing';
import { liveColumn, writeControls, type ControlWords } from './controls';
import { layoutOf, type Layout } from './layout';
import { setUpPage } from './page';
import { controlWidth, LINE_HEIGHT, widthOf } from './sizes';
import { rowHeight } from './row-height';
import { borders, fills, fonts, formats, NUMERIC, QUIET_ZERO } from './styles';

export interface SheetWords extends ControlWords {
  readonly shownSum: string;
  readonly empty: string;
  readonly page: (page: string, pages: string) => string;
}

/** Width of a letter of running text, in digits, by which columns are measured. */
const LETTER = 0.92;

/** Writes one listing on its own sheet: stamps, table, total row, controls, page set-up. */
export function writeListing(workbook: Workbook, listing: Listing, words: SheetWords): void {
  const sheet = workbook.addWorksheet(sheetName(listing.title));
  const layout = layoutOf(listing);
  listing.columns.forEach((column, at) => {
    const underControls = at + 1 === liveColumn(listing) || at === liveColumn(listing);
    const controls = underControls ? controlWidth(listing, [words.live, words.computed]) : 0;
    sheet.getColumn(at + 1).width = Math.max(widthOf(column, listing, at), controls);
  });
  writeStamps(sheet, listing, layout);
  writeHeader(sheet, listing, layout);
  writeRows(sheet, listing, layout, words);
  writeTotals(sheet, listing, layout, words);
  if (layout.lastColumn > listing.columns.length) extendTable(sheet, listing, layout);
  writeControls(sheet, listing, layout, words);
  setUpPage(sheet, listing, layout, words.page('&P', '&N'));
}

function writeStamps(
  sheet: Worksheet,
  { heading, title, notes }: Listing,
  { lastOnPaper }: Layout,
): void {
  const top = sheet.getCell(1, 1);
  top.value = heading ?? title;
  top.font = fonts.heading;
  sheet.getRow(1).height = 26;
  const across = Array.from({ length: lastOnPaper }, (_, at) => sheet.getColumn(at + 1).width ?? 0);
  const room = across.reduce((sum, width) => sum + width, 0);
  notes.forEach((note, at) => {
    const row = at + 2;
    const cell = sheet.getCell(row, 1);
    cell.value = neutralised(note);
    cell.font = fonts.note;
    // What is wider than the page would be cut where the paper ends.
    const lines = Math.ceil((note.length * LETTER) / room);
    if (lines <= 1) return;
    sheet.mergeCells(row, 1, row, lastOnPaper);
    cell.alignment = { wrapText: true, vertical: 'top' };
    sheet.getRow(row).height = lines * (LINE_HEIGHT + 1);
  });
}

function writeHeader(sheet: Worksheet, { columns }: Listing, { header }: Layout): void {
  // Room for two lines above Excel's filter buttons.
  sheet.getRow(header).height = 42;
  columns.forEach((column, at) => {
    const cell = sheet.getCell(header, at + 1);
    cell.value = neutralised(column.header);
    cell.font = fonts.header;
    cell.fill = fills.header;
    cell.alignment = { ...alignmentOf(column), vertical: 'top', wrapText: true };
  });
}

function writeRows(sheet: Worksheet, listing: Listing, layout: Layout, words: SheetWords): void {
  const { columns, rows, groupColumn } = listing;
  const group = columns.findIndex(({ key }) => key === groupColumn);
  rows.forEach((row, at) => {
    const startsGroup = at > 0 && group >= 0 && row[group] !== rows[at - 1]?.[group];
    sheet.getRow(layout.first + at).height = rowHeight(columns, row);
    columns.forEach((column, place) => {
      const cell = sheet.getCell(layout.first + at, place + 1);
      cell.value = cellValue(column.kind, row[place] ?? null);
      styleBody(cell, column);
      cell.border = startsGroup ? borders.groupStart : borders.row;
    });
  });
  if (rows.length > 0) return;
  const cell = sheet.getCell(layout.first, 1);
  cell.value = words.empty;
  cell.font = fonts.note;
}

function writeTotals(sheet: Worksheet, listing: Listing, layout: Layout, words: SheetWords): void {
  if (listing.columns.every(({ total }) => total === undefined)) return;
  sheet.getRow(layout.total).height = LINE_HEIGHT + 5;
  listing.columns.forEach((column, at) => {
    const cell = sheet.getCell(layout.total, at + 1);
    cell.font = fonts.total;
    cell.fill = fills.total;
    cell.border = borders.total;
    cell.alignment = { ...alignmentOf(column), vertical: 'middle' };
    if (at === 0) cell.value = words.shownSum;
    if (column.total === undefined) return;
    const [code, format] = column.total === 'sum' ? [109, formats[column.kind]] : [103, '0'];
    const formula = `SUBTOTAL(${code},${layout.range(column.key)})`;
    cell.value = { formula, result: totalOf(listing, column, at) };
    cell.numFmt = format;
  });
}

/** Carries fills and lines on over the empty last column. */
function extendTable(sheet: Worksheet, { columns }: Listing, layout: Layout): void {
  sheet.getColumn(layout.lastColumn).width = 2;
  for (let row = layout.header; row <= layout.total; row += 1) {
    const { fill, border } = sheet.getCell(row, columns.length);
    const cell = sheet.getCell(row, layout.lastColumn);
    if (fill !== undefined) cell.fill = fill;
    if (border !== undefined) cell.border = border;
  }
}

/** What the total row's formula gives while every row is shown. */
function totalOf({ rows }: Listing, { kind, total }: ListingColumn, at: number): number {
  const values = rows.map((row) => row[at] ?? null);
  if (total === 'count') return values.filter((value) => value !== null).length;
  const sum = values.reduce<number>((running, value) => running + Number(value ?? 0), 0);
  return kind === 'money' ? sum / 100 : sum;
}

function styleBody(cell: Cell, column: ListingColumn): void {
  cell.font = fonts.body;
  cell.numFmt = column.kind === 'money' ? QUIET_ZERO : formats[column.kind];
  cell.alignment = { ...alignmentOf(column), vertical: 'middle', wrapText: column.wrap === true };
}

/** Text keeps a space from the figures to its left. */
function alignmentOf({ kind }: ListingColumn): Partial<Alignment> {
  if (kind === 'day') return { horizontal: 'center' };
  return NUMERIC.has(kind) ? { horizontal: 'right' } : { horizontal: 'left', indent: 1 };
}

function cellValue(kind: ListingKind, value: ListingValue): string | number | null {
  if (value === null) return null;
  if (typeof value === 'string') return neutralised(value);
  if (kind === 'money') return value / 100;
  if (kind === 'day') return excelSerial(value as Day);
  return kind === 'month' ? isoMonth(value as Month) : value;
}

/** Excel takes 31 characters and none of `: \ / ? * [ ]`. */
function sheetName(title: string): string {
  return title.replace(/[:\\/?*[\]]/g, ' ').slice(0, 31);
}
