import type { Meaning } from '../cell-text';
import type { CellValue } from '../cells';
import type { ReadContext } from '../columns/column';

/** A cell can be read in a column, and not only because that takes any text. */
export function fits(meaning: Meaning, cell: CellValue, context: ReadContext): boolean {
  if (meaning === undefined || cell === null) return false;
  const read = meaning.parse(cell, context);
  if (!read.ok) return false;
  const isText = meaning.kind === 'text' || meaning.kind === 'note';
  return !isText || typeof cell === 'string';
}
