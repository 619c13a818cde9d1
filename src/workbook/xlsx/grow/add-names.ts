import { encodedPart } from '../encoding';
import type { WorkbookParts } from '../package';
import { escapeText, tokens } from '../xml';
import type { ZipDirectory } from '../zip-directory';
import { namesIn } from './defined-names';
import type { NewForms } from './grow';
import { beforeEnd, textAt } from './markup';

/** A name for cells, such as `Codes_Needs_code` for `'Koder'!$D$2:$D$9`. */
export interface NewName {
  readonly name: string;
  readonly refersTo: string;
}

/** Adds names that the workbook lacks; those it has stay as they are. */
export function addNames(
  zip: ZipDirectory,
  { workbookPath }: WorkbookParts,
  names: readonly NewName[],
  forms: NewForms,
): void {
  const xml = textAt(zip, workbookPath, forms);
  const known = namesIn(xml, workbookPath);
  const missing = names.filter(({ name }) => !known.has(name.toLowerCase()));
  if (missing.length === 0) return;
  const made = (p: string): string =>
    missing
      .map(
        ({ name, refersTo }) =>
          `<${p}definedName name="${name}">${escapeText(refersTo)}</${p}definedName>`,
      )
      .join('');
  const hasList = /<\/(?:[\w.-]+:)?definedNames\s*>/.test(xml);
  const written = hasList
    ? beforeEnd(xml, 'definedNames', made)
    : withList(xml, workbookPath, made);
  forms.set(workbookPath, encodedPart(written));
}

/** The list stands after the sheets and what links to other workbooks. */
function withList(xml: string, part: string, made: (prefix: string) => string): string {
  let after = 0;
  let prefix = '';
  for (const token of tokens(xml, part)) {
    if (token.kind === 'text' || token.kind === 'open') continue;
    if (!['sheets', 'functionGroups', 'externalReferences'].includes(token.name)) continue;
    after = token.end;
    prefix = /^<\/?([\w.-]+:)?/.exec(xml.slice(token.start))?.[1] ?? '';
  }
  const list = `<${prefix}definedNames>${made(prefix)}</${prefix}definedNames>`;
  return xml.slice(0, after) + list + xml.slice(after);
}
