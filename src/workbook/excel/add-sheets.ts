import { columnLetters } from '../../domain/cells';
import type { SheetReport } from '../../domain/reports/listing';
import { surfaceText } from '../../text/surface';
import { inBlocks } from './blocks';
import { layOut, type SheetLayout } from './sheet-layout';

/** Excel's limit for a sheet name, and the characters it refuses in one. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]|^'+|'+$/g;
/** Wider than this many characters, the sheet is printed across. */
const PORTRAIT_WIDTH = 95;
const HEADER_FILL = '#DCE6F1';

/** Writes a report as new worksheets at the end of the workbook and shows the first of them. */
export async function addSheets(context: Excel.RequestContext, report: SheetReport): Promise<void> {
  const words = surfaceText(report.language).excel.sheet;
  const worksheets = context.workbook.worksheets.load('items/name');
  await context.sync();
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const added = report.listings.map((listing) => {
    const name = freeName(listing.title, taken);
    return { sheet: worksheets.add(name), layout: layOut(listing, words) };
  });
  const blocks = added.flatMap(({ sheet, layout }) =>
    inBlocks(layout.rows).map((block) => ({ ...block, sheet })),
  );
  await writeBlocks(context, blocks);
  for (const { sheet, layout } of added) dress(sheet, layout);
  added[0]?.sheet.activate();
  await context.sync();
}

function freeName(title: string, taken: Set<string>): string {
  const plain = title.replace(FORBIDDEN, ' ').trim().slice(0, LONGEST_NAME).trimEnd() || 'Ark';
  const numbered = (count: number): string => {
    const ending = count === 1 ? '' : ` (${count})`;
    const name = plain.slice(0, LONGEST_NAME - ending.length) + ending;
    return taken.has(name.toLowerCase()) ? numbered(count + 1) : name;
  };
  const name = numbered(1);
  taken.add(name.toLowerCase());
  return name;
}

interface SheetBlock {
  readonly sheet: Excel.Worksheet;
  readonly start: number;
  readonly rows: SheetLayout['rows'];
  readonly full: boolean;
}

/** Usually one request for all sheets; a new one where the limit is near. */
async function writeBlocks(
  context: Excel.RequestContext,
  blocks: readonly SheetBlock[],
): Promise<void> {
  const [block, ...rest] = blocks;
  if (block === undefined) return;
  const { sheet, start, rows } = block;
  const range = sheet.getRangeByIndexes(start, 0, rows.length, rows[0]?.length ?? 1);
  // The format comes first: text in a text cell never becomes a formula, a number or a date.
  range.numberFormat = rows.map((row) => row.map(({ format }) => format));
  range.formulas = rows.map((row) => row.map(({ content }) => content));
  if (block.full) await context.sync();
  await writeBlocks(context, rest);
}

function dress(sheet: Excel.Worksheet, layout: SheetLayout): void {
  const { header, totals, columnCount, widths } = layout;
  const title = sheet.getRangeByIndexes(0, 0, 1, 1).format;
  title.font.bold = true;
  title.font.size = 14;
  const headers = sheet.getRangeByIndexes(header, 0, 1, widths.length).format;
  headers.font.bold = true;
  headers.fill.color = HEADER_FILL;
  headers.wrapText = true;
  if (totals !== null) sheet.getRangeByIndexes(totals, 0, 1, columnCount).format.font.bold = true;
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = inPoints(width);
  });
  partGroups(sheet, layout);
  sheet.freezePanes.freezeRows(header + 1);
  printSetup(sheet, layout);
}

/** A line over each new group: one rule for the whole listing, which also follows a sorting. */
function partGroups(sheet: Excel.Worksheet, layout: SheetLayout): void {
  const { groupColumn, first, count, widths } = layout;
  if (groupColumn === null || count < 2) return;
  const rows = sheet.getRangeByIndexes(first + 1, 0, count - 1, widths.length);
  const { custom } = rows.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  const cell = `$${columnLetters(groupColumn + 1)}`;
  custom.rule.formula = `=${cell}${first + 2}<>${cell}${first + 1}`;
  custom.format.borders.getItem('EdgeTop').style = Excel.ConditionalRangeBorderLineStyle.continuous;
}

/** A character of Excel's standard font is 7 pixels wide, a cell's margins 5, a pixel ¾ point. */
function inPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

function printSetup(sheet: Excel.Worksheet, { widths, header }: SheetLayout): void {
  const page = sheet.pageLayout;
  const total = widths.reduce((sum, width) => sum + width, 0);
  page.orientation =
    total > PORTRAIT_WIDTH ? Excel.PageOrientation.landscape : Excel.PageOrientation.portrait;
  page.paperSize = Excel.PaperType.a4;
  page.zoom = { horizontalFitToPages: 1 };
  page.setPrintTitleRows(`$${header + 1}:$${header + 1}`);
  page.headersFooters.defaultForAllPages.leftFooter = '&A';
  page.headersFooters.defaultForAllPages.rightFooter = '&P / &N';
}
