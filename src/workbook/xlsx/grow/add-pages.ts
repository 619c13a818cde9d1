import { writeCell } from '../cell-write';
import { encodedPart } from '../encoding';
import { relationsPath, type WorkbookParts } from '../package';
import { escapeText } from '../xml';
import type { ZipDirectory } from '../zip-directory';
import {
  freeNumber,
  highest,
  pathOf,
  SHEET_TYPE,
  sheetNames,
  styleOf,
  withSheet,
} from './add-sheets';
import type { NewForms } from './grow';
import { beforeEnd, dialectOf, textAt, type Dialect } from './markup';

/** A sheet to be read, without an Excel table: a title, a line about it, headers and rows of text. */
export interface NewPage {
  readonly sheet: string;
  /** Names of sheets that say the same: where one of them is there, none is added. */
  readonly unless: readonly string[];
  readonly title: string;
  readonly about: string;
  readonly headers: readonly string[];
  /** In characters. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
  /** How many lines each row is high. */
  readonly lines: readonly number[];
  /** ARGB. */
  readonly tabColour: string;
  /** Excel table of the workbook whose header and first row the page looks like. */
  readonly like: string | undefined;
  /** The table's column, from 0, whose cells wrap as the page's do. */
  readonly likeColumn: number;
  readonly footer: string;
}

const HEADER = 3;

/** Puts pages after the sheets there are; gives the names of those that were added. */
export function addPages(
  zip: ZipDirectory,
  parts: WorkbookParts,
  pages: readonly NewPage[],
  forms: NewForms,
): readonly string[] {
  const { workbookPath } = parts;
  const relations = relationsPath(workbookPath);
  const folder = workbookPath.slice(0, workbookPath.lastIndexOf('/') + 1);
  return pages.flatMap((page) => {
    const workbook = textAt(zip, workbookPath, forms);
    const taken = sheetNames(workbook);
    if (page.unless.some((name) => taken.has(name.toLowerCase()))) return [];
    const dialect = dialectOf(workbook);
    const path = pathOf(folder, 'worksheets/sheet', freeNumber(zip, folder, forms));
    const links = textAt(zip, relations, forms);
    const link = `rId${String(highest(links, 'Relationship', 'Id') + 1)}`;
    const style = {
      header: styleOf(zip, parts, page.like, 0, undefined),
      body: styleOf(zip, parts, page.like, 1, page.likeColumn),
    };
    const relation = `Id="${link}" Type="${dialect.relation}/worksheet" Target="/${path}"`;
    const type = `PartName="/${path}" ContentType="${SHEET_TYPE}"`;
    const types = textAt(zip, '[Content_Types].xml', forms);
    const listed = withSheet(workbook, { sheet: page.sheet, hidden: false }, link);
    forms.set(path, encodedPart(pageXml(page, style, dialect)));
    forms.set(workbookPath, encodedPart(listed));
    forms.set(
      relations,
      encodedPart(beforeEnd(links, 'Relationships', (p) => `<${p}Relationship ${relation}/>`)),
    );
    forms.set(
      '[Content_Types].xml',
      encodedPart(beforeEnd(types, 'Types', (p) => `<${p}Override ${type}/>`)),
    );
    return [page.sheet];
  });
}

interface Styles {
  readonly header: string | undefined;
  readonly body: string | undefined;
}

/** Frozen headers and first two columns, landscape pages with the headers on each. */
function pageXml(page: NewPage, { header, body }: Styles, dialect: Dialect): string {
  const { title, about, headers, widths, rows, lines, tabColour, footer } = page;
  const cols = widths.map((width, at) => {
    const column = String(at + 1);
    return `<col min="${column}" max="${column}" width="${String(width)}" customWidth="1"/>`;
  });
  const written = [
    rowXml(1, [title], undefined, 1),
    rowXml(2, [about], undefined, 1),
    rowXml(HEADER, headers, header, 1.5),
    ...rows.map((cells, at) => rowXml(HEADER + 1 + at, cells, body, lines[at] ?? 1)),
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${dialect.main}" xmlns:r="${dialect.relation}">`,
    `<sheetPr><tabColor rgb="${tabColour}"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView workbookViewId="0"><pane xSplit="2" ySplit="${String(HEADER)}"`,
    ` topLeftCell="C${String(HEADER + 1)}" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>`,
    `<sheetFormatPr defaultRowHeight="15"/><cols>${cols.join('')}</cols>`,
    `<sheetData>${written.join('')}</sheetData>`,
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    `<headerFooter><oddFooter>${escapeText(footer)}</oddFooter></headerFooter></worksheet>`,
  ].join('');
}

/** A row of texts, as high as so many lines. */
function rowXml(
  row: number,
  cells: readonly string[],
  style: string | undefined,
  lines: number,
): string {
  const height = `ht="${String(15 * lines)}" customHeight="1"`;
  const written = cells.map((cell, at) =>
    writeCell(cell === '' ? null : cell, { column: at + 1, row, style, prefix: '' }),
  );
  return `<row r="${String(row)}" ${height}>${written.join('')}</row>`;
}
