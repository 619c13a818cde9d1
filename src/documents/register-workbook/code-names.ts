import type { Workbook } from 'exceljs';
import { inLanguage, type Language } from '../../domain/language';
import { codeLists } from '../../domain/setup-rows';
import { rangeName } from '../../domain/shape/code-ranges';
import { tables } from '../../domain/tables';
import { columnLetters } from '../../domain/cells';

/** Names the labels of each code list on the codes sheet; a list of words in a cell rule breaks at commas. */
export function nameCodeLists(book: Workbook, language: Language): void {
  const sheet = inLanguage(tables.Codes.sheet, language);
  const column = columnLetters(Object.keys(tables.Codes.columns).indexOf('label') + 1);
  let row = 2;
  for (const { name, codes } of codeLists()) {
    const last = row + Object.keys(codes).length - 1;
    const range = `'${sheet}'!$${column}$${String(row)}:$${column}$${String(last)}`;
    book.definedNames.add(range, rangeName(name));
    row = last + 1;
  }
}
