import { textOf } from '../../src/workbook/xlsx/package';
import { tokens } from '../../src/workbook/xlsx/xml';
import { readDirectory } from '../../src/workbook/xlsx/zip-directory';

/** What a person reads in a Word document: one line a paragraph, cells of a table row side by side. */
export function docxText(bytes: Uint8Array, part = 'word/document.xml'): string {
  const zip = readDirectory(bytes);
  const entry = zip.byName.get(part.toLowerCase());
  if (entry === undefined) throw new Error(`No ${part}`);
  const xml = textOf(zip, entry);
  let out = '';
  let cells = 0;
  let inText = false;
  for (const token of tokens(xml, part)) {
    if (token.kind === 'text') {
      if (inText) out += token.text;
    } else if (token.name === 't') inText = token.kind === 'open';
    else if (token.name === 'br') out += '\n';
    else if (token.name === 'tab' && token.kind === 'empty') out += '\t';
    else if (token.name === 'tc') cells += token.kind === 'open' ? 1 : -1;
    else if (token.name === 'p' && token.kind === 'close') out += cells > 0 ? ' | ' : '\n';
    else if (token.name === 'tr' && token.kind === 'close') out += '\n';
  }
  return out
    .replaceAll('\u00A0', ' ')
    .replace(/ \| *\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
