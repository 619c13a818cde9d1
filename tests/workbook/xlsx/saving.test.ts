import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { WorkbookError, type Edit } from '../../../src/workbook/workbook';
import { checkSaved, openXlsx } from '../../../src/workbook/xlsx';
import { rowsOf } from '../../helpers/workbook-contract';
import {
  partsOf,
  relations,
  xlsxFile,
  xlsxParts,
  zipped,
  type BookSource,
} from '../../helpers/xlsx-files';

const value = (cell: string, number: number, style = ''): string =>
  `<c r="${cell}"${style}><v>${number}</v></c>`;
const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';

const set = (row: number, column: number, cell: number | string | null): Edit => ({
  kind: 'set',
  table: 'T',
  row,
  column,
  value: cell,
});
const append = (...rows: (readonly (number | string | null)[])[]): Edit => ({
  kind: 'append',
  table: 'T',
  rows,
});
const remove = (...rows: number[]): Edit => ({ kind: 'delete', table: 'T', rows });

/** A table B2:C4 with two body rows, styles, and cells of the user around it. */
function book(
  over: Partial<BookSource['sheets'][number]> = {},
  more: Partial<BookSource> = {},
): BookSource {
  return {
    ...more,
    sheets: [
      {
        name: 'Ark',
        rows:
          `<row r="1">${value('A1', 91)}</row><row r="2">${value('B2', 0)}${value('C2', 0)}</row>` +
          `<row r="3" spans="1:5" ht="30">${value('A3', 92)}${value('B3', 1, ' s="2"')}${value('C3', 2, ' s="1"')}${value('E3', 93)}</row>` +
          `<row r="4">${value('B4', 3, ' s="2"')}${value('C4', 4, ' s="1"')}${value('E4', 94)}</row>` +
          `<row r="5">${value('E5', 95)}</row>`,
        tables: [{ name: 'T', ref: 'B2:C4', headers: ['a', 'b'] }],
        ...over,
      },
      { name: 'Annet', rows: `<row r="1">${value('A1', 7)}</row>` },
    ],
  };
}

function edited(source: BookSource | Uint8Array, ...edits: Edit[]): Uint8Array {
  const file = openXlsx(source instanceof Uint8Array ? source : xlsxFile(source));
  file.apply(edits);
  return file.save();
}

const cells = (bytes: Uint8Array): unknown => rowsOf(openXlsx(bytes).tables()[0]!);
const sheetOf = (bytes: Uint8Array): string => partsOf(bytes)[SHEET] ?? '';
const row = (bytes: Uint8Array, number: number): string =>
  new RegExp(`<row [^>]*r="${number}".*?</row>`).exec(sheetOf(bytes))?.[0] ?? '';

describe('only what changes is written', () => {
  const strange: BookSource = book(
    {},
    {
      parts: {
        'xl/vbaProject.bin': Uint8Array.from([1, 2, 3, 0xff]),
        'xl/charts/chart1.xml': '<chart  a = "b" />',
        'customXml/item1.xml': '<?xml version="1.0"?><x>\r\n</x>',
      },
    },
  );

  test('a file without changes is the same file', () => {
    const bytes = xlsxFile(strange);
    expect(openXlsx(bytes).save()).toEqual(bytes);
    expect(edited(bytes)).toEqual(bytes);
  });

  test('one cell changes one part, and of it one cell', () => {
    const bytes = xlsxFile(strange);
    const saved = edited(bytes, set(0, 1, 7));
    const before = partsOf(bytes);
    const after = partsOf(saved);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual([SHEET]);
    expect(sheetOf(saved)).toBe(
      (before[SHEET] ?? '')
        .replace(' spans="1:5"', '')
        .replace('<c r="C3" s="1"><v>2</v></c>', '<c r="C3" s="1"><v>7</v></c>'),
    );
  });

  test('other parts keep even their packed bytes', () => {
    const bytes = xlsxFile(strange);
    const saved = edited(bytes, set(0, 1, 7));
    for (const name of Object.keys(partsOf(bytes))) {
      if (name !== SHEET) expect(packed(saved, name)).toEqual(packed(bytes, name));
    }
  });

  test('saving twice gives the same bytes, and later changes start from the file', () => {
    const file = openXlsx(xlsxFile(strange));
    file.apply([set(0, 0, 'x')]);
    expect(file.save()).toEqual(file.save());
    file.apply([set(0, 0, 1)]);
    expect(cells(file.save())).toEqual([
      [1, 2],
      [3, 4],
    ]);
  });

  test('a comment on the zip and its dates survive', () => {
    const bytes = xlsxFile(strange);
    const commented = Uint8Array.from([...bytes, ...new TextEncoder().encode('hei')]);
    commented[bytes.length - 2] = 3;
    const saved = edited(commented, set(0, 0, 9));
    expect(new TextDecoder().decode(saved.subarray(-3))).toBe('hei');
    expect(Object.keys(unzipSync(saved))).toEqual(Object.keys(unzipSync(bytes)));
  });
});

