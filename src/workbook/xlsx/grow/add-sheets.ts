import { encodedPart } from '../encoding';
import { entryOf, relationsPath, type WorkbookParts } from '../package';
import { rowParts } from '../row-parts';
import { sheetRows } from '../sheet-rows';
import { utf8Part } from '../utf8-part';
import { attributes, escapeText, openings } from '../xml';
import type { ZipDirectory } from '../zip-directory';
import { namesIn } from './defined-names';
import type { NewForms } from './grow';
import { beforeEnd, dialectOf, textAt, type Dialect } from './markup';
import { sheetXml, tableXml } from './sheet-xml';

/** A sheet with one empty Excel table from A1. */
export interface NewSheet {
  readonly sheet: string;
  readonly table: string;
  readonly headers: readonly string[];
  /** In characters. */
  readonly widths: readonly number[];
  /** Empty rows that the table begins with, at least one. */
  readonly rows: number;
  /** ARGB. */
  readonly tabColour: string;
  readonly hidden: boolean;
  /** Excel table of the workbook whose header the new one looks like. */
  readonly like: string | undefined;
  /** What the footer says: Excel's codes for name, page and number of pages. */
  readonly footer: string;
}

export const SHEET_TYPE =
  'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/** A sheet that got another name, or none where its table's name is taken by something else. */
export interface OtherName {
  readonly wanted: string;
  readonly given: string | null;
}

/** Puts new sheets after those there are; says which could not have the name they should. */
export function addSheets(
  zip: ZipDirectory,
  parts: WorkbookParts,
  sheets: readonly NewSheet[],
  forms: NewForms,
): readonly OtherName[] {
  if (sheets.length === 0) return [];
  const { workbookPath } = parts;
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1);
  const relations = relationsPath(workbookPath);
  let workbook = textAt(zip, workbookPath, forms);
  let links = textAt(zip, relations, forms);
  let types = textAt(zip, '[Content_Types].xml', forms);
  const dialect = dialectOf(workbook);
  let tableId = highestTableId(zip, parts);
  const taken = sheetNames(workbook);
  const names = namesIn(workbook, workbookPath);
  const others: OtherName[] = [];
  for (const asked of sheets) {
    const given = freeName(asked.sheet, taken);
    const clashes = names.has(asked.table.toLowerCase());
    if (clashes || given !== asked.sheet)
      others.push({ wanted: asked.sheet, given: clashes ? null : given });
    if (clashes) continue;
    const sheet = { ...asked, sheet: given };
    tableId += 1;
    const number = freeNumber(zip, folder, forms);
    const [sheetPath, tablePath] = [
      pathOf(folder, 'worksheets/sheet', number),
      pathOf(folder, 'tables/table', number),
    ];
    const link = `rId${String(highest(links, 'Relationship', 'Id') + 1)}`;
    const style = styleOf(zip, parts, sheet.like, 0, undefined);
    forms.set(sheetPath, encodedPart(sheetXml(sheet, style, dialect)));
    forms.set(tablePath, encodedPart(tableXml(sheet, tableId, dialect)));
    forms.set(relationsPath(sheetPath), encodedPart(sheetRelations(number, dialect)));
    workbook = withSheet(workbook, sheet, link);
    links = beforeEnd(
      links,
      'Relationships',
      (p) =>
        `<${p}Relationship Id="${link}" Type="${dialect.relation}/worksheet" Target="/${sheetPath}"/>`,
    );
    types = beforeEnd(types, 'Types', (p) =>
      [
        [sheetPath, SHEET_TYPE],
        [tablePath, TABLE_TYPE],
      ]
        .map(
          ([part = '', type = '']) => `<${p}Override PartName="/${part}" ContentType="${type}"/>`,
        )
        .join(''),
    );
  }
  forms.set(workbookPath, encodedPart(workbook));
  forms.set(relations, encodedPart(links));
  forms.set('[Content_Types].xml', encodedPart(types));
  return others;
}

export function sheetNames(workbook: string): Set<string> {
  const names = new Set<string>();
  for (const tag of openings(workbook, 'workbook')) {
    if (tag.name === 'sheet')
      names.add((attributes(workbook, tag).get('name') ?? '').toLowerCase());
  }
  return names;
}

/** The name, or with a number where a sheet of the user has it. */
function freeName(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let copy = 2; taken.has(name.toLowerCase()); copy += 1)
    name = `${wanted.slice(0, 26)} (${String(copy)})`;
  taken.add(name.toLowerCase());
  return name;
}

export function pathOf(folder: string, kind: string, number: number): string {
  return `${folder}${kind}${String(number)}.xml`;
}

/** A number that neither a sheet nor a table has in its part's name. */
export function freeNumber(zip: ZipDirectory, folder: string, forms: NewForms): number {
  const taken = (name: string): boolean => forms.has(name) || entryOf(zip, name) !== undefined;
  let number = 1;
  while (
    taken(pathOf(folder, 'worksheets/sheet', number)) ||
    taken(pathOf(folder, 'tables/table', number))
  )
    number += 1;
  return number;
}

function sheetRelations(table: number, { relation }: Dialect): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `<Relationship Id="rId1" Type="${relation}/table" Target="../tables/table${String(table)}.xml"/></Relationships>`
  );
}

export function withSheet(
  workbook: string,
  { sheet, hidden }: Pick<NewSheet, 'sheet' | 'hidden'>,
  link: string,
): string {
  const idName =
    /\s([\w.-]+:id)\s*=/.exec(/<(?:[\w.-]+:)?sheet\s[^>]*>/.exec(workbook)?.[0] ?? '')?.[1] ??
    'r:id';
  const id = String(highest(workbook, 'sheet', 'sheetId') + 1);
  const state = hidden ? ' state="hidden"' : '';
  return beforeEnd(
    workbook,
    'sheets',
    (p) => `<${p}sheet name="${escapeText(sheet)}" sheetId="${id}"${state} ${idName}="${link}"/>`,
  );
}

/** The highest number at the end of an attribute of these elements. */
export function highest(xml: string, element: string, attribute: string): number {
  let most = 0;
  for (const tag of openings(xml, element)) {
    if (tag.name !== element) continue;
    most = Math.max(most, Number(/\d+$/.exec(attributes(xml, tag).get(attribute) ?? '')?.[0] ?? 0));
  }
  return most;
}

function highestTableId(zip: ZipDirectory, { sheets }: WorkbookParts): number {
  const paths = sheets.flatMap(({ tables }) => tables.map(({ path }) => path));
  return paths.reduce(
    (most, path) => Math.max(most, highest(textAt(zip, path, new Map()), 'table', 'id')),
    0,
  );
}

/** The style number of a table's cell: rows from 0, which is the header; undefined is the last column. */
export function styleOf(
  zip: ZipDirectory,
  { sheets }: WorkbookParts,
  like: string | undefined,
  row: number,
  column: number | undefined,
): string | undefined {
  for (const { path, tables } of sheets) {
    const table = tables.find(({ name }) => name === like);
    if (table === undefined) continue;
    const bytes = utf8Part(zip, path);
    const rows = sheetRows(bytes, path);
    const at = rows.numbers.indexOf(table.range.top + row);
    if (at < 0) return undefined;
    const found = rowParts(
      new TextDecoder().decode(bytes.subarray(rows.starts[at], rows.ends[at])),
      path,
    );
    // The first header may be a link with a look of its own.
    const place = column === undefined ? table.range.right : table.range.left + column;
    return found.cells.get(place)?.style;
  }
  return undefined;
}
