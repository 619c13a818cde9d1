import { WorkbookError } from '../workbook';
import { followsTable } from './defined-names';
import type { Source } from './edit-guards';
import { hasFormula } from './formula-parts';
import { oncePerPart } from './once-per-part';
import { entryOf, LONGEST_CONTENT, textOf } from './package';
import { overlaps, readRange, type Range } from './range';
import type { ReadTable } from './read-tables';
import { refuseShared, sharedCells } from './shared-formulas';
import { plainText } from './xml';

const FORMULA = /<(?:[\w.-]+:)?(?:f|definedName)(?:\s[^<>]*)?>([^<]+)</g;
/** Excel's own limit is 8 192 letters. */
const LONGEST_FORMULA = 10_000;
/** As many letters of a formula are shown. */
const SHOWN = 80;
/** A reference with or without its sheet; `[…]` of structured references and texts are cut out before. */
const REFERENCE =
  /(?<![\p{L}\p{N}_.$!'])(?:(?:'((?:[^']|'')+)'|([\p{L}\p{N}_.]+))!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![\p{L}\p{N}_(.])/gu;

/**
 * Excel follows cells that move and corrects formulas that refer to them; we do not, so we refuse. A range
 * around the whole moved part holds the same values afterwards and is no hindrance.
 */
export function refuseReferences({ zip, parts }: Source, table: ReadTable, moved: Range): void {
  const workbook = entryOf(zip, parts.workbookPath);
  if (workbook !== undefined) {
    const names = namesOf(zip, workbook).map((name) => withoutFollowing(name, table));
    refuseIn(names, '', table.sheet.name, moved);
  }
  for (const { path, name } of parts.sheets) {
    const entry = entryOf(zip, path);
    if (entry === undefined || !hasFormula(zip, entry)) continue;
    const { formulas, shared } = formulasOf(zip, entry);
    refuseIn(formulas, name, table.sheet.name, moved);
    if (path === table.sheet.path) refuseShared(shared, name, table.part.range, moved);
  }
}

/** Formulas that look at cells by address or are too long to be understood, each once. */
type Formulas = readonly Looking[];

interface Looking {
  readonly formula: string;
  /** Undefined where the formula is too long. */
  readonly references: readonly Reference[] | undefined;
}

const namesOf = oncePerPart((zip, workbook) => formulasIn(textOf(zip, workbook)));

const formulasOf = oncePerPart((zip, sheet) => {
  const xml = textOf(zip, sheet, LONGEST_CONTENT);
  return { formulas: formulasIn(xml), shared: sharedCells(xml) };
});

function formulasIn(xml: string): Formulas {
  const seen = new Set<string>();
  const looking: Looking[] = [];
  for (const [, raw = ''] of xml.matchAll(FORMULA)) {
    if (seen.has(raw)) continue;
    seen.add(raw);
    const formula = plainText(raw);
    const references = formula.length > LONGEST_FORMULA ? undefined : [...referencesOf(formula)];
    if (references?.length !== 0) looking.push({ formula: formula.slice(0, SHOWN), references });
  }
  return looking;
}

function refuseIn(formulas: Formulas, own: string, sheet: string, moved: Range): void {
  for (const { formula, references } of formulas) {
    if (references?.every((one) => isHarmless(one, own, sheet, moved)) === true) continue;
    throw new WorkbookError('formula-in-the-way', `=${formula}`.slice(0, SHOWN));
  }
}

/** Ranges that are corrected when the file is saved are no hindrance. */
function withoutFollowing({ formula, references }: Looking, { part }: ReadTable): Looking {
  const left = references?.filter(({ range }) => !range || !followsTable(range, part));
  return { formula, references: left };
}

function isHarmless({ name, range }: Reference, own: string, sheet: string, moved: Range): boolean {
  const meant = (name ?? own).toLowerCase() === sheet.toLowerCase();
  if (!meant || range === undefined || !overlaps(range, moved)) return true;
  return range.top <= moved.top && range.bottom >= moved.bottom && range.top < range.bottom;
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
