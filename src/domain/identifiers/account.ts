import type { CellValue } from '../cells';
import type { Parsed } from '../parsed';
import { readText } from '../columns/text';

export function readAccount(cell: CellValue): Parsed<string> {
  return readText(cell);
}
