import { cellAt, EMPTY, ERROR, TEXT, type TableData } from '../../domain/cells';
import { WorkbookError } from '../workbook';
import { openXlsx, type XlsxWorkbook } from './xlsx-workbook';

/**
 * Opens what was written and compares it with what should stand there, before the old file is given up.
 * Throws WorkbookError when a table, a header or a cell differs.
 */
export function checkSaved(file: XlsxWorkbook, written: Uint8Array): void {
  const wanted = file.tables();
  const again = openXlsx(written);
  const found = again.tables();
  const different = wanted.find((table, at) => !sameTable(table, found[at], again));
  if (different !== undefined || found.length !== wanted.length) {
    throw new WorkbookError('cannot-write', different?.name ?? '');
  }
}

function sameTable(wanted: TableData, found: TableData | undefined, again: XlsxWorkbook): boolean {
  if (found === undefined || found.rowCount !== wanted.rowCount) return false;
  if (found.name !== wanted.name || found.headers.join('\0') !== wanted.headers.join('\0'))
    return false;
  return wanted.columns.every((_, column) => sameColumn(wanted, found, column, again));
}

function sameColumn(
  wanted: TableData,
  found: TableData,
  column: number,
  again: XlsxWorkbook,
): boolean {
  const left = wanted.columns[column];
  const right = found.columns[column];
  if (left === undefined || right === undefined) return false;
  for (let row = 0; row < wanted.rowCount; row += 1) {
    const type = left.types[row];
    // A formula's old result is left out of what is written, to be computed anew.
    if (right.types[row] === EMPTY && type !== EMPTY) {
      if (again.hadFormula(found.name, row, column)) continue;
    }
    if (type !== right.types[row]) return false;
    if (type === TEXT || type === ERROR) {
      const [one, other] = [cellAt(wanted, row, column), cellAt(found, row, column)];
      if (textOf(one) !== textOf(other)) return false;
    } else if (left.values[row] !== right.values[row]) return false;
  }
  return true;
}

function textOf(value: ReturnType<typeof cellAt>): unknown {
  return value !== null && typeof value === 'object' ? value.error : value;
}
