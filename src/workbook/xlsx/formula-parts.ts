import { encodedPart } from './encoding';
import { entryOf, relationsOf, relationsPath, textOf, type WorkbookParts } from './package';
import { oncePerPart } from './once-per-part';
import { unpack } from './zip-part';
import type { ZipDirectory, ZipEntry } from './zip-directory';
import { attributes, openings, tokens, withAttribute } from './xml';

/** The workbook part that makes Excel compute everything when it opens the file. */
export function withRecalculation(xml: string, part: string): string {
  let after = 0;
  let prefix = '';
  let extensions = 0;
  for (const token of tokens(xml, part)) {
    if (token.kind === 'text') continue;
    if (token.name === 'extLst' && token.kind !== 'empty') {
      extensions += token.kind === 'open' ? 1 : -1;
    }
    if (extensions > 0) continue;
    if (token.name === 'calcPr' && token.kind !== 'close') {
      const tag = withAttribute(xml.slice(token.start, token.end), 'fullCalcOnLoad', '1');
      return xml.slice(0, token.start) + tag + xml.slice(token.end);
    }
    // The schema's order: these, then calcPr.
    if (['sheets', 'functionGroups', 'externalReferences', 'definedNames'].includes(token.name)) {
      if (token.kind === 'open') continue;
      after = token.end;
      prefix = /^<\/?([\w.-]+:)?/.exec(xml.slice(token.start))?.[1] ?? '';
    }
  }
  return `${xml.slice(0, after)}<${prefix}calcPr fullCalcOnLoad="1"/>${xml.slice(after)}`;
}

/** Takes the calculation order out of the package: Excel makes a new one, and repairs a wrong one. */
export function withoutCalcChain(
  zip: ZipDirectory,
  parts: WorkbookParts,
): ReadonlyMap<string, Uint8Array | null> {
  const path = parts.calcChainPath;
  if (path === undefined) return new Map();
  const changes = new Map<string, Uint8Array | null>([[path, null]]);
  const id = relationsOf(zip, parts.workbookPath).find(({ type }) => type === 'calcChain')?.id;
  const types = entryOf(zip, '[Content_Types].xml');
  const relations = entryOf(zip, relationsPath(parts.workbookPath));
  if (types !== undefined) {
    const xml = withoutTag(textOf(zip, types), types.name, 'PartName', `/${path}`);
    changes.set(types.name, encodedPart(xml));
  }
  if (relations !== undefined && id !== undefined) {
    const xml = withoutTag(textOf(zip, relations), relations.name, 'Id', id);
    changes.set(relations.name, encodedPart(xml));
  }
  return changes;
}

function withoutTag(xml: string, part: string, attribute: string, value: string): string {
  for (const tag of openings(xml, part)) {
    const own = attributes(xml, tag).get(attribute);
    if (own?.toLowerCase() === value.toLowerCase())
      return xml.slice(0, tag.start) + xml.slice(tag.end);
  }
  return xml;
}

const FORMULA = [0x3c, 0x66];
const NAME_END = [0x3e, 0x20, 0x2f];

/** True where the sheet holds a formula. */
export const hasFormula = oncePerPart((zip: ZipDirectory, sheet: ZipEntry): boolean => {
  let found = false;
  unpack(zip, sheet, (chunk) => {
    found ||= containsFormula(chunk);
    return !found;
  });
  return found;
});

/** A formula's tag cut by the end of a chunk counts as found: computing once too often harms nobody. */
export function containsFormula(chunk: Uint8Array): boolean {
  const [lt, f] = FORMULA as [number, number];
  for (let at = chunk.indexOf(f); at >= 0; at = chunk.indexOf(f, at + 1)) {
    const before = chunk[at - 1];
    const next = chunk[at + 1];
    const opens = before === undefined || before === lt || before === 0x3a;
    if (opens && (next === undefined || NAME_END.includes(next))) return true;
  }
  return false;
}
