import { entryOf, relationsOf, textOf, type WorkbookParts } from '../package';
import { attributes, tokens } from '../xml';
import type { ZipDirectory, ZipEntry } from '../zip-directory';

/** Formats that a file names by number only (ECMA-376 part 1, § 18.8.30), as far as they are no plain numbers. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'dd.mm.yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd.mm.yyyy h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  49: '@',
};

/** The workbook's part with styles; undefined where it has none. */
export function stylesEntry(zip: ZipDirectory, parts: WorkbookParts): ZipEntry | undefined {
  const relation = relationsOf(zip, parts.workbookPath).find(({ type }) => type === 'styles');
  return relation === undefined ? undefined : entryOf(zip, relation.target);
}

/** Number format of every cell style, by the style's number. */
export function numberFormats(zip: ZipDirectory, parts: WorkbookParts): readonly string[] {
  const entry = stylesEntry(zip, parts);
  return entry === undefined ? [] : formatsOf(textOf(zip, entry), entry.name);
}

export function formatsOf(xml: string, part: string): readonly string[] {
  const own = new Map<number, string>();
  const formats: string[] = [];
  let inCells = false;
  for (const token of tokens(xml, part)) {
    if (token.kind === 'text') continue;
    if (token.name === 'cellXfs') inCells = token.kind === 'open';
    if (token.kind === 'close') continue;
    if (token.name === 'numFmt') {
      const given = attributes(xml, token);
      own.set(Number(given.get('numFmtId')), given.get('formatCode') ?? 'General');
    } else if (token.name === 'xf' && inCells) {
      const id = Number(attributes(xml, token).get('numFmtId') ?? 0);
      formats.push(own.get(id) ?? BUILT_IN[id] ?? 'General');
    }
  }
  return formats;
}
