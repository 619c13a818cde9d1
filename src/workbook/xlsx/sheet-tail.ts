import { rangeText, readRange, type Range } from './range';
import type { PlannedTable } from './sheet-patch';
import { rowCountOf } from './table-plan';
import { attributes, tokens, withAttribute } from './xml';

const RULES = ['dataValidation', 'conditionalFormatting', 'ignoredError'];

/**
 * Drop-downs, conditional formats and errors to be overlooked that reach the last row of a growing table, or somewhat past it, reach its new
 * last row too, as they do when a table grows in Excel.
 */
export function withLongerRanges(
  xml: string,
  tables: readonly PlannedTable[],
  part: string,
): string {
  const pieces: string[] = [];
  let copied = 0;
  let inRanges = false;
  let inSparkline = false;
  const put = (start: number, end: number, text: string): void => {
    pieces.push(xml.slice(copied, start), text);
    copied = end;
  };
  for (const token of tokens(xml, part)) {
    const text = xml.slice(token.start, token.end);
    if (token.kind === 'text') {
      if (inRanges) put(token.start, token.end, longer(text, tables));
    } else if (token.name === 'sparkline') inSparkline = token.kind === 'open';
    // A sparkline has one cell and no more.
    else if (token.name === 'sqref') inRanges = token.kind === 'open' && !inSparkline;
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
      const table = range === undefined ? undefined : tables.find((one) => reachesEnd(range, one));
      if (range === undefined || table === undefined) return text;
      const bottom = Math.max(range.bottom, lastRow(table, rowCountOf(table.plan)));
      return rangeText({ ...range, bottom });
    })
    .join(' ');
}

function reachesEnd(range: Range, table: PlannedTable): boolean {
  const { top, left, right } = table.part.range;
  const last = lastRow(table, table.plan.oldCount);
  const besides = range.left < left || range.right > right || range.top < top;
  // What begins below the table is not its own.
  return !besides && range.bottom >= last && range.top <= last;
}

/** The sheet row of the table's last body row when it has as many. */
function lastRow({ part }: PlannedTable, count: number): number {
  return part.range.top + part.headerRows + count - 1;
}
