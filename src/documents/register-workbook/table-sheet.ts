import type { Alignment, Workbook, Worksheet } from 'exceljs';
import { columnLetters, type CellValue } from '../../domain/cells';
import type { Column } from '../../domain/columns';
import { inLanguage, type Language } from '../../domain/language';
import { tableOf, type Table, type TableId } from '../../domain/tables';
import type { Text } from '../../text';
import { norwegianFormat } from '../norwegian-format';
import { groupColours } from './group-colours';
import { overdueMarks } from './overdue';
import { addValidations } from './validations';

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
  if (table.group === 'setup') fitHeights(sheet, rows);
  addValidations(sheet, table, rowCount, language);
  addOverdueMarks(sheet, id);
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
  const longest = Math.max(...header.split(/[\s/]/).map((word) => word.length));
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

/** Rows of the set-up sheets as high as their longest text; programs do not agree on doing it themselves. */
function fitHeights(sheet: Worksheet, rows: readonly (readonly CellValue[])[]): void {
  rows.forEach((row, at) => {
    const lines = row.map((cell, column) => {
      const width = sheet.getColumn(column + 1).width ?? 9;
      return typeof cell === 'string' ? Math.ceil((cell.length * 1.1) / width) : 1;
    });
    const most = Math.max(...lines);
    if (most > 1) sheet.getRow(at + 2).height = 15 * most;
  });
}

/** Marks passed days that nothing answers, in the sheet itself. */
function addOverdueMarks(sheet: Worksheet, id: TableId): void {
  const columns = Object.keys(tableOf(id).columns);
  for (const { due, answeredBy } of overdueMarks.filter(({ table }) => table === id)) {
    const day = columnLetters(columns.indexOf(due) + 1);
    const answer = columnLetters(columns.indexOf(answeredBy) + 1);
    sheet.addConditionalFormatting({
      ref: `${day}2:${day}1048576`,
      rules: [
        {
          type: 'expression',
          priority: 1,
          formulae: [`AND(ISNUMBER($${day}2),$${day}2<TODAY(),$${answer}2="")`],
          style: {
            font: { color: { argb: 'FF9C0006' } },
            fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFD9D9' } },
          },
        },
      ],
    });
  }
}

/** Characters that fit across a landscape page at a size that can be read. */
const PAGE_WIDTH = 190;

/** Landscape, header row and key column on every page, as many pages wide as the columns need. */
function setUpPrint(sheet: Worksheet, { columns }: Table, text: Text): void {
  const width = Object.keys(columns).reduce(
    (sum, _, at) => sum + (sheet.getColumn(at + 1).width ?? 9),
    0,
  );
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: Math.ceil(width / PAGE_WIDTH),
    fitToHeight: 0,
    printTitlesRow: '1:1',
    printTitlesColumn: 'A:A',
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  });
  sheet.headerFooter.oddFooter = `&L&A&R${text.register.page} &P ${text.register.of} &N`;
}
