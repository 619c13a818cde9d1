import { attributes, openings, withAttribute } from '../xml';
import { rangeText, readRange } from '../range';

/** A sheet's beginning with widths for columns from `first` on, where none has been set, and a dimension that holds them. */
export function withColumnWidths(
  head: string,
  prefix: string,
  first: number,
  widths: readonly number[],
): string {
  const wider = withDimension(head, first + widths.length - 1);
  const last = lastSet(wider);
  if (last >= first) return wider;
  const cols = widths
    .map((width, at) => {
      const column = String(first + at);
      return `<${prefix}col min="${column}" max="${column}" width="${String(width)}" customWidth="1"/>`;
    })
    .join('');
  const end = `</${prefix}cols>`;
  if (wider.includes(end)) return wider.replace(end, cols + end);
  const place = wider.search(/<(?:[\w.-]+:)?sheetData(?:\s[^>]*)?>$/);
  return place < 0
    ? wider
    : `${wider.slice(0, place)}<${prefix}cols>${cols}${end}${wider.slice(place)}`;
}

/** The last column that has a width; 0 where none has. The head is no whole document, so only its tags are read. */
function lastSet(head: string): number {
  let last = 0;
  for (const tag of openings(head, 'sheet')) {
    if (tag.name === 'col') last = Math.max(last, Number(attributes(head, tag).get('max') ?? 0));
  }
  return last;
}

function withDimension(head: string, right: number): string {
  for (const tag of openings(head, 'sheet')) {
    if (tag.name !== 'dimension') continue;
    const range = readRange(attributes(head, tag).get('ref') ?? '');
    if (range === undefined || range.right >= right) return head;
    const text = withAttribute(
      head.slice(tag.start, tag.end),
      'ref',
      rangeText({ ...range, right }),
    );
    return head.slice(0, tag.start) + text + head.slice(tag.end);
  }
  return head;
}
