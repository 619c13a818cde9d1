import type { PlannedTable } from './sheet-patch';
import { rangeText, readRange } from './range';
import type { SheetHead } from './sheet-head';
import { rowCountOf } from './table-plan';
import { attributes, openings, withAttribute } from './xml';
import { concatenated } from './zip-write';

/** The sheet whose stated extent covers the tables' new last rows; a sheet that states none stays so. */
export function withDimension(
  bytes: Uint8Array,
  head: SheetHead,
  tables: readonly PlannedTable[],
): Uint8Array {
  const before = new TextDecoder().decode(bytes.subarray(0, head.start));
  const cut = before.search(/<(?:[\w.-]+:)?sheetData[\s/>]/);
  const xml = before.slice(0, cut);
  for (const tag of openings(xml, '')) {
    const range =
      tag.name === 'dimension' ? readRange(attributes(xml, tag).get('ref') ?? '') : undefined;
    if (range === undefined) continue;
    const bottom = Math.max(range.bottom, ...tables.map(lastRow));
    const right = Math.max(range.right, ...tables.map(({ part }) => part.range.right));
    if (bottom === range.bottom && right === range.right) return bytes;
    const wider = withAttribute(
      xml.slice(tag.start, tag.end),
      'ref',
      rangeText({ ...range, bottom, right }),
    );
    const changed = new TextEncoder().encode(xml.slice(0, tag.start) + wider + xml.slice(tag.end));
    const kept = new TextEncoder().encode(xml).length + (bytes[0] === 0xef ? 3 : 0);
    return concatenated([changed, bytes.subarray(kept)]);
  }
  return bytes;
}

function lastRow({ part, plan }: PlannedTable): number {
  return part.range.top + part.headerRows + rowCountOf(plan) + part.totalsRows - 1;
}
