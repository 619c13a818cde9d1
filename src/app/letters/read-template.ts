import type { FoundField } from '../../domain/letters/template-check';
import type { Text } from '../../text';
import { WorkbookError, type WorkbookProblem } from '../../workbook/workbook';
import { textOf } from '../../workbook/xlsx/package';
import { tokens } from '../../workbook/xlsx/xml';
import { readDirectory, type ZipDirectory } from '../../workbook/xlsx/zip-directory';
import { fieldsInPart, type PartOfLetter } from './fields-in-part';

/** A Word template that can be opened safely, with the merge fields it holds. */
export interface LetterTemplate {
  readonly bytes: Uint8Array;
  readonly found: readonly FoundField[];
}

/** A file that cannot serve as a template, with a sentence why. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';
}

type Words = Text['letters']['template'];

const DOCUMENT = 'word/document.xml';
/** Far above any letter with its pictures. */
const LIMITS = { packed: 20_000_000, unpacked: 60_000_000, part: 8_000_000 };

/** Guards first, before anything is unpacked or handed to a library: size, entries, names, macros, DOCTYPE. */
export function readTemplate(bytes: Uint8Array, words: Words): LetterTemplate {
  if (bytes.length > LIMITS.packed) throw new TemplateError(words.tooLarge);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new TemplateError(words.notWord);
  try {
    const zip = readDirectory(bytes);
    refuseContent(zip, words);
    return { bytes, found: fieldsIn(zip) };
  } catch (cause) {
    if (!(cause instanceof WorkbookError)) throw cause;
    throw new TemplateError(sentenceOf(cause.code, words), { cause });
  }
}

function refuseContent(zip: ZipDirectory, words: Words): void {
  const total = zip.entries.reduce((sum, { size }) => sum + size, 0);
  if (total > LIMITS.unpacked) throw new TemplateError(words.tooLarge);
  if (!zip.byName.has(DOCUMENT)) throw new TemplateError(words.notWord);
  for (const entry of zip.entries) {
    if (/vbaproject/i.test(entry.name)) throw new TemplateError(words.macros);
    if (!/\.(xml|rels)$/i.test(entry.name)) continue;
    // Walking through a part refuses document types and what is no XML.
    for (const token of tokens(textOf(zip, entry, LIMITS.part), entry.name)) void token;
  }
}

/** Every merge field of the document, its headers, footers and notes, in reading order within each part. */
export function fieldsIn(zip: ZipDirectory): readonly FoundField[] {
  return zip.entries.flatMap((entry) => {
    const part = partOf(entry.name);
    return part === null ? [] : fieldsInPart(textOf(zip, entry, LIMITS.part), entry.name, part);
  });
}

function partOf(name: string): PartOfLetter | null {
  if (name === DOCUMENT) return 'body';
  const [, kind] = /^word\/(header|footer|footnotes|endnotes)\d*\.xml$/.exec(name) ?? [];
  if (kind === undefined) return null;
  return kind === 'header' || kind === 'footer' ? kind : 'note';
}

function sentenceOf(code: WorkbookProblem, words: Words): string {
  if (code === 'encrypted') return words.encrypted;
  if (code === 'too-large') return words.tooLarge;
  return code === 'unsafe-content' ? words.unsafe : words.damaged;
}
