import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../src/domain/language';
import { textIn } from '../../../src/text';
import { workbookSentence } from '../../../src/workbook/sentence';
import { WorkbookError } from '../../../src/workbook/workbook';
import { openXlsx } from '../../../src/workbook/xlsx';
import { xlsxFile, xlsxParts, zipped, type BookSource } from '../../helpers/xlsx-files';

const source: BookSource = {
  sharedStrings: '<si><t>Storgata</t></si>',
  sheets: [
    {
      name: 'Ark',
      rows: '<row r="1"/><row r="2"><c r="A2" t="s"><v>0</v></c></row>',
      tables: [{ name: 'T', ref: 'A1:A2', headers: ['a'] }],
    },
  ],
};
const parts = xlsxParts(source);
const good = xlsxFile(source);
const SHEET = 'xl/worksheets/sheet1.xml';
const sheetXml = String(parts[SHEET]);

function with_(name: string, content: string): Uint8Array {
  return zipped({ ...parts, [name]: content });
}

function without(name: string): Uint8Array {
  return zipped(Object.fromEntries(Object.entries(parts).filter(([own]) => own !== name)));
}

/** The old container that Excel uses for .xls and for workbooks with a password. */
function container(entry: string): Uint8Array {
  const name = [...entry].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array<number>(1024).fill(0),
    ...name,
    0,
    0,
  ]);
}

/** Changes bytes of the directory's record of a part. */
function withRecord(bytes: Uint8Array, part: string, at: number, value: number): Uint8Array {
  const changed = bytes.slice();
  const name = strToU8(part);
  const view = new DataView(changed.buffer);
  for (let place = 0; place + 46 < changed.length; place += 1) {
    if (view.getUint32(place, true) !== 0x02014b50) continue;
    if (!name.every((byte, offset) => changed[place + 46 + offset] === byte)) continue;
    view.setUint32(place + at, value, true);
    return changed;
  }
  throw new Error(`No part ${part}`);
}

function withFlippedByte(bytes: Uint8Array, part: string): Uint8Array {
  const changed = bytes.slice();
  const name = strToU8(part);
  const at = changed.findIndex((_, place) =>
    name.every((byte, offset) => changed[place + offset] === byte),
  );
  changed[at + name.length + 10]! ^= 0x10;
  return changed;
}