describe('what was written is read back', () => {
  test('and found to be the same', () => {
    const file = openXlsx(xlsxFile(book()));
    file.apply([set(0, 0, 'ny'), append([5, null]), remove(1)]);
    expect(refusal(() => checkSaved(file, file.save()))).toBeUndefined();
  });

  test.each<[string, Uint8Array, string]>([
    ['another value', edited(book(), set(0, 0, 9)), 'cannot-write'],
    ['another text', edited(book(), set(0, 0, 'gammel')), 'cannot-write'],
    ['a row less', edited(book(), set(0, 0, 'ny'), remove(1)), 'cannot-write'],
    ['half of it', edited(book(), set(0, 0, 'ny')).subarray(0, 900), 'damaged'],
  ])('and refused with %s', (_, written, code) => {
    const file = openXlsx(xlsxFile(book()));
    file.apply([set(0, 0, 'ny')]);
    expect(refusal(() => checkSaved(file, written))).toBe(code);
  });
});

describe('a changed cell', () => {
  test('keeps its style, and text stands in the cell itself', () => {
    const saved = edited(book(), set(1, 0, 'a & <b>'));
    expect(row(saved, 4)).toContain(
      '<c r="B4" s="2" t="inlineStr"><is><t xml:space="preserve">a &amp; &lt;b&gt;</t></is></c>',
    );
  });

  test('keeps its style when it is emptied', () => {
    expect(row(edited(book(), set(1, 0, null)), 4)).toContain('<c r="B4" s="2"/>');
  });

  test('that was not there looks like the one above', () => {
    const rows =
      `<row r="2"/><row r="3">${value('B3', 1, ' s="2"')}${value('C3', 2)}</row>` +
      `<row r="4">${value('C4', 4)}</row>`;
    expect(row(edited(book({ rows }), set(1, 0, 5)), 4)).toBe(
      '<row r="4"><c r="B4" s="2"><v>5</v></c><c r="C4"><v>4</v></c></row>',
    );
  });

  test('can stand on a sheet without any rows', () => {
    const parts = xlsxParts(book({ rows: '' }));
    const sheet = String(parts[SHEET]).replace('<sheetData></sheetData>', '<sheetData/>');
    expect(cells(edited(zipped({ ...parts, [SHEET]: sheet }), set(1, 1, 5)))).toEqual([
      [null, null],
      [null, 5],
    ]);
  });

  test('in a sheet with prefixes and without addresses becomes like its neighbours', () => {
    const parts = xlsxParts(book());
    const sheet =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row/><x:row/>' +
      '<x:row><x:c/><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const saved = edited(zipped({ ...parts, [SHEET]: sheet }), set(0, 1, 'ny'));
    expect(sheetOf(saved)).toContain(
      '<x:c r="C3" t="inlineStr"><x:is><x:t xml:space="preserve">ny</x:t></x:is></x:c>',
    );
    expect(cells(saved)).toEqual([
      [1, 'ny'],
      [null, null],
    ]);
  });
});

