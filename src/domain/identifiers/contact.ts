import type { CellValue } from '../cells';
import { readText } from '../columns/text';
import type { Parsed } from '../parsed';

export function readPhone(cell: CellValue): Parsed<string> {
  return readText(cell);
}

export function readEmail(cell: CellValue): Parsed<string> {
  return readText(cell);
}
