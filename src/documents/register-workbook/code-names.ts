import type { Workbook } from 'exceljs';
import type { CodeList } from '../../domain/columns';
import { inLanguage, type Language } from '../../domain/language';
import { codeLists } from '../../domain/setup-rows';
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

/** The name of a code list's range, found by its content. */
export function nameOfCodes(choices: CodeList): string {
  const content = JSON.stringify(choices);
  const found = codeLists().find(({ codes }) => JSON.stringify(codes) === content);
  if (found === undefined) throw new Error('A code list is missing on the codes sheet');
  return rangeName(found.name);
}

function rangeName(list: string): string {
  return `Codes_${list.replace('.', '_')}`;
}
