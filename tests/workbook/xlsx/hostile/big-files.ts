import { xlsxParts, zipped, type BookSource } from '../../../helpers/xlsx-files';

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
const SHEET = 'xl/worksheets/sheet1.xml';
const TABLE = 'xl/tables/table1.xml';
const STRINGS = 'xl/sharedStrings.xml';
const BOOK = 'xl/workbook.xml';

const file = (name: string, edit: (xml: string) => string): Uint8Array =>
  zipped({ ...parts, [name]: edit(String(parts[name])) });
const times = (text: string, count: number): string => text.repeat(count);
const inCells = (rows: string) => (xml: string) =>
  xml.replace('</sheetData>', `${rows}</sheetData>`);

/** Files that a reader without limits would choke on; each with the code it is refused with, none where it opens. */
export const bigFiles: readonly (readonly [string, string | undefined, () => Uint8Array])[] = [
  ['a million empty rows', undefined, () => file(SHEET, inCells(times('<row/>', 1_000_000)))],
  [
    'a row of 33 MB',
    'too-large',
    () => file(SHEET, inCells(`<row r="3">${times('<x/>', 8_500_000)}`)),
  ],
  [
    'columns without end before the cells',
    'too-large',
    () =>
      file(SHEET, (xml) =>
        xml.replace('<sheetData>', `${times('<col min="1"/>', 2_500_000)}<sheetData>`),
      ),
  ],
  [
    'four million empty shared texts',
    'too-large',
    () => file(STRINGS, (xml) => xml.replace('<si>', `${times('<si/>', 4_000_000)}<si>`)),
  ],
  [
    'half a million shared texts, all the same',
    undefined,
    () =>
      file(STRINGS, (xml) =>
        xml.replace('<si>', `${times('<si><r><t>a</t></r></si>', 500_000)}<si>`),
      ),
  ],
  [
    'shared texts that break off',
    'damaged',
    () => file(STRINGS, () => '<sst><si><t>a</t></si><si'),
  ],
  [
    'elements nested a million deep',
    undefined,
    () => file(TABLE, (xml) => xml.replace('</table>', `${times('<a>', 1_000_000)}</table>`)),
  ],
  [
    'a description of 33 MB',
    'too-large',
    () => file(BOOK, (xml) => `${xml}${times(' ', 33_000_000)}`),
  ],
  [
    'a table of all columns',
    undefined,
    () => file(TABLE, (xml) => xml.replaceAll('A1:A2', 'A1:XFD2')),
  ],
  [
    'a table of all columns and many rows',
    'too-large',
    () => file(TABLE, (xml) => xml.replaceAll('A1:A2', 'A1:XFD3000')),
  ],
  [
    'a cell beyond the last column',
    'damaged',
    () => file(SHEET, inCells('<row r="3"><c r="XFE3"><v>1</v></c></row>')),
  ],
  ['a row beyond the last row', 'damaged', () => file(SHEET, inCells('<row r="1048577"/>'))],
  [
    'a hundred thousand sheets that are one',
    'damaged',
    () =>
      file(BOOK, (xml) =>
        xml.replace(
          '</sheets>',
          `${times('<sheet name="x" sheetId="2" r:id="rId1"/>', 100_000)}</sheets>`,
        ),
      ),
  ],
  [
    'a table that the sheet has a hundred thousand times',
    'damaged',
    () =>
      file('xl/worksheets/_rels/sheet1.xml.rels', (xml) =>
        xml.replace(
          '</Relationships>',
          `${times('<Relationship Id="r" Type="x/table" Target="../tables/table1.xml"/>', 100_000)}</Relationships>`,
        ),
      ),
  ],
  [
    'a sheet that is its own table',
    'damaged',
    () =>
      file('xl/worksheets/_rels/sheet1.xml.rels', (xml) =>
        xml.replace('../tables/table1.xml', 'sheet1.xml'),
      ),
  ],
  [
    'a tag of two million spaces',
    undefined,
    () => file(SHEET, (xml) => xml.replace('<row r="2">', `<row r="2"${times(' ', 2_000_000)}>`)),
  ],
  [
    'entities within entities',
    'unsafe-content',
    () =>
      file(
        STRINGS,
        () =>
          '<!DOCTYPE sst [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>',
      ),
  ],
  [
    'a document type in a table',
    'unsafe-content',
    () => file(TABLE, (xml) => xml.replace('<table', '<!DOCTYPE table><table')),
  ],
  [
    'a relation to outside',
    'damaged',
    () =>
      file('xl/_rels/workbook.xml.rels', (xml) =>
        xml.replace('worksheets/sheet1.xml', '../../../etc/passwd'),
      ),
  ],
];
