import type { ListingColumn, ListingValue } from '../../domain/reports/listing';

/** Points of one line of body text. */
const LINE = 15;

/** Height of a row whose long texts wrap; undefined where one line is enough. Not every program fits rows itself. */
export function rowHeight(
  columns: readonly ListingColumn[],
  row: readonly ListingValue[],
): number | undefined {
  const lines = columns.map(({ wrap, width }, at) => {
    const value = row[at];
    if (wrap !== true || typeof value !== 'string') return 1;
    return value.split('\n').reduce((sum, line) => sum + linesOf(line, width - 1), 0);
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? undefined : most * LINE;
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
