import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { cellAt, columnLetters, type CellValue, type TableData } from '../../src/domain/cells';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A sheet of a workbook built by hand, as XML where the XML is what is tested. */
export interface SheetSource {
  readonly name: string;
  /** The `<row>` elements. */
  readonly rows: string;
  readonly tables?: readonly TableSource[];
  /** What stands after the cells, before the tables. */
  readonly after?: string;
  /** Further relations of the sheet: last word of the type, and target. */
  readonly relations?: readonly (readonly [string, string])[];
}

export interface TableSource {
  readonly name: string;
  readonly ref: string;
  readonly headers: readonly string[];
  /** More attributes of the table element. */
  readonly attributes?: string;
  /** Content of a column element, by its header. */
  readonly columns?: Readonly<Record<string, string>>;
}

export interface BookSource {
  readonly sheets: readonly SheetSource[];
  readonly sharedStrings?: string;
  readonly workbookPr?: string;
  /** What stands after the sheets in the workbook part. */
  readonly afterSheets?: string;
  /** More parts, or others in place of those built. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** The file's bytes. */
export function xlsxFile(source: BookSource): Uint8Array {
  return zipped(xlsxParts(source));
}

/** A zip of parts, always with the same bytes. */
export function zipped(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts)) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  return zipSync(files, { mtime: '2026-01-01T00:00:00' });
}

/** The parts of a file as text. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  const decoder = new TextDecoder();
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, decoder.decode(content)]),
  );
}

export function xlsxParts(source: BookSource): Record<string, string | Uint8Array> {
  const tables = source.sheets.flatMap(({ tables: own = [] }) => own);
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(source, tables.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(source),
    'xl/_rels/workbook.xml.rels': relations([
      ...source.sheets.map((_, at): [string, string] => [
        'worksheet',
        `worksheets/sheet${at + 1}.xml`,
      ]),
      ['styles', 'styles.xml'],
      ...(source.sharedStrings === undefined
        ? []
        : [['sharedStrings', 'sharedStrings.xml'] as const]),
    ]),
    'xl/styles.xml': STYLES,
  };
  if (source.sharedStrings !== undefined) {
    parts['xl/sharedStrings.xml'] = `${XML}<sst xmlns="${MAIN}">${source.sharedStrings}</sst>`;
  }
  let number = 0;
  source.sheets.forEach((sheet, at) => {
    const own = sheet.tables ?? [];
    const first = number + 1;
    parts[`xl/worksheets/sheet${at + 1}.xml`] = worksheet(sheet);
    for (const table of own) {
      number += 1;
      parts[`xl/tables/table${number}.xml`] = tablePart(table, number);
    }
    const related = [
      ...own.map((_, index): [string, string] => ['table', `../tables/table${first + index}.xml`]),
      ...(sheet.relations ?? []),
    ];
    if (related.length > 0)
      parts[`xl/worksheets/_rels/sheet${at + 1}.xml.rels`] = relations(related);
  });
  return { ...parts, ...source.parts };
}

function contentTypes({ sheets, sharedStrings }: BookSource, tables: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  const list = [
    override('workbook.xml', 'sheet.main'),
    override('styles.xml', 'styles'),
    ...sheets.map((_, at) => override(`worksheets/sheet${at + 1}.xml`, 'worksheet')),
    ...Array.from({ length: tables }, (_, at) => override(`tables/table${at + 1}.xml`, 'table')),
    ...(sharedStrings === undefined ? [] : [override('sharedStrings.xml', 'sharedStrings')]),
  ];
  return `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${list.join('')}</Types>`;
}

export function relations(list: readonly (readonly [string, string])[]): string {
  const items = list.map(
    ([type, target], at) =>
      `<Relationship Id="rId${at + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

function workbook({ sheets, workbookPr = '', afterSheets = '' }: BookSource): string {
  const list = sheets.map(
    ({ name }, at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookPr}<sheets>${list.join('')}</sheets>${afterSheets}</workbook>`;
}

function worksheet({ rows, tables = [], after = '' }: SheetSource): string {
  const parts = tables.map((_, at) => `<tablePart r:id="rId${at + 1}"/>`).join('');
  const list =
    tables.length === 0 ? '' : `<tableParts count="${tables.length}">${parts}</tableParts>`;
  return `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData>${after}${list}</worksheet>`;
}

function tablePart(
  { name, ref, headers, attributes = '', columns = {} }: TableSource,
  id: number,
): string {
  const list = headers.map(
    (header, at) =>
      `<tableColumn id="${at + 1}" name="${escaped(header)}">${columns[header] ?? ''}</tableColumn>`,
  );
  const filter = ref.replace(/\d+$/, (bottom) =>
    String(Number(bottom) - (/totalsRowCount/.test(attributes) ? 1 : 0)),
  );
  const autoFilter = attributes.includes('headerRowCount="0"')
    ? ''
    : `<autoFilter ref="${filter}"/>`;
  return `${XML}<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${ref}" ${attributes}>${autoFilter}<tableColumns count="${headers.length}">${list.join('')}</tableColumns></table>`;
}

/** The file of plain tables, each on the sheet and at the place it names. */
export function fileOf(tables: readonly TableData[]): Uint8Array {
  const names = [...new Set(tables.map(({ sheet }) => sheet))];
  return xlsxFile({
    sheets: names.map((name) => {
      const own = tables.filter(({ sheet }) => sheet === name);
      return { name, rows: rowsOf(own), tables: own.map(sourceOf) };
    }),
    workbookPr: tables.some(({ date1904 }) => date1904) ? '<workbookPr date1904="1"/>' : '',
  });
}

function sourceOf({ name, headers, top, left, rowCount }: TableData): TableSource {
  const right = columnLetters(left + headers.length - 1);
  return { name, headers, ref: `${columnLetters(left)}${top}:${right}${top + rowCount}` };
}

function rowsOf(tables: readonly TableData[]): string {
  const rows = new Map<number, Map<number, CellValue>>();
  const put = (row: number, column: number, value: CellValue): void => {
    rows.set(row, (rows.get(row) ?? new Map<number, CellValue>()).set(column, value));
  };
  for (const table of tables) {
    table.headers.forEach((header, at) => put(table.top, table.left + at, header));
    for (let row = 0; row < table.rowCount; row += 1) {
      table.headers.forEach((_, at) =>
        put(table.top + 1 + row, table.left + at, cellAt(table, row, at)),
      );
    }
    table.shape?.below.forEach((cells, row) => {
      cells.forEach((value, at) =>
        put(table.top + 1 + table.rowCount + row, table.left + at, value),
      );
    });
  }
  return [...rows]
    .sort(([left], [right]) => left - right)
    .map(([row, cells]) => {
      const sorted = [...cells].sort(([left], [right]) => left - right);
      return `<row r="${row}">${sorted.map(([column, value]) => cell(row, column, value)).join('')}</row>`;
    })
    .join('');
}

function cell(row: number, column: number, value: CellValue): string {
  const address = `${columnLetters(column)}${row}`;
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${address}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'object') return `<c r="${address}" t="e"><v>${value.error}</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function escaped(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '_x000D_');
}

const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
