import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../src/domain/cells';
import { openXlsx } from '../../../src/workbook/xlsx';
import { rowsOf } from '../../helpers/workbook-contract';
import { relations, xlsxFile, xlsxParts, zipped, type BookSource } from '../../helpers/xlsx-files';

const TEXTS =
  '<si><t>Storgata</t></si>' +
  '<si><r><t>Stor</t></r><r><rPr><b/></rPr><t xml:space="preserve">gata 2</t></r><rPh sb="0" eb="1"><t>uttale</t></rPh></si>' +
  '<si><t xml:space="preserve"> med rom </t></si><si><t/></si><si/>' +
  '<si><t>&lt;A &amp; B&gt; &#230;&#xF8;</t></si><si><t><![CDATA[<rå> & tekst</si>]]></t></si>' +
  '<si><t>linje_x000D_\nto _x005F_x0041_</t></si>';

/** A table of one column A1:A(n+1) whose body cells are given as XML. */
function column(cells: readonly string[], book: Partial<BookSource> = {}): readonly CellValue[] {
  const rows = cells.map(
    (cell, at) => `<row r="${at + 2}">${cell.replace('@', `A${at + 2}`)}</row>`,
  );
  const file = xlsxFile({
    sharedStrings: TEXTS,
    ...book,
    sheets: [
      {
        name: 'Ark',
        rows: `<row r="1"><c r="A1" t="inlineStr"><is><t>Verdi</t></is></c></row>${rows.join('')}`,
        tables: [{ name: 'T', ref: `A1:A${cells.length + 1}`, headers: ['Verdi'] }],
      },
    ],
  });
  return tableRows(file).map(([value]) => value ?? null);
}

function tableRows(file: Uint8Array): readonly (readonly CellValue[])[] {
  const [table] = openXlsx(file).tables();
  if (table === undefined) throw new Error('no table');
  return rowsOf(table);
}