describe('new rows', () => {
  test('stretch the table, its filter and the stated extent, and look like the row above', () => {
    const parts = xlsxParts(book());
    const sheet = String(parts[SHEET]).replace(
      '<sheetData>',
      '<dimension ref="A1:E5"/><sheetData>',
    );
    const saved = edited(zipped({ ...parts, [SHEET]: sheet }), append([5, null], [7, 8], [9, 10]));
    expect(cells(saved)).toEqual([
      [1, 2],
      [3, 4],
      [5, null],
      [7, 8],
      [9, 10],
    ]);
    expect(partsOf(saved)[TABLE]).toContain('ref="B2:C7" ><autoFilter ref="B2:C7"/>');
    expect(row(saved, 5)).toBe(
      '<row r="5"><c r="B5" s="2"><v>5</v></c><c r="C5" s="1"/><c r="E5"><v>95</v></c></row>',
    );
    expect(row(saved, 6)).toBe(
      '<row r="6"><c r="B6" s="2"><v>7</v></c><c r="C6" s="1"><v>8</v></c></row>',
    );
    expect(sheetOf(saved)).toContain('<dimension ref="A1:E7"/>');
  });

  test('push the totals row down', () => {
    const rows = `<row r="2"/><row r="3">${value('B3', 1)}</row><row r="4"><c r="B4" s="1"><f>SUBTOTAL(109,T[a])</f><v>1</v></c></row>`;
    const tables = [
      { name: 'T', ref: 'B2:C4', headers: ['a', 'b'], attributes: 'totalsRowCount="1"' },
    ];
    const saved = edited(book({ rows, tables }), append([2, null]));
    expect(cells(saved)).toEqual([
      [1, null],
      [2, null],
    ]);
    expect(row(saved, 5)).toContain('<c r="B5" s="1"><f>SUBTOTAL(109,T[a])</f></c>');
    expect(partsOf(saved)[TABLE]).toContain(
      'ref="B2:C5" totalsRowCount="1"><autoFilter ref="B2:C4"/>',
    );
  });

  test('get the formula that the column computes by', () => {
    const tables = [
      {
        name: 'T',
        ref: 'B2:C4',
        headers: ['a', 'b'],
        columns: { b: '<calculatedColumnFormula>T[[#This Row],[a]]*2</calculatedColumnFormula>' },
      },
    ];
    const saved = edited(book({ tables }), append([5, null]));
    expect(row(saved, 5)).toContain('<c r="C5" s="1"><f>T[[#This Row],[a]]*2</f></c>');
    expect(partsOf(saved)['xl/workbook.xml']).toContain('<calcPr fullCalcOnLoad="1"/></workbook>');
  });

  test('take drop-downs and formats along', () => {
    const after =
      '<conditionalFormatting sqref="B3:C4 E1:E9"><cfRule type="expression" priority="1"><formula>B3&gt;1</formula></cfRule></conditionalFormatting>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="C3:C4"><formula1>Liste</formula1></dataValidation></dataValidations>';
    const saved = sheetOf(edited(book({ after }), append([5, 6])));
    expect(saved).toContain('<conditionalFormatting sqref="B3:C5 E1:E9">');
    expect(saved).toContain('<dataValidation type="list" sqref="C3:C5">');
    expect(saved).toContain('<formula>B3&gt;1</formula>');
  });

  test.each<[string, Partial<BookSource['sheets'][number]>]>([
    ['a value', { rows: `<row r="5">${value('C5', 1)}</row>` }],
    ['a formula without value', { rows: '<row r="5"><c r="C5"><f>1</f></c></row>' }],
    [
      'another table',
      {
        tables: [
          { name: 'T', ref: 'B2:C4', headers: ['a', 'b'] },
          { name: 'U', ref: 'C6:C7', headers: ['c'] },
        ],
      },
    ],
    [
      'the end of the sheet',
      { tables: [{ name: 'T', ref: 'B1048570:C1048576', headers: ['a', 'b'] }] },
    ],
  ])('do not run over %s', (_, over) => {
    const file = openXlsx(xlsxFile(book({ ...over, rows: over.rows ?? '' })));
    expect(refusal(() => file.apply([append([1, 1], [2, 2])]))).toBe('no-room');
    expect(file.tables()[0]?.rowCount).not.toBe(0);
    expect(file.save()).toEqual(xlsxFile(book({ ...over, rows: over.rows ?? '' })));
  });
});

describe('removed rows', () => {
  test('close the gap in the table and leave the cells beside it', () => {
    const saved = edited(book(), remove(0));
    expect(cells(saved)).toEqual([[3, 4]]);
    expect(row(saved, 3)).toBe(
      '<row r="3" ht="30"><c r="A3"><v>92</v></c><c r="B3" s="2"><v>3</v></c><c r="C3" s="1"><v>4</v></c><c r="E3"><v>93</v></c></row>',
    );
    expect(row(saved, 4)).toBe('<row r="4"><c r="E4"><v>94</v></c></row>');
    expect(partsOf(saved)[TABLE]).toContain('ref="B2:C3" ><autoFilter ref="B2:C3"/>');
  });

  test.each<[string, string, Partial<BookSource['sheets'][number]>]>([
    [
      'a formula beside the table',
      'formula-in-the-way',
      { after: '', rows: `<row r="1"><c r="A1"><f>B4*2</f></c></row>` },
    ],
    [
      'a link',
      'anchored-content',
      { after: '<hyperlinks><hyperlink ref="B4" location="x"/></hyperlinks>' },
    ],
    [
      'merged cells',
      'anchored-content',
      { after: '<mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells>' },
    ],
    ['a comment', 'anchored-content', { relations: [['comments', '../comments1.xml']] }],
  ])('are refused when %s would then mean another row', (_, code, over) => {
    const comments = {
      'xl/comments1.xml': '<comments><commentList><comment ref="C4"/></commentList></comments>',
    };
    const file = openXlsx(xlsxFile(book(over, { parts: comments })));
    expect(refusal(() => file.apply([remove(0)]))).toBe(code);
  });

  test('are refused while a filter hides rows by their place', () => {
    const parts = xlsxParts(book());
    const table = String(parts[TABLE]).replace(
      '<autoFilter ref="B2:C4"/>',
      '<autoFilter ref="B2:C4"><filterColumn colId="0"><filters><filter val="3"/></filters></filterColumn></autoFilter>',
    );
    const file = openXlsx(zipped({ ...parts, [TABLE]: table }));
    expect(refusal(() => file.apply([remove(0)]))).toBe('filtered');
    expect(refusal(() => file.apply([append([5, 6])]))).toBeUndefined();
  });

  test.each<[string, string, boolean]>([
    ['a cell of the table', 'Ark!C4', true],
    ['a quoted sheet', "'Ark'!$C$4+1", true],
    ['a part of the column', 'SUM(Ark!C4:C9)', true],
    ['the whole column', 'SUM(Ark!C3:C4)', false],
    ['a structured reference', 'SUM(T[b])', false],
    ['the same address on another sheet', 'C4', false],
    ['a text that looks like it', '"Ark!C4"', false],
    ['a function that looks like it', 'LOG10(2)', false],
    ['a cell above', 'Ark!C2', false],
  ])('a formula on another sheet with %s', (_, formula, refused) => {
    const parts = xlsxParts(book());
    const other = String(parts['xl/worksheets/sheet2.xml']).replace(
      '<v>7</v>',
      `<f>${formula}</f><v>7</v>`,
    );
    const file = openXlsx(zipped({ ...parts, 'xl/worksheets/sheet2.xml': other }));
    const act = (): void => file.apply([remove(0)]);
    if (refused) expect(refusal(act)).toBe('formula-in-the-way');
    else expect(act).not.toThrow();
  });
});

