import { columnLetters } from '../../domain/cells';
import { isUpright } from '../../domain/reports/upright';
import { figuresAt } from './sheet-controls';
import type { SheetLayout } from './sheet-layout';

/** The same colours as in the report that is saved as a file. */
const DARK = '#1B4B5A';
const PALE = '#EAF2F4';
const LINE = '#CBD8DC';
const QUIET = '#5B6B73';
/** Characters that the largest control sum takes. */
const AMOUNT_WIDTH = 16;

/** Fonts, lines and widths of a listing's sheet, its frozen header, filter and paper. */
export function dressSheet(
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  page: (page: string, pages: string) => string,
): void {
  const { header, first, last, totals, controls, listing, columnCount } = layout;
  const width = listing.columns.length;
  sheet.showGridlines = false;
  font(sheet.getRangeByIndexes(0, 0, 1, 1), { bold: true, size: 16, color: DARK });
  font(sheet.getRangeByIndexes(1, 0, header - 1, 1), { size: 10, color: QUIET });
  const heads = sheet.getRangeByIndexes(header, 0, 1, width);
  font(heads, { bold: true, color: '#FFFFFF' });
  heads.format.fill.color = DARK;
  heads.format.wrapText = true;
  const body = sheet.getRangeByIndexes(first, 0, last - first + 1, width);
  body.format.borders.getItem(Excel.BorderIndex.insideHorizontal).color = LINE;
  body.format.verticalAlignment = Excel.VerticalAlignment.top;
  for (const row of [totals, controls]) {
    if (row === null) continue;
    const strong = sheet.getRangeByIndexes(row, 0, 1, row === totals ? width : columnCount);
    font(strong, { bold: true });
    strong.format.fill.color = PALE;
  }
  setWidths(sheet, layout);
  partGroups(sheet, layout);
  setUpPage(sheet, layout, page);
}

function font(
  range: Excel.Range,
  given: { readonly bold?: boolean; readonly size?: number; readonly color?: string },
): void {
  const { bold, size, color } = given;
  if (bold !== undefined) range.format.font.bold = bold;
  if (size !== undefined) range.format.font.size = size;
  if (color !== undefined) range.format.font.color = color;
}

function setWidths(sheet: Excel.Worksheet, layout: SheetLayout): void {
  const { listing, first, last } = layout;
  const figures = layout.controls === null ? -1 : figuresAt(listing);
  listing.columns.forEach(({ width, wrap }, at) => {
    const least = at === figures || at === figures + 1 ? AMOUNT_WIDTH : 0;
    const rows = sheet.getRangeByIndexes(first, at, last - first + 1, 1).format;
    rows.columnWidth = inPoints(Math.max(width, least));
    if (wrap === true) rows.wrapText = true;
  });
  if (listing.columns.some(({ wrap }) => wrap)) {
    sheet
      .getRangeByIndexes(first, 0, last - first + 1, 1)
      .getEntireRow()
      .format.autofitRows();
  }
}

/** A character of Excel's standard font is 7 pixels wide, a cell's margins 5, a pixel ¾ point. */
function inPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** A line over each new group: one rule for the whole listing, which also follows a sorting. */
function partGroups(sheet: Excel.Worksheet, { listing, first, last }: SheetLayout): void {
  const group = listing.columns.findIndex(({ key }) => key === listing.groupColumn);
  if (group < 0 || last === first) return;
  const rows = sheet.getRangeByIndexes(first + 1, 0, last - first, listing.columns.length);
  const { custom } = rows.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  const cell = `$${columnLetters(group + 1)}`;
  custom.rule.formula = `=${cell}${first + 2}<>${cell}${first + 1}`;
  const line = custom.format.borders.getItem('EdgeTop');
  line.style = Excel.ConditionalRangeBorderLineStyle.continuous;
  line.color = DARK;
}

function setUpPage(
  sheet: Excel.Worksheet,
  { listing, header, last, rows: laid }: SheetLayout,
  pageOf: (page: string, pages: string) => string,
): void {
  const { columns, rows, heading, title, notes } = listing;
  sheet.freezePanes.freezeAt(
    sheet.getRangeByIndexes(0, 0, header + 1, Math.min(2, columns.length)),
  );
  if (rows.length > 0) {
    sheet.autoFilter.apply(sheet.getRangeByIndexes(header, 0, last - header + 1, columns.length));
  }
  const page = sheet.pageLayout;
  page.orientation = isUpright(listing)
    ? Excel.PageOrientation.portrait
    : Excel.PageOrientation.landscape;
  page.paperSize = Excel.PaperType.a4;
  page.zoom = { horizontalFitToPages: 1 };
  const off = columns.findIndex(({ offPaper }) => offPaper === true);
  if (off > 0) page.setPrintArea(sheet.getRangeByIndexes(0, 0, laid.length, off));
  page.setPrintTitleRows(`$${header + 1}:$${header + 1}`);
  const everywhere = page.headersFooters.defaultForAllPages;
  everywhere.leftHeader = escaped(heading ?? title);
  everywhere.rightHeader = escaped(notes.at(-1) ?? '');
  everywhere.rightFooter = pageOf('&P', '&N');
}

/** `&` begins a code in headers and footers. */
function escaped(text: string): string {
  return text.replaceAll('&', '&&');
}
