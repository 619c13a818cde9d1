import { WorkbookError } from '../workbook';
import { otherEncoding } from './encoding';

/** A piece of XML: a tag with its local name and place, or the text between two tags. */
export type Token =
  | {
      readonly kind: 'open' | 'close' | 'empty';
      readonly name: string;
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'text'; readonly text: string; readonly start: number; readonly end: number };

export type Tag = Exclude<Token, { readonly kind: 'text' }>;

const utf8 = new TextDecoder();

/** The text of an XML part, byte order mark dropped. */
export function xmlText(bytes: Uint8Array): string {
  const encoding = otherEncoding(bytes);
  return (encoding === undefined ? utf8 : new TextDecoder(encoding)).decode(bytes);
}

/** Walks through tags and texts in order. Document types are refused: they can hide entity bombs. */
export function* tokens(xml: string, part: string): Generator<Token> {
  let at = 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    if (start !== at) {
      const end = start < 0 ? xml.length : start;
      yield { kind: 'text', text: plainText(xml.slice(at, end)), start: at, end };
      if (start < 0) return;
    }
    if (xml.startsWith('<!', start)) {
      const cdata = xml.startsWith('<![CDATA[', start);
      if (!cdata && !xml.startsWith('<!--', start)) throw new WorkbookError('unsafe-content', part);
      at = endOf(xml, cdata ? ']]>' : '-->', start, part);
      if (cdata) yield { kind: 'text', text: xml.slice(start + 9, at - 3), start, end: at };
    } else if (xml.startsWith('<?', start)) {
      at = endOf(xml, '?>', start, part);
    } else {
      at = tagEnd(xml, start, part);
      yield tag(xml, start, at);
    }
  }
}

/** The tags of a part that carry attributes: openings, with or without content. */
export function* openings(xml: string, part: string): Generator<Tag> {
  for (const token of tokens(xml, part)) {
    if (token.kind === 'open' || token.kind === 'empty') yield token;
  }
}

/** The same without what extensions hold: their elements may have the names of the part's own. */
export function* ownOpenings(xml: string, part: string): Generator<Tag> {
  let extensions = 0;
  for (const token of tokens(xml, part)) {
    if (token.kind === 'text') continue;
    if (token.name === 'extLst' && token.kind !== 'empty') {
      extensions += token.kind === 'open' ? 1 : -1;
    } else if (extensions === 0 && token.kind !== 'close') yield token;
  }
}

function endOf(xml: string, mark: string, from: number, part: string): number {
  const found = xml.indexOf(mark, from);
  if (found < 0) throw new WorkbookError('damaged', part);
  return found + mark.length;
}

/** An attribute's value may hold `>`, so quotes are stepped over. */
function tagEnd(xml: string, start: number, part: string): number {
  let quote = '';
  for (let at = start + 1; at < xml.length; at += 1) {
    const letter = xml[at];
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '>') return at + 1;
  }
  throw new WorkbookError('damaged', part);
}

function tag(xml: string, start: number, end: number): Tag {
  const close = xml[start + 1] === '/';
  const name = /[^\s/>]+/y;
  name.lastIndex = start + (close ? 2 : 1);
  const whole = name.exec(xml)?.[0] ?? '';
  const kind = close ? 'close' : xml[end - 2] === '/' ? 'empty' : 'open';
  return { kind, name: whole.slice(whole.indexOf(':') + 1), start, end };
}

/** Attributes of a tag by full name, entities resolved. */
export function attributes(xml: string, { start, end }: Tag): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of xml
    .slice(start, end)
    .matchAll(/\s([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    found.set(name, resolveEntities((double ?? single ?? '').replace(/[\t\n\r]/g, ' ')));
  }
  return found;
}

/** An opening tag of an element that will have content, whether it had any or not. */
export function asOpening(tagText: string): string {
  return tagText.endsWith('/>') ? `${tagText.slice(0, -2).trimEnd()}>` : tagText;
}

/** Gives a tag's attribute another value, adding it where it is missing. */
export function withAttribute(tagText: string, name: string, value: string): string {
  const own = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  if (own.test(tagText)) return tagText.replace(own, `$1"${value}"`);
  const end = tagText.endsWith('/>') ? '/>' : '>';
  return `${tagText.slice(0, -end.length).trimEnd()} ${name}="${value}"${end}`;
}

/** Text as XML means it: line ends made one, entities resolved. */
export function plainText(raw: string): string {
  return resolveEntities(raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw);
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function resolveEntities(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return named[String(name)] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Excel writes characters that XML lacks as `_x000D_`. */
export function unescapeExcel(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Text for an element or attribute, in Excel's own escapes where XML has none. */
export function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/[\0-\x08\x0B-\x1F\uFFFE\uFFFF]/g, (letter) => {
      const hex = letter.charCodeAt(0).toString(16).toUpperCase();
      return `_x${hex.padStart(4, '0')}_`;
    });
}