describe('formulas', () => {
  const rows =
    `<row r="2"/><row r="3">${value('B3', 1)}<c r="C3"><f>1+1</f><v>2</v></c></row>` +
    `<row r="4">${value('B4', 3)}<c r="C4"><f>2+2</f><v>4</v></c></row>`;
  const CHAIN = 'xl/calcChain.xml';
  const withChain = (): Uint8Array => {
    const parts = xlsxParts(
      book({ rows }, { afterSheets: '<definedNames/><calcPr calcId="191029"/>' }),
    );
    const types = String(parts['[Content_Types].xml']).replace(
      '</Types>',
      '<Override PartName="/xl/calcChain.xml" ContentType="x"/></Types>',
    );
    const related = String(parts['xl/_rels/workbook.xml.rels']).replace(
      '</Relationships>',
      relations([['calcChain', 'calcChain.xml']])
        .replace(/.*?(<Relationship .*?\/>).*/, '$1')
        .replace('rId1', 'rId9') + '</Relationships>',
    );
    return zipped({
      ...parts,
      '[Content_Types].xml': types,
      'xl/_rels/workbook.xml.rels': related,
      [CHAIN]: '<calcChain/>',
    });
  };

  test('are computed again when Excel opens the file', () => {
    const saved = partsOf(edited(withChain(), set(0, 0, 5)));
    expect(saved['xl/workbook.xml']).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    expect(saved[CHAIN]).toBe('<calcChain/>');
  });

  test('give way to a value, and then the order of calculation goes', () => {
    const saved = partsOf(edited(withChain(), set(0, 1, 5)));
    expect(saved[SHEET]).toContain('<c r="C3"><v>5</v></c>');
    expect(saved).not.toHaveProperty([CHAIN]);
    expect(saved['[Content_Types].xml']).not.toContain('calcChain');
    expect(saved['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  test('move with their rows', () => {
    const saved = edited(withChain(), remove(0));
    expect(row(saved, 3)).toContain('<c r="C3"><f>2+2</f><v>4</v></c>');
    expect(partsOf(saved)).not.toHaveProperty([CHAIN]);
  });

  test('that stand for other cells too are left alone', () => {
    const shared = rows
      .replace('<f>1+1</f>', '<f t="shared" ref="C3:C4" si="0">B3</f>')
      .replace('<f>2+2</f>', '<f t="shared" si="0"/>');
    const file = openXlsx(xlsxFile(book({ rows: shared })));
    expect(refusal(() => file.apply([set(0, 1, 5)]))).toBe('formula-in-the-way');
    expect(() => file.apply([set(1, 1, 5)])).not.toThrow();
  });

  test('a file without formulas is not asked to compute', () => {
    expect(partsOf(edited(book(), set(0, 0, 5)))['xl/workbook.xml']).not.toContain('calcPr');
  });
});

/** A part as it lies in the zip. */
function packed(bytes: Uint8Array, name: string): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at + 46 < bytes.length; at += 1) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const length = view.getUint16(at + 28, true);
    if (new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)) !== name) continue;
    const start = view.getUint32(at + 42, true);
    return bytes.slice(start, start + 30 + length + view.getUint32(at + 20, true));
  }
  throw new Error(`No part ${name}`);
}

/** Why an action was refused; undefined where it was not. */
function refusal(act: () => void): string | undefined {
  try {
    act();
    return undefined;
  } catch (problem) {
    return problem instanceof WorkbookError ? problem.code : String(problem);
  }
}
