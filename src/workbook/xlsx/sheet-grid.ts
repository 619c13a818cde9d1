import { cellAt, type CellValue } from '../../domain/cells';
import { WorkbookError } from '../workbook';
import { refuseOtherFiles } from './file-kind';
import { readPackage, type SheetPart } from './package';
import { readSheetTables, readTexts, sheetEntry, type SheetTexts } from './read-tables';
import { sheetRows } from './sheet-rows';
import { readDirectory, type ZipDirectory } from './zip-directory';
import { readPart } from './zip-part';

/** All cells of a worksheet, whether they are in a table or not. */
export interface SheetGrid {
  readonly sheet: string;
  readonly date1904: boolean;
  /** From the sheet's first row, empty ones included. */
  readonly rows: readonly (readonly CellValue[])[];
}

/** More columns and rows are no list that somebody hands over. */
const MOST_COLUMNS = 60;
const MOST_ROWS = 200_000;
/** Unpacked bytes of one sheet. */
const LARGEST_SHEET = 200_000_000;

/** Every worksheet of an .xlsx file as plain cells; throws WorkbookError where it is no workbook, damaged or too large. */
export function readGrids(bytes: Uint8Array): readonly SheetGrid[] {
  refuseOtherFiles(bytes);
  const zip = readDirectory(bytes);
  const parts = readPackage(zip);
  const texts = readTexts(zip, parts);
  return parts.sheets.map((sheet) => gridOf(zip, sheet, texts, parts.date1904));
}

function gridOf(
  zip: ZipDirectory,
  sheet: SheetPart,
  texts: SheetTexts,
  date1904: boolean,
): SheetGrid {
  const bottom = lastRow(zip, sheet);
  const range = { top: 1, left: 1, bottom, right: MOST_COLUMNS };
  const whole = { path: sheet.path, name: '', range, headerRows: 0, totalsRows: 0 };
  const part = { ...whole, columns: [], filtered: false };
  const [table] = readSheetTables(zip, { ...sheet, tables: [part] }, texts, date1904);
  const rows = Array.from({ length: bottom }, (_, row) => {
    const cells = Array.from({ length: MOST_COLUMNS }, (_none, column) =>
      table === undefined ? null : cellAt(table.data, row, column),
    );
    return cells.slice(0, cells.findLastIndex((cell) => cell !== null) + 1);
  });
  return { sheet: sheet.name, date1904, rows };
}

function lastRow(zip: ZipDirectory, { path }: SheetPart): number {
  const entry = sheetEntry(zip, path);
  if (entry.size > LARGEST_SHEET) throw new WorkbookError('too-large', path);
  const last = sheetRows(readPart(zip, entry), path).numbers.at(-1) ?? 0;
  if (last > MOST_ROWS) throw new WorkbookError('too-large', path);
  return last;
}
