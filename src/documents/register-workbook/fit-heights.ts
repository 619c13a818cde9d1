import type { Worksheet } from 'exceljs';
import type { CellValue } from '../../domain/cells';

/** Rows below the header as high as their longest text; programs do not agree on doing it themselves. */
export function fitHeights(
  sheet: Worksheet,
  rows: readonly (readonly CellValue[])[],
  header = 1,
): void {
  rows.forEach((row, at) => {
    const most = Math.max(
      ...row.map((cell, column) => linesOf(cell, sheet.getColumn(column + 1).width ?? 9)),
    );
    if (most > 1) sheet.getRow(at + header + 1).height = 15 * most;
  });
}

/** Lines that a cell takes in a column of this width, in characters. */
export function linesOf(cell: CellValue, width: number): number {
  if (typeof cell !== 'string') return 1;
  return cell
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0);
}