describe('a cell is read as Excel shows it', () => {
  test.each<[string, string, CellValue]>([
    ['a shared text', '<c r="@" t="s"><v>0</v></c>', 'Storgata'],
    ['a rich text without its phonetic guide', '<c r="@" t="s"><v>1</v></c>', 'Storgata 2'],
    ['outer spaces that are meant', '<c r="@" t="s"><v>2</v></c>', ' med rom '],
    ['an empty shared text', '<c r="@" t="s"><v>3</v></c>', null],
    ['another empty shared text', '<c r="@" t="s"><v>4</v></c>', null],
    ['entities', '<c r="@" t="s"><v>5</v></c>', '<A & B> æø'],
    ['a CDATA section', '<c r="@" t="s"><v>6</v></c>', '<rå> & tekst</si>'],
    ['the escapes of Excel', '<c r="@" t="s"><v>7</v></c>', 'linje\r\nto _x0041_'],
    ['an own text', '<c r="@" t="inlineStr"><is><t>Æ &amp; Ø</t></is></c>', 'Æ & Ø'],
    [
      'an own rich text',
      '<c r="@" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>',
      'ab',
    ],
    [
      'an own text that speaks of tags',
      '<c r="@" t="str"><v>:is og &lt;is&gt;</v></c>',
      ':is og <is>',
    ],
    ['a whole number', '<c r="@"><v>7250</v></c>', 7250],
    ['a number with its kind', '<c r="@" t="n"><v>7250</v></c>', 7250],
    ['decimals', '<c r="@" s="1"><v>1234.5</v></c>', 1234.5],
    ['a tenth that binary lacks', '<c r="@"><v>0.1</v></c>', 0.1],
    ['all seventeen digits', '<c r="@"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ['a negative amount', '<c r="@"><v>-450.25</v></c>', -450.25],
    ['a power of ten', '<c r="@"><v>1.5E-7</v></c>', 1.5e-7],
    ['a number with spaces around', '<c r="@"><v> 12 </v></c>', 12],
    ['zero below zero as zero', '<c r="@"><v>-0</v></c>', 0],
    ['a date as its serial', '<c r="@" s="1"><v>46027</v></c>', 46027],
    ['a date of a strict file', '<c r="@" t="d"><v>2026-01-05</v></c>', 46027],
    ['a moment of a strict file', '<c r="@" t="d"><v>2026-01-05T12:00:00</v></c>', 46027.5],
    ['a date before March 1900', '<c r="@" t="d"><v>1900-01-01</v></c>', 1],
    ['what should be a number and is none', '<c r="@"><v>tolv</v></c>', 'tolv'],
    ['true', '<c r="@" t="b"><v>1</v></c>', true],
    ['false', '<c r="@" t="b"><v>0</v></c>', false],
    ['an error', '<c r="@" t="e"><v>#REF!</v></c>', { error: '#REF!' }],
    ["a formula's number", '<c r="@"><f>SUM(B1:B9)</f><v>12</v></c>', 12],
    [
      "a formula's text",
      '<c r="@" t="str"><f>A1&amp;"x&gt;"</f><v>Kari &amp; Ola</v></c>',
      'Kari & Ola',
    ],
    ["a formula's empty text", '<c r="@" t="str"><f>""</f><v></v></c>', null],
    ["a formula's plain text", '<c r="@" t="str"><f>"a"</f><v>abc</v></c>', 'abc'],
    ['a shared formula', '<c r="@"><f t="shared" ref="A2:A3" si="0">B2</f><v>3</v></c>', 3],
    ['a formula without text', '<c r="@"><f t="shared" si="0"/><v>4</v></c>', 4],
    ['a formula not yet computed', '<c r="@"><f>1+1</f></c>', null],
    ['a cell with format only', '<c r="@" s="1"/>', null],
    ['an empty value', '<c r="@"><v/></c>', null],
    ['a value in CDATA', '<c r="@"><v><![CDATA[12]]></v></c>', 12],
    ['a comment in between', '<c r="@"><!-- <v>9</v> --><v>12</v></c>', 12],
    ['single quotes and other attributes', "<c s='1' cm='1' r='@' t='b' ><v>1</v></c>", true],
    ['spaces around the equals sign', '<c r = "@" t = "b"><v>1</v></c>', true],
    [
      'an extension after the value',
      '<c r="@"><v>1</v><extLst><ext uri="x"><v>9</v></ext></extLst></c>',
      1,
    ],
    ['32 767 characters', `<c r="@" t="str"><v>${'x'.repeat(32_767)}</v></c>`, 'x'.repeat(32_767)],
  ])('%s', (_, xml, value) => {
    expect(column(['<c r="@"><v>1</v></c>', xml, '<c r="@"><v>2</v></c>'])).toEqual([1, value, 2]);
  });

  test('dates count from 1904 where the workbook says so', () => {
    const book = { workbookPr: '<workbookPr date1904="1"/>' };
    expect(column(['<c r="@" t="d"><v>2026-01-05</v></c>'], book)).toEqual([46_027 - 1462]);
  });

  test('rows and cells without addresses follow one another', () => {
    const rows =
      '<row><c t="inlineStr"><is><t>A</t></is></c><c t="inlineStr"><is><t>B</t></is></c></row>' +
      '<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/><c><v>4</v></c></row>';
    const tables = [{ name: 'T', ref: 'A1:B4', headers: ['A', 'B'] }];
    expect(tableRows(xlsxFile({ sheets: [{ name: 'Ark', rows, tables }] }))).toEqual([
      [1, 2],
      [null, null],
      [null, 4],
    ]);
  });
});

describe('a table is found wherever it stands', () => {
  const value = (cell: string, number: number): string => `<c r="${cell}"><v>${number}</v></c>`;

  test('in the middle of a sheet, beside another, with cells around', () => {
    const rows =
      `<row r="2">${value('A2', 99)}</row><row r="3">${value('B3', 0)}${value('E3', 0)}</row>` +
      `<row r="4">${value('A4', 98)}${value('B4', 1)}${value('C4', 2)}${value('D4', 97)}${value('E4', 5)}</row>` +
      `<row r="5">${value('B5', 3)}${value('C5', 4)}${value('E5', 6)}${value('F5', 96)}</row>` +
      `<row r="6">${value('B6', 95)}${value('E6', 7)}</row>`;
    const tables = [
      { name: 'Left', ref: 'B3:C5', headers: ['a', 'b'] },
      { name: 'Right', ref: 'E3:E6', headers: ['c'] },
    ];
    const read = openXlsx(xlsxFile({ sheets: [{ name: 'Ark', rows, tables }] })).tables();
    expect(read.map(({ name, top, left }) => ({ name, top, left }))).toEqual([
      { name: 'Left', top: 3, left: 2 },
      { name: 'Right', top: 3, left: 5 },
    ]);
    expect(read.map(rowsOf)).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
      [[5], [6], [7]],
    ]);
  });

  test('one below the other, under columns far to the right', () => {
    const rows = [2, 3, 6, 7]
      .map((row) => `<row r="${row}">${value(`AB${row}`, row)}</row>`)
      .join('');
    const tables = [
      { name: 'Upper', ref: 'AB1:AB3', headers: ['a'] },
      { name: 'Lower', ref: 'AB5:AB8', headers: ['b'] },
    ];
    const read = openXlsx(xlsxFile({ sheets: [{ name: 'Ark', rows, tables }] })).tables();
    expect(read.map(rowsOf)).toEqual([
      [[2], [3]],
      [[6], [7], [null]],
    ]);
  });

  test('without its totals row', () => {
    const rows = `<row r="2">${value('A2', 1)}</row><row r="3">${value('A3', 1)}</row>`;
    const tables = [{ name: 'T', ref: 'A1:A3', headers: ['a'], attributes: 'totalsRowCount="1"' }];
    expect(tableRows(xlsxFile({ sheets: [{ name: 'Ark', rows, tables }] }))).toEqual([[1]]);
  });

  test('without a header row, by the names that the table keeps', () => {
    const rows = `<row r="2">${value('A2', 1)}</row><row r="3">${value('A3', 2)}</row>`;
    const tables = [{ name: 'T', ref: 'A2:A3', headers: ['a'], attributes: 'headerRowCount="0"' }];
    const [table] = openXlsx(xlsxFile({ sheets: [{ name: 'Ark', rows, tables }] })).tables();
    expect(table).toMatchObject({ top: 1, headers: ['a'], rowCount: 2 });
  });

  test('with line breaks and signs in a header', () => {
    const headers = ['Leie_x000a_per måned', 'A & B'];
    const tables = [{ name: 'T', ref: 'A1:B2', headers }];
    const [table] = openXlsx(xlsxFile({ sheets: [{ name: 'Ark', rows: '', tables }] })).tables();
    expect(table?.headers).toEqual(['Leie\nper måned', 'A & B']);
  });

  test('by its header cells where the table has no names', () => {
    const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>Bolig</t></is></c></row>';
    const tables = [{ name: 'T', ref: 'A1:A2', headers: [''] }];
    const [table] = openXlsx(xlsxFile({ sheets: [{ name: 'Ark', rows, tables }] })).tables();
    expect(table?.headers).toEqual(['Bolig']);
  });
});

