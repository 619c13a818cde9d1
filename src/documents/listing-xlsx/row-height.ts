import type { ListingColumn, ListingValue } from '../../domain/reports/listing';

/** Points of a line of body text, and of the room over and under it. */
const LINE = 13.5;
const ROOM = 4;

/** Height of a row with room for the longest of its wrapped texts. Not every program fits rows itself. */
export function rowHeight(columns: readonly ListingColumn[], row: readonly ListingValue[]): number {
  const lines = columns.map(({ wrap, width }, at) => {
    const value = row[at];
    if (wrap !== true || typeof value !== 'string') return 1;
    return value.split('\n').reduce((sum, line) => sum + linesOf(line, width - 1), 0);
  });
  return Math.max(1, ...lines) * LINE + ROOM;
}

/** Lines that a text takes when words stay whole. */
function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    const place = used === 0 ? length : used + 1 + length;
    if (place > width && used > 0) lines += 1;
    used = place > width ? length : place;
  }
  return lines;
}
