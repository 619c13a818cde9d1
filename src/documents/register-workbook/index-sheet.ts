import type { Cell, Workbook, Worksheet } from 'exceljs';
import { inLanguage, type Language } from '../../domain/language';
import { tableIds, tableOf, type SheetGroup, type TableId } from '../../domain/tables';
import type { Text } from '../../text';
import { norwegianFormat } from '../norwegian-format';
import { footerOf } from './footer';
import { groupColours } from './group-colours';

const GREY = 'FF5F5F5F';

/** The first sheet: what the workbook is, and a link to every sheet, group by group. */
export function addIndexSheet(
  book: Workbook,
  name: string,
  rowCounts: Readonly<Partial<Record<TableId, number>>>,
  language: Language,
  text: Text,
): void {
  const { register } = text;
  const sheet = book.addWorksheet(register.indexSheet, {
    properties: { tabColor: { argb: 'FF000000' } },
    views: [{ showGridLines: false, state: 'normal' }],
  });
  sheet.columns = [{ width: 3 }, { width: 28 }, { width: 92 }, { width: 10 }];
  addTitle(sheet, register.indexTitle(name), register.intro);
  const shown = tableIds.filter((id) => tableOf(id).hidden !== true);
  addGroups(sheet, shown, rowCounts, language, text);
  sheet.addRow([]);
  const heading = sheet.addRow([null, register.hidden]);
  heading.getCell(2).font = { name: 'Calibri', bold: true, size: 12 };
  const how = sheet.addRow([null, register.hiddenHow]);
  how.getCell(2).font = { name: 'Calibri', italic: true, color: { argb: GREY } };
  for (const id of tableIds.filter((one) => tableOf(one).hidden === true)) {
    addLine(sheet, id, rowCounts[id] ?? 0, language, text);
  }
  Object.assign(sheet.pageSetup, {
    paperSize: 9,
    orientation: 'portrait',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  });
  sheet.headerFooter.oddFooter = footerOf(text);
}

function addTitle(sheet: Worksheet, title: string, intro: readonly string[]): void {
  sheet.addRow([]);
  const row = sheet.addRow([null, title]);
  row.height = 30;
  row.getCell(2).font = { name: 'Calibri', bold: true, size: 20, color: { argb: 'FF23395B' } };
  for (const sentence of intro) {
    const line = sheet.addRow([null, sentence]);
    line.getCell(2).font = { name: 'Calibri', size: 11, color: { argb: GREY } };
  }
}

function addGroups(
  sheet: Worksheet,
  ids: readonly TableId[],
  rowCounts: Readonly<Partial<Record<TableId, number>>>,
  language: Language,
  text: Text,
): void {
  const groups = [...new Set(ids.map((id) => tableOf(id).group))];
  groups.forEach((group, at) => {
    sheet.addRow([]);
    addGroupHeading(sheet, group, at === 0, text);
    for (const id of ids.filter((one) => tableOf(one).group === group)) {
      addLine(sheet, id, rowCounts[id] ?? 0, language, text);
    }
    if (group === 'setup') addDictionaryLine(sheet, text);
  });
}

function addGroupHeading(sheet: Worksheet, group: SheetGroup, first: boolean, text: Text): void {
  const row = sheet.addRow([
    null,
    text.register.groups[group],
    null,
    first ? text.register.rows : null,
  ]);
  row.height = 20;
  for (const at of [2, 3, 4]) {
    const cell = row.getCell(at);
    cell.font = { name: 'Calibri', bold: true, size: 12, color: { argb: 'FFFFFFFF' } };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: groupColours[group] } };
    cell.alignment = {
      vertical: 'middle',
      horizontal: at === 4 ? 'right' : 'left',
      indent: at === 4 ? 0 : 1,
    };
  }
}

function addDictionaryLine(sheet: Worksheet, { register }: Text): void {
  const row = sheet.addRow([null, null, register.dictionaryAbout]);
  row.height = 17;
  linkTo(row.getCell(2), register.dictionarySheet);
  row.getCell(3).alignment = { horizontal: 'left', indent: 1 };
}

function linkTo(cell: Cell, name: string): void {
  cell.value = { text: name, hyperlink: `#'${name}'!A1` };
  cell.font = { name: 'Calibri', size: 11, underline: true, color: { argb: 'FF0B5394' } };
  cell.alignment = { horizontal: 'left', indent: 1 };
}

function addLine(
  sheet: Worksheet,
  id: TableId,
  count: number,
  language: Language,
  text: Text,
): void {
  const { sheet: words, hidden } = tableOf(id);
  const name = inLanguage(words, language);
  const row = sheet.addRow([null, null, text.register.tables[id]]);
  row.height = 17;
  const link = row.getCell(2);
  link.font = { name: 'Calibri', size: 11 };
  if (hidden === true) link.value = name;
  else linkTo(link, name);
  link.alignment = { horizontal: 'left', indent: 1 };
  row.getCell(3).alignment = { horizontal: 'left', indent: 1 };
  const rows = row.getCell(4);
  rows.value = { formula: `COUNTA('${name}'!$A$2:$A$1048576)`, result: count };
  rows.numFmt = norwegianFormat('#,##0');
}