describe('a package is understood in every form', () => {
  const source: BookSource = {
    sharedStrings: TEXTS,
    sheets: [
      { name: 'Forside', rows: '<row r="1"><c r="A1"><v>1</v></c></row>' },
      {
        name: 'Ark & co',
        rows: '<row r="1"/><row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><v>12</v></c></row>',
        tables: [{ name: 'T', ref: 'A1:B2', headers: ['a', 'b'] }],
      },
    ],
  };
  const parts = xlsxParts(source);
  const text = (name: string): string => String(parts[name]);
  const SHEET = 'xl/worksheets/sheet2.xml';
  const reversed = Object.fromEntries(Object.entries(parts).reverse());
  const prefixed = (xml: string): string =>
    xml.replace(/<(\/?)(?!\?)(\w)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
  const strict = (xml: string): string =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const everyPart = (change: (xml: string) => string): Record<string, string> =>
    Object.fromEntries(Object.keys(parts).map((name) => [name, change(text(name))]));
  const wide = (xml: string): Uint8Array =>
    new Uint8Array(Buffer.from(`\uFEFF${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le'));

  test.each<[string, Record<string, string | Uint8Array>]>([
    ['as usual', parts],
    ['parts in another order', reversed],
    [
      'namespace prefixes',
      {
        ...parts,
        ...Object.fromEntries(
          [SHEET, 'xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/tables/table1.xml'].map((name) => [
            name,
            prefixed(text(name)),
          ]),
        ),
      },
    ],
    ['the strict form', everyPart(strict)],
    [
      'absolute targets',
      {
        ...parts,
        'xl/worksheets/_rels/sheet2.xml.rels': relations([['table', '/xl/tables/table1.xml']]),
      },
    ],
    [
      'a byte order mark',
      {
        ...parts,
        [SHEET]: `\uFEFF${text(SHEET)}`,
        'xl/sharedStrings.xml': `\uFEFF${text('xl/sharedStrings.xml')}`,
      },
    ],
    [
      'UTF-16',
      {
        ...parts,
        [SHEET]: wide(text(SHEET)),
        'xl/tables/table1.xml': wide(text('xl/tables/table1.xml')),
      },
    ],
    ['line breaks between tags', { ...parts, [SHEET]: text(SHEET).replace(/></g, '>\r\n  <') }],
    [
      'without styles',
      Object.fromEntries(Object.entries(parts).filter(([name]) => name !== 'xl/styles.xml')),
    ],
    [
      'another case of the part names',
      {
        ...parts,
        'xl/_rels/workbook.xml.rels': text('xl/_rels/workbook.xml.rels').replaceAll(
          'worksheets/',
          'Worksheets/',
        ),
      },
    ],
    [
      'another name of the workbook part',
      {
        ...Object.fromEntries(
          Object.entries(parts).filter(([name]) => !name.includes('workbook.xml')),
        ),
        '_rels/.rels': relations([['officeDocument', 'xl/book.xml']]),
        'xl/book.xml': text('xl/workbook.xml'),
        'xl/_rels/book.xml.rels': text('xl/_rels/workbook.xml.rels'),
      },
    ],
  ])('%s', (_, changed) => {
    const [table] = openXlsx(zipped(changed)).tables();
    expect(table).toMatchObject({ name: 'T', sheet: 'Ark & co', headers: ['a', 'b'] });
    expect(tableRows(zipped(changed))).toEqual([['Storgata', 12]]);
  });
});
