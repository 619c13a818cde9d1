import { WorkbookError } from '../../workbook';
import { textOf, type WorkbookParts } from '../package';
import { attributes, escapeText, tokens, withAttribute, type Tag } from '../xml';
import type { ZipDirectory } from '../zip-directory';
import { stylesEntry } from './number-formats';

/** Numbers of formats that every workbook has without naming them. */
const WELL_KNOWN: Readonly<Record<string, number>> = { General: 0, '@': 49 };
/** Numbers from here on are a workbook's own. */
const FIRST_OWN = 164;

/** The workbook's cell styles, and those that are new: copies of old ones with another number format. */
export class CellStyles {
  private read: StylesPart | undefined;
  private readonly added: string[] = [];
  private readonly known = new Map<string, number>();
  private readonly colours: string[] = [];
  private readonly newFormats = new Map<string, number>();

  constructor(
    private readonly zip: ZipDirectory,
    private readonly parts: WorkbookParts,
  ) {}

  /** A cell's XML with another number format; all else that its style says stays. */
  withFormat(cell: string, format: string): string {
    const end = cell.indexOf('>') + 1;
    const open = cell.slice(0, end);
    const style = Number(/\ss\s*=\s*["'](\d+)["']/.exec(open)?.[1] ?? 0);
    return withAttribute(open, 's', String(this.styled(style, format))) + cell.slice(end);
  }

  /** Number of a style that only colours text and ground (ARGB), for conditions. */
  coloured(text: string, ground: string): number {
    const { prefix: p, colours } = (this.read ??= this.part());
    const made =
      `<${p}dxf><${p}font><${p}color rgb="${text}"/></${p}font><${p}fill><${p}patternFill patternType="solid">` +
      `<${p}bgColor rgb="${ground}"/></${p}patternFill></${p}fill></${p}dxf>`;
    if (!this.colours.includes(made)) this.colours.push(made);
    return colours + this.colours.indexOf(made);
  }

  /** The styles part in its new form, where something was added. */
  changed(): ReadonlyMap<string, Uint8Array> {
    const { read, added, newFormats, colours } = this;
    if (read === undefined || added.length + colours.length === 0) return new Map();
    const styled = withStyles(withFormats(read.xml, newFormats, read), added, read.prefix);
    const xml = withColours(styled, colours, read.prefix);
    return new Map([[read.name, new TextEncoder().encode(xml)]]);
  }

  private styled(style: number, format: string): number {
    const key = `${style} ${format}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const part = (this.read ??= this.part());
    const old = part.styles[style] ?? part.styles[0] ?? `<${part.prefix}xf/>`;
    const end = old.indexOf('>') + 1;
    const numbered = withAttribute(old.slice(0, end), 'numFmtId', String(this.number(format)));
    this.added.push(withAttribute(numbered, 'applyNumberFormat', '1') + old.slice(end));
    const made = part.styles.length + this.added.length - 1;
    this.known.set(key, made);
    return made;
  }

  private number(format: string): number {
    const part = (this.read ??= this.part());
    const known = WELL_KNOWN[format] ?? part.formats.get(format) ?? this.newFormats.get(format);
    if (known !== undefined) return known;
    const made = Math.max(FIRST_OWN - 1, ...part.formats.values(), ...this.newFormats.values()) + 1;
    this.newFormats.set(format, made);
    return made;
  }

  private part(): StylesPart {
    const entry = stylesEntry(this.zip, this.parts);
    if (entry === undefined) throw new WorkbookError('cannot-write', 'styles.xml');
    return readStyles(textOf(this.zip, entry), entry.name);
  }
}

interface StylesPart {
  readonly name: string;
  readonly xml: string;
  readonly prefix: string;
  /** Each cell style's whole element. */
  readonly styles: readonly string[];
  /** The workbook's own formats and their numbers. */
  readonly formats: ReadonlyMap<string, number>;
  /** How many styles for conditions there are. */
  readonly colours: number;
  /** Where the root's content begins. */
  readonly start: number;
}

function readStyles(xml: string, name: string): StylesPart {
  const styles: string[] = [];
  const formats = new Map<string, number>();
  let [start, from] = [0, -1];
  let inCells = false;
  let colours = 0;
  for (const token of tokens(xml, name)) {
    if (token.kind === 'text') continue;
    if (token.name === 'styleSheet' && token.kind === 'open') start = token.end;
    if (token.name === 'cellXfs') inCells = token.kind === 'open';
    if (token.name === 'dxf' && token.kind !== 'close') colours += 1;
    if (token.name === 'numFmt' && token.kind !== 'close') note(formats, xml, token);
    if (token.name !== 'xf' || !inCells) continue;
    if (token.kind === 'open') from = token.start;
    else styles.push(xml.slice(token.kind === 'empty' ? token.start : from, token.end));
  }
  const prefix = /<((?:[\w.-]+:)?)styleSheet[\s>]/.exec(xml)?.[1] ?? '';
  return { name, xml, prefix, styles, formats, colours, start };
}

function note(formats: Map<string, number>, xml: string, tag: Tag): void {
  const given = attributes(xml, tag);
  formats.set(given.get('formatCode') ?? '', Number(given.get('numFmtId')));
}

function withFormats(
  xml: string,
  formats: ReadonlyMap<string, number>,
  { prefix, start }: StylesPart,
): string {
  if (formats.size === 0) return xml;
  const lines = [...formats].map(
    ([code, id]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeText(code)}"/>`,
  );
  const end = `</${prefix}numFmts>`;
  if (xml.includes(end))
    return counted(xml.replace(end, lines.join('') + end), 'numFmts', formats.size);
  const whole = `<${prefix}numFmts count="${lines.length}">${lines.join('')}${end}`;
  return xml.slice(0, start) + whole + xml.slice(start);
}

function withStyles(xml: string, added: readonly string[], prefix: string): string {
  const end = `</${prefix}cellXfs>`;
  return counted(
    xml.replace(end, () => added.join('') + end),
    'cellXfs',
    added.length,
  );
}

/** The list stands after the cells' styles and their names. */
function withColours(xml: string, added: readonly string[], p: string): string {
  if (added.length === 0) return xml;
  const items = added.join('');
  const end = `</${p}dxfs>`;
  if (xml.includes(end)) return counted(xml.replace(end, items + end), 'dxfs', added.length);
  const list = `<${p}dxfs count="${String(added.length)}">${items}${end}`;
  const empty = new RegExp(`<${p}dxfs(?:\\s[^>]*)?/>`);
  if (empty.test(xml)) return xml.replace(empty, list);
  const before = xml.includes(`</${p}cellStyles>`) ? `</${p}cellStyles>` : `</${p}cellXfs>`;
  return xml.replace(before, before + list);
}

/** The list's `count`, where it has one, raised by `more`. */
function counted(xml: string, list: string, more: number): string {
  const opening = new RegExp(`(<(?:[\\w.-]+:)?${list}\\s[^>]*?count\\s*=\\s*["'])(\\d+)`);
  return xml.replace(
    opening,
    (_, before: string, count: string) => before + (Number(count) + more),
  );
}
