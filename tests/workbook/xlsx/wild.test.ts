import { describe, expect, test } from 'vitest';
import type { CellValue, TableData } from '../../../src/domain/cells';
import { WorkbookError } from '../../../src/workbook/workbook';
import { openXlsx } from '../../../src/workbook/xlsx';
import { rowsOf } from '../../helpers/workbook-contract';
import { partsOf, xlsxFile, xlsxParts, zipped, type BookSource } from '../../helpers/xlsx-files';

/** What files of other programs have that ours lack; each was found in files of a public collection. */
const source: BookSource = {
  sheets: [
    {
      name: 'Ark',
      rows:
        '<row r="1"><c r="A1"/></row><row r="2"><c r="A2"><v>1</v></c></row>' +
        '<row r="3"><c r="A3"><v>2</v></c></row>',
      tables: [{ name: 'T', ref: 'A1:A3', headers: ['a'] }],
    },
  ],
};
const parts = xlsxParts(source);
const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';
const BOOK = 'xl/workbook.xml';

const changed = (name: string, edit: (xml: string) => string | Uint8Array): Uint8Array =>
  zipped({ ...parts, [name]: edit(String(parts[name])) });
const table = (bytes: Uint8Array): TableData => {
  const [first] = openXlsx(bytes).tables();
  if (first === undefined) throw new Error('no table');
  return first;
};
const rows = (bytes: Uint8Array): readonly (readonly CellValue[])[] => rowsOf(table(bytes));

function afterSet(bytes: Uint8Array): Uint8Array {
  const file = openXlsx(bytes);
  file.apply([{ kind: 'set', table: 'T', row: 0, column: 0, value: 'ny æ' }]);
  return file.save();
}

const utf16 = (xml: string, mark: boolean): Uint8Array =>
  new Uint8Array(Buffer.from(`${mark ? '\ufeff' : ''}${xml}`, 'utf16le'));

describe('extensions use the names of the part that they extend', () => {
  test('a table with a text for those who cannot see it keeps its range', () => {
    const file = changed(TABLE, (xml) =>
      xml.replace(
        '</table>',
        '<extLst><ext uri="x"><x14:table altText="Boliger" xmlns:x14="x"/></ext></extLst></table>',
      ),
    );
    expect(rows(file)).toEqual([[1], [2]]);
    expect(rows(afterSet(file))).toEqual([['ny æ'], [2]]);
  });

  test('days are counted from 1904 although an extension says nothing of it', () => {
    const file = changed(BOOK, (xml) =>
      xml
        .replace('<sheets>', '<workbookPr date1904="1"/><sheets>')
        .replace(
          '</workbook>',
          '<extLst><ext><x14:workbookPr xmlns:x14="x"/></ext></extLst></workbook>',
        ),
    );
    expect(table(file).date1904).toBe(true);
  });

  test('names of an extension do not decide where the calculation settings stand', () => {
    const formula = changed(BOOK, (xml) =>
      xml.replace(
        '</workbook>',
        '<extLst><ext><x14:definedNames xmlns:x14="x"/></ext></extLst></workbook>',
      ),
    );
    const sheet = String(parts[SHEET]).replace('<v>2</v>', '<f>1+1</f><v>2</v>');
    const saved = afterSet(
      zipped({ ...parts, [BOOK]: partsOf(formula)[BOOK] ?? '', [SHEET]: sheet }),
    );
    expect(partsOf(saved)[BOOK]).toContain('</sheets><calcPr fullCalcOnLoad="1"/><extLst>');
  });
});

test('letters of a rich text may be slanted: the end of <i> is not the end of the text', () => {
  const file = changed(SHEET, (xml) =>
    xml.replace(
      '<c r="A2"><v>1</v></c>',
      '<c r="A2" t="inlineStr"><is><r><rPr><b></b><i val="0"></i></rPr><t>År</t></r><r><t> 3</t></r></is></c>',
    ),
  );
  expect(rows(file)).toEqual([['År 3'], [2]]);
});

