import { textOfCell, type Meaning } from './cell-text';
import type { CellValue } from './cells';
import type { Language } from './language';
import { namesTables, sheetOfTable } from './table-names';

/** The cell as a person reads it: as it stands, but a table by the name of its sheet in the workbook's language. */
export function shownText(
  meaning: Meaning,
  cell: CellValue,
  { language, date1904 }: { readonly language: Language; readonly date1904: boolean },
): string {
  const text = textOfCell(meaning, cell, date1904);
  return namesTables(meaning) ? sheetOfTable(text, language) : text;
}
