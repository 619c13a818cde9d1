import type { Alignment, Workbook, Worksheet } from 'exceljs';
import type { CellValue } from '../../domain/cells';
import type { Column } from '../../domain/columns';
import { inLanguage, type Language } from '../../domain/language';
import { tableOf, type Table, type TableId } from '../../domain/tables';
import type { Text } from '../../text';
import { norwegianFormat } from '../norwegian-format';
import { groupColours } from './group-colours';
import { addOverdueFormats } from './overdue-formats';
import { fitHeights } from './fit-heights';
import { footerOf } from './footer';
import { addValidations } from './validations';

const LINK = 'FF0B3D73';
const FONT = { name: 'Calibri', size: 11 };

/** Adds the sheet of one table: an Excel table from A1, ready to be written in. */
export function addTableSheet(
  book: Workbook,
  id: TableId,
  rows: readonly (readonly CellValue[])[],
  rowCount: number,
  language: Language,
  text: Text,
): void {
  const table = tableOf(id);
  const sheet = book.addWorksheet(inLanguage(table.sheet, language), {
    properties: { tabColor: { argb: groupColours[table.group] } },
    views: [{ state: 'frozen', xSplit: 1, ySplit: 1, zoomScale: 100 }],
    state: table.hidden === true ? 'hidden' : 'visible',
  });
  setColumns(sheet, table, language);
  fillTable(sheet, id, table, rows, language);
  styleHeader(sheet, table);
  linkBack(sheet, id, table, language, text);
  if (table.group === 'setup') fitHeights(sheet, rows);
  addValidations(sheet, table, rowCount, language);
  addOverdueFormats(sheet, id);
  setUpPrint(sheet, table, text);
}

function setColumns(sheet: Worksheet, table: Table, language: Language): void {
  Object.values(table.columns).forEach((column, at) => {
    const shown = sheet.getColumn(at + 1);
    shown.width = widthOf(column, inLanguage(column.header, language));
    shown.style = {
      numFmt: norwegianFormat(column.format),
      font: FONT,
      alignment: alignmentOf(column, table),
    };
  });
}

/** Numbers to the right, days in the middle, text to the left, each a space off its neighbours; long text wraps. */
function alignmentOf({ kind }: Column<unknown>, { group }: Table): Partial<Alignment> {
  const top = { vertical: 'top' } as const;
  if (kind === 'integer' || kind === 'decimal' || kind === 'money') {
    return { ...top, horizontal: 'right', indent: 1 };
  }
  if (kind === 'day' || kind === 'month') return { ...top, horizontal: 'center' };
  const wrapText = kind === 'note' || (group === 'setup' && kind === 'text');
  return { ...top, horizontal: 'left', indent: 1, wrapText };
}

/** Room for the header's longest word beside the filter button, and for keys that are words. */
function widthOf(column: Column<unknown>, header: string): number {
  // A paragraph number is not parted from its sign or at its hyphen.
  const words = header.includes('§') ? [header] : header.split(/[\s/]/);
  const longest = Math.max(...words.map((word) => word.length));
  const content = column.prefix === '' ? 24 : column.width + 3;
  return Math.max(content, longest + 5);
}

function fillTable(
  sheet: Worksheet,
  id: TableId,
  table: Table,
  rows: readonly (readonly CellValue[])[],
  language: Language,
): void {
  const columns = Object.values(table.columns).map(({ header }) => ({
    name: inLanguage(header, language),
    filterButton: true,
  }));
  // An Excel table has at least one row; an empty one waits for the first entry.
  const filled = rows.length === 0 ? [columns.map(() => null)] : rows.map((row) => [...row]);
  sheet.addTable({
    name: id,
    ref: 'A1',
    headerRow: true,
    style: { theme: 'TableStyleLight1', showRowStripes: true },
    columns,
    rows: filled,
  });
}

function styleHeader(sheet: Worksheet, table: Table): void {
  const header = sheet.getRow(1);
  header.height = 33;
  Object.keys(table.columns).forEach((_, at) => {
    const cell = header.getCell(at + 1);
    cell.numFmt = '@';
    cell.font = { ...FONT, bold: true, color: { argb: 'FFFFFFFF' } };
    cell.alignment = { vertical: 'middle', horizontal: 'left', indent: 1, wrapText: true };
    cell.fill = {
      type: 'pattern',
      pattern: 'solid',
      fgColor: { argb: groupColours[table.group] },
    };
  });
}

/** The first header leads back to the index; its tip says what the sheet is for. */
function linkBack(
  sheet: Worksheet,
  id: TableId,
  table: Table,
  language: Language,
  { register }: Text,
): void {
  const cell = sheet.getCell('A1');
  const first = Object.values(table.columns)[0]?.header ?? table.sheet;
  cell.value = {
    text: inLanguage(first, language),
    hyperlink: `#'${register.indexSheet}'!A1`,
    tooltip: `${register.tables[id]}. ${register.backToIndex}`.slice(0, 255),
  };
  // Light with dark text: some programs give a link a colour of their own.
  cell.font = { ...FONT, bold: true, underline: true, color: { argb: LINK } };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE9EDF3' } };
}

/** Characters that fit across a landscape page at a size that can be read. */
const PAGE_WIDTH = 190;

/** Landscape, header row and key column on every page, as many pages wide as the columns need. */
function setUpPrint(sheet: Worksheet, { columns, group }: Table, text: Text): void {
  const width = Object.keys(columns).reduce(
    (sum, _, at) => sum + (sheet.getColumn(at + 1).width ?? 9),
    0,
  );
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: group === 'setup' ? 1 : Math.ceil(width / PAGE_WIDTH),
    fitToHeight: 0,
    printTitlesRow: '1:1',
    printTitlesColumn: 'A:A',
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  });
  sheet.headerFooter.oddFooter = footerOf(text);
}
