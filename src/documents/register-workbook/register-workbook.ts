import { Workbook } from 'exceljs';
import type { CellValue } from '../../domain/cells';
import type { Language } from '../../domain/language';
import { tableIds, type TableId } from '../../domain/tables';
import { textIn } from '../../text';
import { nameCodeLists } from './code-names';
import { addDictionarySheet } from './dictionary-sheet';
import { addIndexSheet } from './index-sheet';
import { addTableSheet } from './table-sheet';
import { fixZipDates } from './zip-dates';

export interface RegisterWorkbook {
  readonly language: Language;
  /** The municipality's name in the title; may be empty. */
  readonly municipalityName: string;
  /** Cells by table, in the order of its columns; tables left out get one empty row. */
  readonly rows: Readonly<Partial<Record<TableId, readonly (readonly CellValue[])[]>>>;
  /** Rows that each table will have in the end, for the index sheet; counted from `rows` where left out. */
  readonly rowCounts?: Readonly<Partial<Record<TableId, number>>>;
  /** Shown as the day the file was made. */
  readonly created: Date;
}

/** A whole register workbook: index, one formatted Excel table a sheet, code lists, print set-up. */
export async function makeRegisterWorkbook(register: RegisterWorkbook): Promise<Uint8Array> {
  const { language, rows, created } = register;
  const text = textIn(language);
  const book = new Workbook();
  Object.assign(book, {
    creator: 'Boligutvalg',
    lastModifiedBy: 'Boligutvalg',
    created,
    modified: created,
  });
  book.calcProperties.fullCalcOnLoad = true;
  const counts = Object.fromEntries(
    tableIds.map((id) => [id, register.rowCounts?.[id] ?? rows[id]?.length ?? 0]),
  );
  addIndexSheet(book, register.municipalityName, counts, language, text);
  for (const id of tableIds) {
    addTableSheet(book, id, rows[id] ?? [], counts[id] ?? 0, language, text);
  }
  addDictionarySheet(book, language, text);
  nameCodeLists(book, language);
  return fixZipDates(new Uint8Array(await book.xlsx.writeBuffer()));
}
