import { rangeText, readRange } from '../range';
import type { TablePart } from '../table-part';
import { attributes, escapeText, ownOpenings, withAttribute } from '../xml';

/** A table's part with more columns at its right end: its range, its filter and its list of columns. */
export function withTableColumns(
  xml: string,
  { path }: TablePart,
  headers: readonly string[],
): string {
  const pieces: string[] = [];
  let [at, highest, prefix] = [0, 0, ''];
  for (const tag of ownOpenings(xml, path)) {
    const text = xml.slice(tag.start, tag.end);
    const given = attributes(xml, tag);
    if (tag.name === 'tableColumn') highest = Math.max(highest, Number(given.get('id') ?? 0));
    if (tag.name === 'table') prefix = /^<([\w.-]+:)?/.exec(text)?.[1] ?? '';
    const changed =
      tag.name === 'tableColumns'
        ? counted(text, given, headers)
        : widened(text, tag.name, given, headers);
    if (changed === text) continue;
    pieces.push(xml.slice(at, tag.start), changed);
    at = tag.end;
  }
  const end = `</${prefix}tableColumns>`;
  const added = headers.map(
    (header, index) =>
      `<${prefix}tableColumn id="${String(highest + 1 + index)}" name="${escapeName(header)}"/>`,
  );
  return [...pieces, xml.slice(at)].join('').replace(end, () => added.join('') + end);
}

function widened(
  text: string,
  name: string,
  given: ReadonlyMap<string, string>,
  headers: readonly string[],
): string {
  if (name !== 'table' && name !== 'autoFilter') return text;
  const range = readRange(given.get('ref') ?? '');
  if (range === undefined) return text;
  return withAttribute(text, 'ref', rangeText({ ...range, right: range.right + headers.length }));
}

function counted(
  text: string,
  given: ReadonlyMap<string, string>,
  headers: readonly string[],
): string {
  return withAttribute(text, 'count', String(Number(given.get('count') ?? 0) + headers.length));
}

/** Line breaks in a header are written as Excel writes them in a name. */
function escapeName(header: string): string {
  return escapeText(header).replace(/\n/g, '_x000a_');
}
