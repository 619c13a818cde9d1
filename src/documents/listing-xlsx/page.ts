import type { Worksheet } from 'exceljs';
import type { Listing } from '../../domain/reports/listing';
import { isUpright } from '../../domain/reports/upright';
import type { Layout } from './layout';

/** The sheet's view and its paper: frozen header and filter; A4, across unless narrow, as wide as the page, header on every page. */
export function setUpPage(sheet: Worksheet, listing: Listing, layout: Layout, page: string): void {
  const { columns, rows, title, heading } = listing;
  const { header } = layout;
  sheet.views = [{ state: 'frozen', xSplit: 2, ySplit: header, showGridLines: false }];
  sheet.autoFilter = {
    from: { row: header, column: 1 },
    to: { row: Math.max(layout.last, header), column: columns.length },
  };
  const bottom = layout.controls + (listing.controls?.length ?? -2) + 1;
  sheet.pageSetup = {
    paperSize: 9,
    orientation: isUpright(listing) ? 'portrait' : 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    printTitlesRow: `${header}:${header}`,
    printArea: printArea(
      sheet.getColumn(layout.lastOnPaper).letter,
      Math.max(bottom, layout.total),
    ),
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  };
  const marking = escaped(listing.notes.at(-1) ?? '');
  sheet.headerFooter.oddHeader = `&L&9${escaped(heading ?? title)}&R&9${marking}`;
  sheet.headerFooter.oddFooter = `&R&9${page}`;
  sheet.properties.defaultRowHeight = 15;
  if (rows.length === 0) sheet.autoFilter = undefined as never;
}

/** The library puts a `$` before each end alone; without one before the row no program takes it for an area. */
function printArea(lastColumn: string, lastRow: number): string {
  return `A$1:${lastColumn}$${lastRow}`;
}

/** `&` begins a code in headers and footers; digits after `&9` would be taken for a size. */
function escaped(text: string): string {
  return ` ${text.replaceAll('&', '&&')}`;
}
