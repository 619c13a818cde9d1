import type { Workbook, Worksheet } from 'exceljs';
import { dataDictionary, type DictionaryLine } from '../../domain/dictionary/dictionary';
import type { Language } from '../../domain/language';
import type { Text } from '../../text';
import { fitHeights } from './fit-heights';
import { footerOf } from './footer';
import { groupColours } from './group-colours';

const FONT = { name: 'Calibri', size: 10 };
/** Widths of the columns, in characters, in their order. */
export const DICTIONARY_WIDTHS: Readonly<Record<keyof DictionaryLine, number>> = {
  table: 20,
  column: 22,
  meaning: 46,
  kind: 22,
  requirement: 20,
  choices: 34,
  personal: 24,
  rules: 58,
  sources: 30,
};
const KEYS = Object.keys(DICTIONARY_WIDTHS) as readonly (keyof DictionaryLine)[];
const HEADER = 3;

/** The last sheet: every table and column with what it means, asks for and is checked by. Not a table of the register. */
export function addDictionarySheet(book: Workbook, language: Language, text: Text): void {
  const { register, dictionary } = text;
  const sheet = book.addWorksheet(register.dictionarySheet, {
    properties: { tabColor: { argb: groupColours.setup } },
    views: [{ state: 'frozen', xSplit: 2, ySplit: HEADER, zoomScale: 100 }],
  });
  sheet.columns = KEYS.map((key) => ({ width: DICTIONARY_WIDTHS[key] }));
  addTop(sheet, text);
  const lines = dataDictionary(language);
  for (const line of lines) addLine(sheet, line);
  fitHeights(
    sheet,
    lines.map((line) => KEYS.map((key) => line[key])),
    HEADER,
  );
  sheet.autoFilter = { from: { row: HEADER, column: 1 }, to: { row: HEADER, column: KEYS.length } };
  setUpPrint(sheet, text);
  sheet.getCell('A1').value = {
    text: dictionary.title,
    hyperlink: `#'${register.indexSheet}'!A1`,
    tooltip: register.backToIndex,
  };
}

function addTop(sheet: Worksheet, { dictionary }: Text): void {
  const title = sheet.addRow([dictionary.title]);
  title.height = 26;
  title.getCell(1).font = { name: 'Calibri', bold: true, size: 16, color: { argb: 'FF23395B' } };
  sheet.addRow([dictionary.intro]).getCell(1).font = { ...FONT, italic: true };
  const header = sheet.addRow(KEYS.map((key) => dictionary.headers[key]));
  header.height = 22;
  header.eachCell((cell) => {
    cell.font = { ...FONT, bold: true, color: { argb: 'FFFFFFFF' } };
    cell.alignment = { vertical: 'middle', wrapText: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: groupColours.setup } };
  });
}

function addLine(sheet: Worksheet, line: DictionaryLine): void {
  const row = sheet.addRow(KEYS.map((key) => line[key]));
  const isTable = line.column === '';
  row.eachCell((cell) => {
    cell.font = { ...FONT, bold: isTable };
    cell.alignment = { vertical: 'top', wrapText: true };
    cell.border = { top: { style: 'hair', color: { argb: 'FFBFBFBF' } } };
    if (!isTable) return;
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE9EDF3' } };
  });
}

function setUpPrint(sheet: Worksheet, text: Text): void {
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${String(HEADER)}:${String(HEADER)}`,
    margins: { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  });
  sheet.headerFooter.oddFooter = footerOf(text);
}
