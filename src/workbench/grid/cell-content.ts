import { cellAt } from '../../domain/cells';
import { shownText } from '../../domain/shown-text';
import type { GridLook } from './columns';

/** What the grid shows of a cell; the same words stand in its editor, are searched and go to the clipboard. */
export function cellContent(
  { data, meanings, written }: Pick<GridLook, 'data' | 'meanings' | 'written'>,
  row: number,
  at: number,
): string {
  const context = { language: written, date1904: data.date1904 };
  return shownText(meanings[at], cellAt(data, row, at), context);
}
