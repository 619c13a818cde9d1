import { columnLetters } from '../../../domain/cells';
import type { ValidationRule } from '../../../domain/shape/validation-rule';
import { overlaps, rangeText, readRange, type Range } from '../range';
import type { PlannedTable } from '../sheet-patch';
import { isDressed, rowCountOf } from '../table-plan';
import { attributes, escapeText, tokens, withAttribute, type Tag } from '../xml';

/** What stands after the entry rules in a sheet, in the order that the format demands. */
const AFTER_RULES = [
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** What follows a sheet's rows, with merged cells parted and entry rules put back. */
export function withDress(
  xml: string,
  tables: readonly PlannedTable[],
  prefix: string,
  part: string,
): string {
  const dressed = tables.filter(({ plan }) => isDressed(plan));
  const parted = new Set(dressed.flatMap(({ plan }) => plan.unmerged));
  const columns = dressed.flatMap(ruledColumns);
  let tail = parted.size === 0 ? xml : withoutMerged(xml, parted, part);
  if (columns.length === 0) return tail;
  tail = withoutRules(
    tail,
    columns.map(({ range }) => range),
    part,
  );
  return withRules(tail, columns, prefix, part);
}

interface RuledColumn {
  readonly range: Range;
  readonly rule: ValidationRule;
}

function ruledColumns({ part, plan }: PlannedTable): RuledColumn[] {
  const top = part.range.top + part.headerRows;
  const bottom = top + rowCountOf(plan) - 1;
  return [...plan.rules].map(([column, rule]) => {
    const at = part.range.left + column;
    return { rule, range: { top, bottom, left: at, right: at } };
  });
}

/** Pieces of a text in the place of others. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function changed(xml: string, changes: readonly Change[]): string {
  let copied = 0;
  const pieces = changes.map(({ start, end, text }) => {
    const piece = xml.slice(copied, start) + text;
    copied = end;
    return piece;
  });
  return pieces.join('') + xml.slice(copied);
}

function withoutMerged(xml: string, parted: ReadonlySet<string>, part: string): string {
  const lists = listsOf(xml, 'mergeCells', 'mergeCell', part);
  return changed(
    xml,
    lists.flatMap(({ open, close, items }) => {
      const gone = items.filter(({ tag }) => parted.has(attributes(xml, tag).get('ref') ?? ''));
      if (gone.length === items.length) return [{ start: open.start, end: close, text: '' }];
      const removed = gone.map(({ tag, end }) => ({ start: tag.start, end, text: '' }));
      return [recounted(xml, open, items.length - gone.length), ...removed];
    }),
  );
}

/** Takes the ranges out of every entry rule; a rule that is left with none goes. */
function withoutRules(xml: string, ranges: readonly Range[], part: string): string {
  const lists = listsOf(xml, 'dataValidations', 'dataValidation', part);
  return changed(
    xml,
    lists.flatMap(({ open, close, items }) => {
      const changes = items.map(({ tag, end }) => cutRule(xml, tag, end, ranges));
      const left = changes.filter((change) => change?.text !== '').length;
      if (left === 0) return [emptyList(xml, open, close)];
      const made = changes.flatMap((change) => change ?? []);
      return made.length === 0 ? [] : [recounted(xml, open, left), ...made];
    }),
  );
}

/** An extension that held nothing but this list goes with it. */
function emptyList(xml: string, open: Tag, close: number): Change {
  const before = /<(?:[\w.-]+:)?ext\s[^<>]*>\s*$/.exec(xml.slice(0, open.start));
  const after = /^\s*<\/(?:[\w.-]+:)?ext>/.exec(xml.slice(close));
  if (before === null || after === null) return { start: open.start, end: close, text: '' };
  const list = /<(?:[\w.-]+:)?extLst\s*>\s*$/.exec(xml.slice(0, before.index));
  const end = close + after[0].length;
  const listEnd = /^\s*<\/(?:[\w.-]+:)?extLst>/.exec(xml.slice(end));
  if (list === null || listEnd === null) return { start: before.index, end, text: '' };
  return { start: list.index, end: end + listEnd[0].length, text: '' };
}

/** Undefined where the rule keeps its ranges; empty text where none are left. */
function cutRule(xml: string, tag: Tag, end: number, ranges: readonly Range[]): Change | undefined {
  const whole = xml.slice(tag.start, end);
  const given = attributes(xml, tag).get('sqref');
  const own = given ?? /<(?:[\w.-]+:)?sqref>([^<]*)</.exec(whole)?.[1] ?? '';
  const kept = own
    .trim()
    .split(/\s+/)
    .flatMap((text) => cutRange(text, ranges))
    .join(' ');
  if (kept === own.trim()) return undefined;
  if (kept === '') return { start: tag.start, end, text: '' };
  const text =
    given === undefined
      ? whole.replace(/(<(?:[\w.-]+:)?sqref>)[^<]*/, `$1${kept}`)
      : withAttribute(xml.slice(tag.start, tag.end), 'sqref', kept) + xml.slice(tag.end, end);
  return { start: tag.start, end, text };
}

function cutRange(text: string, ranges: readonly Range[]): readonly string[] {
  const range = readRange(text);
  if (range === undefined || !ranges.some((gone) => overlaps(range, gone))) return [text];
  return ranges
    .reduce<readonly Range[]>((left, gone) => left.flatMap((one) => around(one, gone)), [range])
    .map(shortText);
}

/** What is left of a range around another. */
function around(range: Range, gone: Range): readonly Range[] {
  if (!overlaps(range, gone)) return [range];
  const top = Math.max(range.top, gone.top);
  const bottom = Math.min(range.bottom, gone.bottom);
  return [
    { ...range, bottom: gone.top - 1 },
    { ...range, top: gone.bottom + 1 },
    { ...range, top, bottom, right: gone.left - 1 },
    { ...range, top, bottom, left: gone.right + 1 },
  ].filter((one) => one.top <= one.bottom && one.left <= one.right);
}

function shortText(range: Range): string {
  const one = range.top === range.bottom && range.left === range.right;
  return one ? `${columnLetters(range.left)}${range.top}` : rangeText(range);
}

function withRules(
  xml: string,
  columns: readonly RuledColumn[],
  prefix: string,
  part: string,
): string {
  const rules = columns.map((column) => ruleXml(column, prefix)).join('');
  const [list] = listsOf(xml, 'dataValidations', 'dataValidation', part).filter(({ open }) =>
    xml.startsWith(`<${prefix}dataValidations`, open.start),
  );
  if (list !== undefined) {
    const end = xml.lastIndexOf('<', list.close - 1);
    return changed(xml, [
      recounted(xml, list.open, list.items.length + columns.length),
      { start: end, end, text: rules },
    ]);
  }
  const at = placeBefore(xml, part, []);
  const name = `${prefix}dataValidations`;
  const text = `<${name} count="${columns.length}">${rules}</${name}>`;
  return changed(xml, [{ start: at, end: at, text }]);
}

/** Where in a sheet's tail an element must stand that comes before these and what follows entry rules. */
export function placeBefore(xml: string, part: string, names: readonly string[]): number {
  let depth = 0;
  for (const token of tokens(xml, part)) {
    if (token.kind === 'text') continue;
    if (token.kind === 'close') {
      if (token.name === 'worksheet') return token.start;
      if (token.name !== 'sheetData') depth -= 1;
      continue;
    }
    if (depth === 0 && [...names, ...AFTER_RULES].includes(token.name)) return token.start;
    if (token.kind === 'open') depth += 1;
  }
  return xml.length;
}

function ruleXml({ range, rule }: RuledColumn, prefix: string): string {
  const { type, source, promptTitle, prompt, errorTitle, error } = rule;
  const help = prompt === '' ? '' : ` showInputMessage="1"${given({ promptTitle, prompt })}`;
  const at = ` sqref="${rangeText(range)}"`;
  const name = `${prefix}dataValidation`;
  if (type === 'any') return `<${name} allowBlank="1"${help}${at}/>`;
  const operator = type === 'date' ? ' operator="greaterThanOrEqual"' : '';
  const words = given({ errorTitle, error });
  return (
    `<${name} type="${type}" errorStyle="warning"${operator} allowBlank="1"${help}` +
    ` showErrorMessage="1"${words}${at}>` +
    `<${prefix}formula1>${escapeText(source)}</${prefix}formula1></${name}>`
  );
}

function given(words: Readonly<Record<string, string>>): string {
  return Object.entries(words)
    .map(([name, text]) => ` ${name}="${escapeText(text)}"`)
    .join('');
}

interface ItemList {
  readonly open: Tag;
  /** Where the list's end tag ends. */
  readonly close: number;
  readonly items: readonly { readonly tag: Tag; readonly end: number }[];
}

/** Lists of this name with their items; Excel's extensions may hold a second one. */
function listsOf(xml: string, list: string, item: string, part: string): readonly ItemList[] {
  const lists: { open: Tag; close: number; items: { tag: Tag; end: number }[] }[] = [];
  for (const token of tokens(xml, part)) {
    if (token.kind === 'text') continue;
    const last = lists.at(-1);
    if (token.name === list) {
      if (token.kind === 'close' && last !== undefined) last.close = token.end;
      else if (token.kind === 'open') lists.push({ open: token, close: token.end, items: [] });
    } else if (token.name === item && last !== undefined) {
      const open = last.items.at(-1);
      if (token.kind !== 'close') last.items.push({ tag: token, end: token.end });
      else if (open !== undefined) open.end = token.end;
    }
  }
  return lists;
}

function recounted(xml: string, open: Tag, count: number): Change {
  const text = xml.slice(open.start, open.end);
  const { start, end } = open;
  return {
    start,
    end,
    text: text.includes('count') ? withAttribute(text, 'count', String(count)) : text,
  };
}
