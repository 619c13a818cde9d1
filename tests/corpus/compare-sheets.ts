import { cellAt, columnLetters, type CellValue, type TableData } from '../../src/domain/cells';
import { refuseOtherFiles } from '../../src/workbook/xlsx/file-kind';
import { readPackage } from '../../src/workbook/xlsx/package';
import { readRange } from '../../src/workbook/xlsx/range';
import { readTexts, scanSheet } from '../../src/workbook/xlsx/read-tables';
import { sheetTarget } from '../../src/workbook/xlsx/sheet-target';
import { readDirectory } from '../../src/workbook/xlsx/zip-directory';
import { FORMULA, gridsOf, type Grid } from './other-reader';

const MOST_CELLS = 2_000_000;
const SHOWN = 3;

export interface Compared {
  readonly sheets: number;
  readonly cells: number;
  readonly problems: readonly string[];
}

/** Every sheet's values as our scanner reads them against SheetJS', tables or not. */
export function compareSheets(bytes: Uint8Array): Compared {
  refuseOtherFiles(bytes);
  const zip = readDirectory(bytes);
  const parts = readPackage(zip);
  const texts = readTexts(zip, parts);
  const grids = gridsOf(bytes);
  const problems: string[] = [];
  let cells = 0;
  let sheets = 0;
  for (const { name, path } of parts.sheets) {
    const grid = grids?.get(name);
    const extent = grid === undefined ? undefined : extentOf(grid);
    if (grid === undefined || extent === undefined) continue;
    const { rows, columns } = extent;
    const target = sheetTarget(1, rows, 1, columns);
    scanSheet(zip, path, [target], texts, parts.date1904);
    const place = { name, sheet: name, top: 0, left: 1, headers: [], date1904: parts.date1904 };
    const data = { ...place, rowCount: rows, strings: texts.texts.texts, columns: target.columns };
    const wrong = differences(data, grid);
    cells += grid.size;
    sheets += 1;
    if (wrong.length > 0) problems.push(sentence(name, wrong));
  }
  return { sheets, cells, problems };
}

function differences(data: TableData, grid: Grid): readonly string[] {
  const wrong: string[] = [];
  for (let row = 0; row < data.rowCount; row += 1) {
    for (let column = 0; column < data.columns.length; column += 1) {
      const address = `${columnLetters(column + 1)}${row + 1}`;
      const ours = shown(cellAt(data, row, column));
      const theirs = (grid.get(address) ?? '').split(FORMULA)[0] ?? '';
      if (!same(ours, theirs)) wrong.push(`${address} ${ours} / ${theirs}`);
    }
  }
  return wrong;
}

function sentence(sheet: string, wrong: readonly string[]): string {
  return `${sheet}: ${wrong.length} cells differ: ${wrong.slice(0, SHOWN).join('; ')}`;
}

function extentOf(grid: Grid): { rows: number; columns: number } | undefined {
  let rows = 0;
  let columns = 0;
  for (const address of grid.keys()) {
    const range = readRange(address);
    rows = Math.max(rows, range?.bottom ?? 0);
    columns = Math.max(columns, range?.right ?? 0);
  }
  return rows * columns === 0 || rows * columns > MOST_CELLS ? undefined : { rows, columns };
}

function shown(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return `n:${value}`;
  if (typeof value === 'boolean') return `b:${value ? 1 : 0}`;
  if (typeof value === 'object') return `e:${value.error}`;
  return `s:${value}`;
}

/** Line ends differ between readers, and so does the last bit of a time of day. */
function same(ours: string, theirs: string): boolean {
  if (ours.startsWith('n:') && theirs.startsWith('n:')) {
    return Math.abs(Number(ours.slice(2)) - Number(theirs.slice(2))) < 2e-8;
  }
  return ours === theirs || ours.replace(/\r\n?/g, '\n') === theirs.replace(/\r\n?/g, '\n');
}
