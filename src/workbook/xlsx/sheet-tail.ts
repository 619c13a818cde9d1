import { rangeText, readRange, type Range } from './range';
import type { PlannedTable } from './sheet-patch';
import { rowCountOf } from './table-plan';
import { attributes, tokens, withAttribute } from './xml';

const RULES = ['dataValidation', 'conditionalFormatting'];

/**
 * Drop-downs and conditional formats that reach the last row of a growing table reach its new last row
 * too, as they do when a table grows in Excel.
 */
export function withLongerRanges(
  xml: string,
  tables: readonly PlannedTable[],
  part: string,
): string {
  const pieces: string[] = [];
  let copied = 0;
  let inRanges = false;
  const put = (start: number, end: number, text: string): void => {
    pieces.push(xml.slice(copied, start), text);
    copied = end;
  };
  for (const token of tokens(xml, part)) {
    const text = xml.slice(token.start, token.end);
    if (token.kind === 'text') {
      if (inRanges) put(token.start, token.end, longer(text, tables));
    } else if (token.name === 'sqref') inRanges = token.kind === 'open';
    else if (token.kind !== 'close' && RULES.includes(token.name)) {
      const given = attributes(xml, token).get('sqref');
      if (given === undefined) continue;
      put(token.start, token.end, withAttribute(text, 'sqref', longer(given, tables)));
    }
  }
  return [...pieces, xml.slice(copied)].join('');
}

function longer(ranges: string, tables: readonly PlannedTable[]): string {
  return ranges
    .split(' ')
    .map((text) => {
      const range = readRange(text);
      const table = range === undefined ? undefined : tables.find((one) => endsWith(range, one));
      if (range === undefined || table === undefined) return text;
      return rangeText({
        ...range,
        bottom: range.bottom + rowCountOf(table.plan) - table.plan.oldCount,
      });
    })
    .join(' ');
}

function endsWith(range: Range, { part, plan }: PlannedTable): boolean {
  const { top, left, right } = part.range;
  const last = top + part.headerRows + plan.oldCount - 1;
  return range.bottom === last && range.left >= left && range.right <= right && range.top >= top;
}