describe('parts in other encodings', () => {
  const declared = (xml: string, encoding: string): string =>
    xml.replace('encoding="UTF-8"', `encoding="${encoding}"`);

  test.each<[string, (xml: string) => Uint8Array]>([
    ['UTF-16 with its mark', (xml) => utf16(declared(xml, 'UTF-16'), true)],
    ['UTF-16 without its mark', (xml) => utf16(declared(xml, 'UTF-16LE'), false)],
    [
      'UTF-16 the other way round',
      (xml) => new Uint8Array(Buffer.from(utf16(declared(xml, 'UTF-16BE'), false)).swap16()),
    ],
    ['Latin-1', (xml) => new Uint8Array(Buffer.from(declared(xml, 'ISO-8859-1'), 'latin1'))],
  ])('%s: read, and what is changed says that it is UTF-8', (_, encode) => {
    const encoded = Object.fromEntries(
      [TABLE, SHEET, BOOK].map((part) => [
        part,
        encode(String(parts[part]).replaceAll('"a"', '"Gård"')),
      ]),
    );
    const file = zipped({ ...parts, ...encoded });
    expect(table(file).headers).toEqual(['Gård']);
    const workbook = openXlsx(file);
    workbook.apply([{ kind: 'append', table: 'T', rows: [['ny æ']] }]);
    const saved = workbook.save();
    expect(rows(saved)).toEqual([[1], [2], ['ny æ']]);
    for (const part of [TABLE, SHEET]) expect(partsOf(saved)[part]).toContain('encoding="UTF-8"');
  });

  test('one that nobody knows is refused', () => {
    const file = changed(SHEET, (xml) => xml.replace('UTF-8', 'x-ukjent'));
    expect(() => openXlsx(file)).toThrow(WorkbookError);
  });
});

test('folders written the Windows way are folders', () => {
  const windows = Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [name.replaceAll('/', '\\'), content]),
  );
  const saved = afterSet(zipped(windows));
  expect(rows(saved)).toEqual([['ny æ'], [2]]);
  expect(Object.keys(partsOf(saved)).sort()).toEqual(Object.keys(windows).sort());
});

test.each([
  ['2026-01-05', 46_027],
  ['2026-01-05T12:00:00.000', 46_027.5],
  ['2014-01-16T15:59:59.99999979045242400', 41_655.666_666_664],
  ['18:00:00.000', 0.75],
  ['T06:00:00Z', 0.25],
  ['PT36H0M0.000S', 1.5],
  ['P1DT12H', 1.5],
  ['-PT6H', -0.25],
])('strict files: %s', (text, serial) => {
  const file = changed(SHEET, (xml) =>
    xml.replace('<c r="A2"><v>1</v></c>', `<c r="A2" t="d"><v>${text}</v></c>`),
  );
  expect(rows(file)[0]?.[0]).toBeCloseTo(serial, 8);
});

describe('a shared formula whose cell moves when a row above is deleted', () => {
  const withFormula = (formula: string): Uint8Array =>
    xlsxFile({
      sheets: [
        {
          name: 'Ark',
          rows:
            `<row r="2"><c r="A2"><v>1</v></c><c r="B2"><f t="shared" ref="B2:B4" si="0">${formula}</f><v>2</v></c></row>` +
            '<row r="3"><c r="A3"><v>1</v></c><c r="B3"><f t="shared" si="0"/><v>2</v></c></row>' +
            '<row r="4"><c r="A4"><v>1</v></c><c r="B4"><f t="shared" si="0"/><v>2</v></c></row>',
          tables: [{ name: 'T', ref: 'A1:B4', headers: ['a', 'b'] }],
        },
      ],
    });

  test.each([
    ['of its own row in the table', 'A2*2', undefined],
    ['of a cell nailed with dollar signs', 'A2*$D$9', undefined],
    ['of a cell beside the table', 'D2', 'formula-in-the-way'],
    ['of the row above', 'A1+1', 'formula-in-the-way'],
    ['of another sheet', 'Annet!A2', 'formula-in-the-way'],
  ])('%s', (_, formula, code) => {
    const file = openXlsx(withFormula(formula));
    let refused: string | undefined;
    try {
      file.apply([{ kind: 'delete', table: 'T', rows: [1] }]);
    } catch (problem) {
      refused = problem instanceof WorkbookError ? problem.code : String(problem);
    }
    expect(refused).toBe(code);
  });
});
