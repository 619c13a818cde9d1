import type { FoundField } from '../../domain/letters/template-check';
import { tokens } from '../../workbook/xlsx/xml';

export type PartOfLetter = FoundField['part'];

/** So much of a paragraph is shown to the one who looks for it. */
const SHOWN = 60;

interface OpenParagraph {
  text: string;
  readonly inTable: boolean;
}

/**
 * The merge fields of one part of a Word document. Word may split a field over several runs, so each paragraph is read
 * as one text; paragraphs in text boxes lie inside others.
 */
export function fieldsInPart(xml: string, name: string, part: PartOfLetter): readonly FoundField[] {
  const found: FoundField[] = [];
  const open: OpenParagraph[] = [];
  let tables = 0;
  let inText = false;
  for (const token of tokens(xml, name)) {
    if (token.kind === 'text') {
      const last = open.at(-1);
      if (inText && last !== undefined) last.text += token.text;
      continue;
    }
    if (!xml.startsWith('w:', token.start + (token.kind === 'close' ? 2 : 1))) continue;
    if (token.name === 't') inText = token.kind === 'open';
    if (token.name === 'tbl') tables += token.kind === 'open' ? 1 : token.kind === 'close' ? -1 : 0;
    if (token.name === 'p' && token.kind === 'open') open.push({ text: '', inTable: tables > 0 });
    if (token.name === 'p' && token.kind === 'close') {
      const closed = open.pop();
      if (closed !== undefined) found.push(...fieldsInParagraph(closed, part));
    }
    const last = open.at(-1);
    if (
      (token.name === 'tab' || token.name === 'br') &&
      token.kind === 'empty' &&
      last !== undefined
    )
      last.text += ' ';
  }
  return found;
}

function fieldsInParagraph({ text, inTable }: OpenParagraph, part: PartOfLetter): FoundField[] {
  const whole = text.trim();
  const paragraph = whole.length > SHOWN ? `${whole.slice(0, SHOWN)} …` : whole;
  const fields = [...text.matchAll(/\{\{([^{}]*)\}\}/g)].map(([field, name = '']) => ({
    written: name.trim(),
    part,
    paragraph,
    alone: whole === field,
    inTable,
  }));
  const rest = text.replace(/\{\{[^{}]*\}\}/g, '');
  const unfinished = rest.includes('{{') || rest.includes('}}');
  return unfinished ? [...fields, { written: '', part, paragraph, alone: false, inTable }] : fields;
}
