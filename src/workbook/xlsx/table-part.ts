import { WorkbookError } from '../workbook';
import { readRange, rangeText, type Range } from './range';
import { attributes, ownOpenings, unescapeExcel, withAttribute, type Tag } from './xml';

/** An Excel table as its own part describes it. */
export interface TablePart {
  readonly path: string;
  readonly name: string;
  /** Header, body and totals. */
  readonly range: Range;
  readonly headerRows: number;
  readonly totalsRows: number;
  readonly columns: readonly TableColumnPart[];
  /** A filter hides some of its rows. */
  readonly filtered: boolean;
}

export interface TableColumnPart {
  readonly name: string;
  /** The formula that Excel fills into new rows, where the column has one. */
  readonly formula: string | undefined;
}

export function readTablePart(xml: string, path: string): TablePart {
  let given: ReadonlyMap<string, string> = new Map();
  const columns: TableColumnPart[] = [];
  let filtered = false;
  for (const tag of ownOpenings(xml, path)) {
    if (tag.name === 'table') given = attributes(xml, tag);
    if (tag.name === 'filterColumn' && tag.kind === 'open') filtered = true;
    if (tag.name === 'tableColumn') {
      const name = unescapeExcel(attributes(xml, tag).get('name') ?? '');
      columns.push({ name, formula: undefined });
    }
    if (tag.name === 'calculatedColumnFormula' && tag.kind === 'open') {
      const last = columns.pop();
      if (last !== undefined) columns.push({ ...last, formula: contentOf(xml, tag) });
    }
  }
  const range = readRange(given.get('ref') ?? '');
  if (range === undefined) throw new WorkbookError('damaged', path);
  return {
    path,
    name: given.get('displayName') ?? given.get('name') ?? '',
    range,
    headerRows: Number(given.get('headerRowCount') ?? 1),
    totalsRows: Number(given.get('totalsRowCount') ?? 0),
    columns,
    filtered,
  };
}

/** The escaped text between a tag and its end, as it can be written into another part. */
function contentOf(xml: string, tag: Tag): string | undefined {
  if (attributes(xml, tag).get('array') !== undefined) return undefined;
  const end = xml.indexOf('<', tag.end);
  return end < 0 ? undefined : xml.slice(tag.end, end);
}

/** The table's part when its body ends at another row: range, filter and sort state follow. */
export function withBodyRows(xml: string, part: TablePart, bodyRows: number): string {
  const { range, headerRows, totalsRows } = part;
  const bottom = range.top + headerRows + bodyRows - 1;
  const pieces: string[] = [];
  let at = 0;
  for (const tag of ownOpenings(xml, part.path)) {
    const text = xml.slice(tag.start, tag.end);
    const changed = withRange(text, tag, bottom, totalsRows, xml);
    if (changed === text) continue;
    pieces.push(xml.slice(at, tag.start), changed);
    at = tag.end;
  }
  return [...pieces, xml.slice(at)].join('');
}

function withRange(
  text: string,
  tag: Tag,
  bottom: number,
  totalsRows: number,
  xml: string,
): string {
  if (!['table', 'autoFilter', 'sortState', 'sortCondition'].includes(tag.name)) return text;
  const range = readRange(attributes(xml, tag).get('ref') ?? '');
  if (range === undefined) return text;
  const end = tag.name === 'table' ? bottom + totalsRows : bottom;
  const moved = withAttribute(
    text,
    'ref',
    rangeText({ ...range, bottom: Math.max(end, range.top) }),
  );
  return tag.name === 'table' ? moved.replace(/\sinsertRow\s*=\s*["'][^"']*["']/, '') : moved;
}
