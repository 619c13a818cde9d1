import { WorkbookError } from '../workbook';
import type { Source } from './edit-guards';
import { oncePerPart } from './once-per-part';
import { entryOf, relationsOf, textOf } from './package';
import { overlaps, rangeText, readRange, type Range } from './range';
import { sheetEntry, type ReadTable } from './read-tables';
import { sheetRows } from './sheet-rows';
import { utf8Part } from './utf8-part';
import { attributes, openings } from './xml';

/** Comments, links and merged cells keep their address; moved cells would get those of other rows. */
export function refuseAnchored({ zip }: Source, { sheet, data }: ReadTable, moved: Range): void {
  const range = anchorsOf(zip, sheetEntry(zip, sheet.path)).find((one) => overlaps(one, moved));
  if (range === undefined) return;
  throw new WorkbookError('anchored-content', `${data.sheet}!${rangeText(range)}`);
}

const anchorsOf = oncePerPart((zip, { name: path }) => {
  const bytes = utf8Part(zip, path);
  const rows = sheetRows(bytes, path);
  const tail = new TextDecoder().decode(bytes.subarray(rows.end));
  const anchors = rangesIn(tail, ['mergeCell', 'hyperlink'], path);
  for (const { type, target } of relationsOf(zip, path)) {
    const entry = entryOf(zip, target);
    if (entry === undefined || !/comment/i.test(type)) continue;
    anchors.push(...rangesIn(textOf(zip, entry), ['comment', 'threadedComment'], entry.name));
  }
  return anchors;
});

function rangesIn(xml: string, names: readonly string[], part: string): Range[] {
  return Array.from(openings(xml, part)).flatMap((tag) => {
    if (!names.includes(tag.name)) return [];
    return readRange(attributes(xml, tag).get('ref') ?? '') ?? [];
  });
}
