import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { Zip, ZipDeflate, strToU8 } from 'fflate';
import { columnLetters } from '../../src/domain/cells';

const FOLDER = '.cache/bench-files';
const HEADERS = ['Krav', 'Leieforhold', 'Kravtype', 'Periode', 'Forfall', 'Beløp', 'KID', 'Tekst'];
const KINDS = ['Husleie', 'Strøm', 'Skade', 'Gebyr'];
const BATCH = 2_000;
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPES = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook with one table of ledger rows × 8 columns in Excel's own cell layout; made once, then kept. */
export function ledgerFile(rows: number): string {
  const path = `${FOLDER}/ledger-${rows}.xlsx`;
  if (existsSync(path)) return path;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(path, ledgerBytes(rows));
  return path;
}

/** The parts are written piece by piece, so that half a million rows take seconds. */
export function ledgerBytes(rows: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((problem, chunk) => {
    if (problem !== null) throw problem;
    chunks.push(chunk);
  });
  const texts = new Texts();
  for (const [name, content] of fixedParts(rows)) addPart(zip, name, [content]);
  addPart(zip, 'xl/worksheets/sheet1.xml', sheet(rows, texts));
  addPart(zip, 'xl/sharedStrings.xml', texts.part());
  zip.end();
  return new Uint8Array(Buffer.concat(chunks));
}

function addPart(zip: Zip, name: string, pieces: Iterable<string>): void {
  const part = new ZipDeflate(name, { level: 6 });
  part.mtime = '2026-01-01T00:00:00';
  zip.add(part);
  for (const piece of pieces) part.push(strToU8(piece));
  part.push(new Uint8Array(0), true);
}

class Texts {
  private readonly known = new Map<string, number>();
  private uses = 0;

  index(text: string): number {
    this.uses += 1;
    const found = this.known.get(text);
    if (found !== undefined) return found;
    this.known.set(text, this.known.size);
    return this.known.size - 1;
  }

  *part(): Generator<string> {
    yield `${XML}<sst xmlns="${MAIN}" count="${this.uses}" uniqueCount="${this.known.size}">`;
    let batch: string[] = [];
    for (const text of this.known.keys()) {
      batch.push(`<si><t>${text}</t></si>`);
      if (batch.length === BATCH) {
        yield batch.join('');
        batch = [];
      }
    }
    yield `${batch.join('')}</sst>`;
  }
}

function* sheet(rows: number, texts: Texts): Generator<string> {
  const last = `${columnLetters(HEADERS.length)}${rows + 1}`;
  yield (
    `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><dimension ref="A1:${last}"/>` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData>'
  );
  const header = HEADERS.map((text, at) => shared(at, 1, 0, texts.index(text)));
  yield `<row r="1" spans="1:8">${header.join('')}</row>`;
  for (let from = 0; from < rows; from += BATCH) {
    const count = Math.min(BATCH, rows - from);
    yield Array.from({ length: count }, (_, at) => ledgerRow(from + at, texts)).join('');
  }
  yield (
    `</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>` +
    '<tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>'
  );
}

function ledgerRow(index: number, texts: Texts): string {
  const row = index + 2;
  const tenancy = 1 + ((index * 7) % Math.max(1, Math.ceil(index / 45)));
  const month = Math.floor(index / 500);
  const period = `${2015 + (Math.floor(month / 12) % 12)}-${String(1 + (month % 12)).padStart(2, '0')}`;
  const kind = KINDS[index % 11 === 0 ? 1 + (index % 3) : 0] ?? '';
  const amount = 5_000 + ((index * 137) % 9_000) + (index % 10 === 0 ? 0.5 : 0);
  const kid = String(10_000_000 + tenancy * 10 + (tenancy % 10));
  const cells = [
    shared(0, row, 0, texts.index(`F-${String(index + 1).padStart(6, '0')}`)),
    shared(1, row, 0, texts.index(`L-${String(tenancy).padStart(4, '0')}`)),
    shared(2, row, 0, texts.index(kind)),
    shared(3, row, 0, texts.index(period)),
    number(4, row, 1, 42_000 + (index % 4_000)),
    number(5, row, 2, amount),
    shared(6, row, 3, texts.index(kid)),
    index % 20 === 0
      ? shared(7, row, 0, texts.index(`Merknad ${index % 997}`))
      : `<c r="H${row}" s="0"/>`,
  ];
  return `<row r="${row}" spans="1:8">${cells.join('')}</row>`;
}

function shared(column: number, row: number, style: number, index: number): string {
  return `<c r="${columnLetters(column + 1)}${row}" s="${style}" t="s"><v>${index}</v></c>`;
}

function number(column: number, row: number, style: number, value: number): string {
  return `<c r="${columnLetters(column + 1)}${row}" s="${style}"><v>${value}</v></c>`;
}

function fixedParts(rows: number): readonly (readonly [string, string])[] {
  const relation = (id: number, type: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (...list: string[]): string =>
    `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list.join('')}</Relationships>`;
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`;
  const columns = HEADERS.map((name, at) => `<tableColumn id="${at + 1}" name="${name}"/>`).join(
    '',
  );
  const range = `A1:H${rows + 1}`;
  const overrides = [
    override('workbook.xml', 'sheet.main'),
    override('worksheets/sheet1.xml', 'worksheet'),
    override('tables/table1.xml', 'table'),
    override('styles.xml', 'styles'),
    override('sharedStrings.xml', 'sharedStrings'),
  ].join('');
  return [
    [
      '[Content_Types].xml',
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides}</Types>`,
    ],
    ['_rels/.rels', relations(relation(1, 'officeDocument', 'xl/workbook.xml'))],
    [
      'xl/workbook.xml',
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="Krav" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      relations(
        relation(1, 'worksheet', 'worksheets/sheet1.xml'),
        relation(2, 'styles', 'styles.xml'),
        relation(3, 'sharedStrings', 'sharedStrings.xml'),
      ),
    ],
    [
      'xl/worksheets/_rels/sheet1.xml.rels',
      relations(relation(1, 'table', '../tables/table1.xml')),
    ],
    [
      'xl/tables/table1.xml',
      `${XML}<table xmlns="${MAIN}" id="1" name="Charges" displayName="Charges" ref="${range}"><autoFilter ref="${range}"/><tableColumns count="8">${columns}</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`,
    ],
    ['xl/styles.xml', STYLES],
  ];
}

const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