describe('what is no register file ends in one reason', () => {
  test.each<[string, string, Uint8Array]>([
    ['nothing', 'empty-file', new Uint8Array(0)],
    ['a picture', 'not-a-workbook', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3])],
    ['a web page called .xls', 'not-a-workbook', strToU8('<html><table></table></html>')],
    ['a CSV file with another name', 'csv', strToU8('Bolig;Leie\r\nB-0001;7250\r\n')],
    [
      'a Norwegian CSV file from an old program',
      'csv',
      Uint8Array.from([66, 0xf8, 0xe5, 59, 49, 13, 10]),
    ],
    ['a text file in UTF-16', 'csv', Uint8Array.from([0xff, 0xfe, 66, 0, 59, 0])],
    ['an .xls file', 'old-excel', container('Workbook')],
    ['an .xls file of Excel 5', 'old-excel', container('Book')],
    ['a sheet of Excel 4', 'old-excel', Uint8Array.from([0x09, 0x04, 0x06, 0, 0, 0])],
    ['a workbook with a password', 'encrypted', container('EncryptedPackage')],
    ['an old Word document', 'not-a-workbook', container('WordDocument')],
    ['a zip of pictures', 'not-a-workbook', zipped({ 'bilde.png': 'x' })],
    ['an empty zip', 'not-a-workbook', zipped({})],
    [
      'a Word document',
      'not-a-workbook',
      zipped({
        '_rels/.rels': String(parts['_rels/.rels']).replace('xl/workbook.xml', 'word/document.xml'),
        'word/document.xml': '<w:document xmlns:w="x"/>',
      }),
    ],
    [
      'a binary workbook',
      'not-a-workbook',
      zipped({
        '_rels/.rels': String(parts['_rels/.rels']).replace('workbook.xml', 'workbook.bin'),
        'xl/workbook.bin': '\u0000\u0001',
      }),
    ],
    ['an empty workbook', 'no-tables', xlsxFile({ sheets: [{ name: 'Ark1', rows: '' }] })],
    ['half a file', 'damaged', good.slice(0, good.length / 2)],
    ['a file without its last bytes', 'damaged', good.slice(0, good.length - 30)],
    ['two letters of a zip', 'damaged', strToU8('PK')],
    ['a damaged byte in a sheet', 'damaged', withFlippedByte(good, SHEET)],
    ['a sheet that is not there', 'damaged', without(SHEET)],
    [
      'a sheet that breaks off',
      'damaged',
      with_(SHEET, sheetXml.slice(0, sheetXml.indexOf('</row>'))),
    ],
    ['a sheet without cells', 'damaged', with_(SHEET, '<worksheet/>')],
    [
      'a text that is not among the texts',
      'damaged',
      with_(SHEET, sheetXml.replace('<v>0</v>', '<v>7</v>')),
    ],
    ['an unknown kind of cell', 'damaged', with_(SHEET, sheetXml.replace('t="s"', 't="q"'))],
    ['a row beyond the sheet', 'damaged', with_(SHEET, sheetXml.replace('r="2"', 'r="9999999"'))],
    [
      'a table without a place',
      'damaged',
      with_(
        'xl/tables/table1.xml',
        String(parts['xl/tables/table1.xml']).replace(/ref="[^"]*"/g, 'ref="?"'),
      ),
    ],
    [
      'a document type in a sheet',
      'unsafe-content',
      with_(SHEET, sheetXml.replace('<worksheet', '<!DOCTYPE x [<!ENTITY a "b">]><worksheet')),
    ],
    [
      'a document type in the texts',
      'unsafe-content',
      with_('xl/sharedStrings.xml', '<!DOCTYPE x><sst><si><t>a</t></si></sst>'),
    ],
    [
      'a document type in the workbook',
      'unsafe-content',
      with_('xl/workbook.xml', '<!DOCTYPE x><workbook/>'),
    ],
    ['a part outside the file', 'unsafe-content', with_('../ut.xml', '<a/>')],
    ['a part with a drive', 'unsafe-content', with_('C:/ut.xml', '<a/>')],
    ['the same part twice', 'unsafe-content', with_('XL/WORKSHEETS/SHEET1.XML', sheetXml)],
    [
      'more parts than any workbook',
      'too-large',
      zipped({
        ...parts,
        ...Object.fromEntries(Array.from({ length: 20_001 }, (_, at) => [`a/${at}`, ''])),
      }),
    ],
    ['a part said to be of 2 GB', 'too-large', withRecord(good, SHEET, 24, 2_000_000_000)],
    ['a part of almost nothing but air', 'too-large', withRecord(good, SHEET, 24, 60_000_000)],
    ['a part longer than it says', 'damaged', withRecord(good, SHEET, 24, 100)],
    ['a part shorter than it says', 'damaged', withRecord(good, SHEET, 24, 100_000)],
    ['a part in an unknown packing', 'damaged', withRecord(good, SHEET, 10, 12)],
    [
      'a table of the whole sheet',
      'too-large',
      with_(
        'xl/tables/table1.xml',
        String(parts['xl/tables/table1.xml']).replaceAll('A1:A2', 'A1:XFD1048576'),
      ),
    ],
  ])('%s: %s', (_, code, bytes) => {
    const problem = problemOf(bytes);
    expect(problem.code).toBe(code);
    for (const language of languages) {
      expect(workbookSentence(problem, textIn(language))).toMatch(/^.{20,400}\.$/);
    }
  });

  test('a bomb that says it is small is stopped', () => {
    const bomb = zipped({
      ...parts,
      'xl/sharedStrings.xml': `<sst>${' '.repeat(60_000_000)}</sst>`,
    });
    expect(problemOf(bomb).code).toBe('too-large');
    expect(problemOf(withRecord(bomb, 'xl/sharedStrings.xml', 24, 1000)).code).toBe('damaged');
  });
});

test('half a million formatted rows without content are passed over', () => {
  const empty = Array.from(
    { length: 500_000 },
    (_, at) => `<row r="${at + 3}"><c r="A${at + 3}" s="1"/><c r="B${at + 3}" s="1"/></row>`,
  );
  const file = with_(SHEET, sheetXml.replace('</sheetData>', `${empty.join('')}</sheetData>`));
  const [table] = openXlsx(file).tables();
  expect(table?.rowCount).toBe(1);
});

test('every single bit of damage is noticed or harmless', () => {
  for (let at = 0; at < good.length; at += 7) {
    const changed = good.slice();
    changed[at]! ^= 0x04;
    try {
      openXlsx(changed);
    } catch (problem) {
      expect(problem).toBeInstanceOf(WorkbookError);
    }
  }
});

function problemOf(bytes: Uint8Array): WorkbookError {
  try {
    openXlsx(bytes);
  } catch (problem) {
    if (problem instanceof WorkbookError) return problem;
    throw problem;
  }
  throw new Error('The file was opened');
}
