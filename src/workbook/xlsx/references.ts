import { WorkbookError } from '../workbook';
import type { Source } from './edit-guards';
import { hasFormula } from './formula-parts';
import { entryOf, LONGEST_CONTENT, textOf } from './package';
import { overlaps, readRange, type Range } from './range';
import type { ReadTable } from './read-tables';
import { refuseShared } from './shared-formulas';
import { plainText } from './xml';

const FORMULA = /<(?:[\w.-]+:)?(?:f|definedName)(?:\s[^<>]*)?>([^<]+)</g;
/** Excel's own limit is 8 192 letters. */
const LONGEST_FORMULA = 10_000;
/** A reference with or without its sheet; `[…]` of structured references and texts are cut out before. */
const REFERENCE =
  /(?<![\p{L}\p{N}_.$!'])(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_(.])/gu;

/**
 * Excel follows cells that move and corrects formulas that refer to them; we do not, so we refuse. A range
 * around the whole moved part holds the same values afterwards and is no hindrance.
 */
export function refuseReferences({ zip, parts }: Source, table: ReadTable, moved: Range): void {
  const workbook = entryOf(zip, parts.workbookPath);
  if (workbook !== undefined) refuseIn(textOf(zip, workbook), '', table.sheet.name, moved);
  for (const { path, name } of parts.sheets) {
    const entry = entryOf(zip, path);
    if (entry === undefined || !hasFormula(zip, entry)) continue;
    const xml = textOf(zip, entry, LONGEST_CONTENT);
    refuseIn(xml, name, table.sheet.name, moved);
    if (path === table.sheet.path) refuseShared(xml, name, table.part.range, moved);
  }
}

function refuseIn(xml: string, own: string, sheet: string, moved: Range): void {
  for (const [, raw = ''] of xml.matchAll(FORMULA)) {
    const formula = plainText(raw);
    if (formula.length > LONGEST_FORMULA) {
      throw new WorkbookError('formula-in-the-way', `=${formula}`.slice(0, 80));
    }
    for (const { name, range } of referencesOf(formula)) {
      const meant = (name ?? own).toLowerCase() === sheet.toLowerCase();
      if (!meant || range === undefined || !overlaps(range, moved)) continue;
      if (range.top <= moved.top && range.bottom >= moved.bottom && range.top < range.bottom)
        continue;
      throw new WorkbookError('formula-in-the-way', `=${formula}`.slice(0, 80));
    }
  }
}

/** A reference of a formula. */
export interface Reference {
  /** The sheet that it names. */
  readonly name: string | undefined;
  readonly range: Range | undefined;
  /** As written, without the sheet. */
  readonly text: string;
}

/** The cells that a formula names by address. */
export function* referencesOf(formula: string): Generator<Reference> {
  const bare = formula
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(/\[[^[\]]*\]/g, '')
    .replace(/\[[^[\]]*\]/g, '');
  for (const [, quoted, plain, reference = ''] of bare.matchAll(REFERENCE)) {
    yield {
      name: quoted?.replaceAll("''", "'") ?? plain,
      range: readRange(reference),
      text: reference,
    };
  }
}
