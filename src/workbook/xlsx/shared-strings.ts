import { WorkbookError } from '../workbook';
import { plainText, tokens, unescapeExcel } from './xml';

/** Twice what a register of 600 000 rows can have. */
const MOST_TEXTS = 3_000_000;
const CDATA = '<![CDATA[';

/** The workbook's texts, each once, in the order that cells refer to them. */
export function readSharedStrings(xml: string, part: string): string[] {
  refuseDocumentType(xml, part);
  const prefix = /<(\w+:)?sst[\s>/]/.exec(xml)?.[1] ?? '';
  const open = `<${prefix}si`;
  const close = `</${prefix}si>`;
  const simple = `<${prefix}si><${prefix}t>`;
  const simpleEnd = `</${prefix}t></${prefix}si>`;
  const texts: string[] = [];
  let cdata = xml.indexOf(CDATA);
  let at = xml.indexOf(open);
  while (at >= 0) {
    if (texts.length === MOST_TEXTS) throw new WorkbookError('too-large', part);
    const textEnd = xml.indexOf('<', at + simple.length);
    if (xml.startsWith(simple, at) && xml.startsWith(simpleEnd, textEnd)) {
      texts.push(cellText(xml.slice(at + simple.length, textEnd)));
      at = xml.indexOf(open, textEnd + simpleEnd.length);
      continue;
    }
    const tagEnd = xml.indexOf('>', at) + 1;
    if (tagEnd === 0) throw new WorkbookError('damaged', part);
    const empty = xml[tagEnd - 2] === '/';
    while (cdata >= 0 && cdata < tagEnd) cdata = xml.indexOf(CDATA, cdata + 1);
    const end = empty ? tagEnd : itemEnd(xml, close, tagEnd, cdata);
    texts.push(empty ? '' : richText(xml.slice(at, end), part));
    at = xml.indexOf(open, end);
  }
  return texts;
}

/** A document type stands before the first element, so the rest need not be searched. */
function refuseDocumentType(xml: string, part: string): void {
  for (const token of tokens(xml, part))
    if (token.kind === 'open' || token.kind === 'empty') return;
}

/** The end of an item; an end tag inside CDATA, of which the first is given, does not count. */
function itemEnd(xml: string, close: string, from: number, firstCdata: number): number {
  let end = xml.indexOf(close, from);
  let cdata = firstCdata;
  while (cdata >= 0 && end >= 0 && cdata < end) {
    const cdataEnd = xml.indexOf(']]>', cdata);
    if (cdataEnd < 0) return xml.length;
    end = xml.indexOf(close, cdataEnd);
    cdata = xml.indexOf(CDATA, cdataEnd);
  }
  return end < 0 ? xml.length : end + close.length;
}

/** Joins the runs of a rich text; phonetic guides are not part of the text. */
export function richText(xml: string, part: string): string {
  let text = '';
  let inText = false;
  let phonetic = false;
  for (const token of tokens(xml, part)) {
    if (token.kind === 'text') {
      if (inText && !phonetic) text += token.text;
    } else if (token.name === 't') inText = token.kind === 'open';
    else if (token.name === 'rPh') phonetic = token.kind === 'open';
  }
  return unescapeExcel(text);
}

/** The text of a cell's own element: of its runs, or of the value itself. */
export function valueText(xml: string, part: string): string {
  if (/^<(?:[\w.-]+:)?is[\s>]/.test(xml)) return richText(xml, part);
  let text = '';
  for (const token of tokens(xml, part)) if (token.kind === 'text') text += token.text;
  return unescapeExcel(text);
}

export function cellText(raw: string): string {
  return unescapeExcel(plainText(raw));
}
