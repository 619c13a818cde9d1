import { WorkbookError } from '../workbook';
import type { Source } from './edit-guards';
import { entryOf, relationsOf, textOf } from './package';
import { overlaps, rangeText, readRange, type Range } from './range';
import type { ReadTable } from './read-tables';
import { sheetRows } from './sheet-rows';
import { utf8Part } from './utf8-part';
import { attributes, openings } from './xml';

/** Comments, links and merged cells keep their address; moved cells would get those of other rows. */
export function refuseAnchored({ zip }: Source, { sheet, data }: ReadTable, moved: Range): void {
  const bytes = utf8Part(zip, sheet.path);
  const rows = sheetRows(bytes, sheet.path);
  const tail = new TextDecoder().decode(bytes.subarray(rows.end));
  refuseAt(tail, ['mergeCell', 'hyperlink'], moved, data.sheet);
  for (const { type, target } of relationsOf(zip, sheet.path)) {
    const entry = entryOf(zip, target);
    if (entry === undefined || !/comment/i.test(type)) continue;
    refuseAt(textOf(zip, entry), ['comment', 'threadedComment'], moved, data.sheet);
  }
}

function refuseAt(xml: string, names: readonly string[], moved: Range, sheet: string): void {
  for (const tag of openings(xml, sheet)) {
    if (!names.includes(tag.name)) continue;
    const range = readRange(attributes(xml, tag).get('ref') ?? '');
    if (range === undefined || !overlaps(range, moved)) continue;
    throw new WorkbookError('anchored-content', `${sheet}!${rangeText(range)}`);
  }
}
