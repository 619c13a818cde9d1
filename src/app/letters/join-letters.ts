import type { FoundField } from '../../domain/letters/template-check';
import { textOf } from '../../workbook/xlsx/package';
import { readDirectory, type ZipDirectory, type ZipEntry } from '../../workbook/xlsx/zip-directory';
import { rewriteZip } from '../../workbook/xlsx/zip-write';

const DOCUMENT = 'word/document.xml';
/** Sections are followed by these elements in a section's properties, of which the page numbers come first. */
const AFTER_NUMBERS =
  /<w:(?:cols|formProt|vAlign|noEndnote|titlePg|textDirection|bidi|rtlGutter|docGrid|printerSettings|sectPrChange)\b/;
/** Ends a section without a line of its own. */
const THIN = '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>';
const encoder = new TextEncoder();

/**
 * Letters filled from one template as one document, each on a page of its own with page numbers from 1. Their headers
 * and footers must be alike; null where they are not.
 */
export function joinLetters(letters: readonly Uint8Array[]): Uint8Array | null {
  const zips = letters.map(readDirectory);
  const [first, ...rest] = zips;
  if (first === undefined) throw new Error('No letters to join');
  if (rest.some((zip) => !sameAround(first, zip))) return null;
  const bodies = zips.map(bodyOf);
  const body = bodies
    .map(({ content, section }, at) => {
      const own = at === 0 ? content : withoutIds(content);
      const from1 = countedFrom1(section);
      if (at === bodies.length - 1) return own + from1;
      return `${own}<w:p><w:pPr>${THIN}${from1}</w:pPr></w:p>`;
    })
    .join('');
  const { before, after } = bodies[0] ?? { before: '', after: '' };
  const changes = new Map([[DOCUMENT, encoder.encode(numbered(before + body + after))]]);
  for (const entry of first.entries) {
    if (!/^word\/(?:header|footer)\d*\.xml$/.test(entry.name)) continue;
    const xml = textOf(first, entry);
    const changed = xml.replace(/\bNUMPAGES\b/g, 'SECTIONPAGES');
    if (changed !== xml) changes.set(entry.name, encoder.encode(changed));
  }
  return rewriteZip(first, changes);
}

/** Fields that would make headers or footers differ between letters. */
export function inMargins(found: readonly FoundField[]): readonly string[] {
  return found
    .filter(({ part }) => part === 'header' || part === 'footer')
    .map(({ written }) => written);
}

function sameAround(left: ZipDirectory, right: ZipDirectory): boolean {
  const counts = ({ name }: ZipEntry): boolean => /^word\/(?:header|footer)\d*\.xml$/.test(name);
  return left.entries.filter(counts).every((entry) => {
    const other = right.byName.get(entry.name.toLowerCase());
    return other?.crc === entry.crc && other.size === entry.size;
  });
}

function bodyOf(zip: ZipDirectory) {
  const entry = zip.byName.get(DOCUMENT);
  if (entry === undefined) throw new Error('A letter has no document');
  const xml = textOf(zip, entry);
  const start = xml.indexOf('>', xml.indexOf('<w:body')) + 1;
  const end = xml.lastIndexOf('</w:body>');
  const inner = xml.slice(start, end);
  const at = lastSection(inner);
  return {
    before: xml.slice(0, start),
    content: inner.slice(0, at),
    section: inner.slice(at),
    after: xml.slice(end),
  };
}

/** Where the document's own section properties begin: they stand last, outside any paragraph. */
function lastSection(inner: string): number {
  const at = inner.lastIndexOf('<w:sectPr');
  return at > inner.lastIndexOf('</w:p>') ? at : inner.length;
}

function countedFrom1(section: string): string {
  if (section === '') return '<w:sectPr><w:pgNumType w:start="1"/></w:sectPr>';
  const bare = section
    .replace(/<w:pgNumType\b[^>]*\/>/g, '')
    .replace(/<w:type\b[^>]*\/>/g, '')
    .replace(/^<w:sectPr\b([^>]*)\/>/, '<w:sectPr$1></w:sectPr>');
  const after = AFTER_NUMBERS.exec(bare)?.index ?? bare.lastIndexOf('</w:sectPr>');
  return `${bare.slice(0, after)}<w:pgNumType w:start="1"/>${bare.slice(after)}`;
}

/** What a document may have only once is left out of the copies. */
function withoutIds(content: string): string {
  return content
    .replace(/<w:bookmark(?:Start|End)\b[^>]*\/>/g, '')
    .replace(/\sw14:(?:paraId|textId)="[^"]*"/g, '');
}

/** Drawings count through the whole document. */
function numbered(xml: string): string {
  let count = 0;
  return xml.replace(/(<wp:docPr\b[^>]*?\sid=")[^"]*"/g, (_, start: string) => {
    count += 1;
    return `${start}${count}"`;
  });
}
