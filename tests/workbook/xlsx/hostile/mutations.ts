import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { xlsxFile, zipped } from '../../../helpers/xlsx-files';

/** A small register file with most of what an engine looks at: texts, formulas, two tables, comments. */
export const seedFile = xlsxFile({
  sharedStrings: '<si><t>Storgata</t></si><si><r><t>a</t></r><r><t>b</t></r></si>',
  afterSheets:
    '<definedNames><definedName name="x">Ark!$A$1</definedName></definedNames><calcPr calcId="1"/>',
  sheets: [
    {
      name: 'Ark',
      rows:
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
        '<row r="2" spans="1:2"><c r="A2" s="1"><v>46000</v></c><c r="B2"><f>46000*2</f><v>92000</v></c></row>' +
        '<row r="3"><c r="A3" t="inlineStr"><is><t>æ &amp; ø</t></is></c><c r="B3" t="b"><v>1</v></c></row>',
      tables: [{ name: 'T', ref: 'A1:B3', headers: ['a', 'b'] }],
      after:
        '<mergeCells count="1"><mergeCell ref="D1:E1"/></mergeCells><dataValidations count="1"><dataValidation type="list" sqref="A2:A3"><formula1>"x,y"</formula1></dataValidation></dataValidations>',
      relations: [['comments', '../comments1.xml']],
    },
    {
      name: 'To',
      rows: '<row r="5"><c r="C5"><v>1</v></c></row><row r="6"><c r="C6" t="e"><v>#N/A</v></c></row>',
      tables: [{ name: 'U', ref: 'C5:C6', headers: ['c'] }],
    },
  ],
  parts: {
    'xl/comments1.xml': '<comments><commentList><comment ref="D9"/></commentList></comments>',
  },
});

const seedParts = unzipSync(seedFile);
const names = Object.keys(seedParts);

/** Pieces that break readers: markup, numbers beyond the sheet, references, escapes. */
const PIECES = [
  '<',
  '>',
  '</',
  '/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE x>',
  '<?',
  '"',
  "'",
  '&',
  '&#x0;',
  '&#x110000;',
  '&lol;',
  '\0',
  '<row>',
  '<row r="0">',
  '<row r="1048577">',
  '<row r="99999999999999">',
  '<c>',
  '<c r="XFE1">',
  '<c r="AAAA1">',
  '<c r="1">',
  '<c t="s"><v>-1</v></c>',
  '<c t="s"><v>9999999</v></c>',
  '<c t="q">',
  '<v>',
  '</v>',
  '<v>1e999</v>',
  '<v>NaN</v>',
  '<f t="shared" si="0" ref="A1:XFD1048576">',
  '<is>',
  '</sheetData>',
  '<sheetData/>',
  '<extLst>',
  'ref="A1:XFD1048576"',
  'ref=""',
  'ref="B2:A1"',
  'r:id="rId1"',
  'Target="../../../../etc/passwd"',
  'Target=""',
  'Target="/"',
  'headerRowCount="-5"',
  'headerRowCount="1e9"',
  'totalsRowCount="99"',
  'totalsRowCount="x"',
  '_x0000_',
  '_xD800_',
  '\ufffe',
  '\ud800',
];

/** The seed's parts with one of them cut, repeated or sprinkled with pieces: the zip itself is whole. */
export const strangeParts: fc.Arbitrary<Uint8Array> = fc
  .record({
    name: fc.constantFrom(...names),
    edits: fc.array(
      fc.record({
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        length: fc.nat({ max: 40 }),
        piece: fc.constantFrom('', ...PIECES),
        repeat: fc.constantFrom(1, 1, 1, 2, 50),
      }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ name, edits }) => {
    let text = new TextDecoder().decode(seedParts[name]);
    for (const { at, length, piece, repeat } of edits) {
      const from = Math.floor(at * text.length);
      text = text.slice(0, from) + piece.repeat(repeat) + text.slice(from + length);
    }
    return zipped({ ...seedParts, [name]: text });
  });

/** A file with bytes overwritten, dropped or doubled anywhere. */
export const strangeBytes = (whole: Uint8Array): fc.Arbitrary<Uint8Array> =>
  fc
    .array(
      fc.record({
        at: fc.nat({ max: whole.length - 1 }),
        drop: fc.constantFrom(0, 1, 1, 4, 200),
        put: fc.uint8Array({ maxLength: 8 }),
      }),
      { minLength: 1, maxLength: 5 },
    )
    .map((edits) => {
      let bytes = whole;
      for (const { at, drop, put } of edits) {
        bytes = Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + drop)]);
      }
      return bytes;
    });

/** Bytes of no meaning behind the beginnings that decide what a file is taken for. */
export const noise: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.constantFrom<readonly number[]>(
      [],
      [0x50, 0x4b],
      [0x50, 0x4b, 3, 4],
      [0x50, 0x4b, 5, 6],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0xff, 0xfe],
      [0x3c],
    ),
    fc.uint8Array({ maxLength: 400 }),
  )
  .map(([start, rest]) => Uint8Array.from([...start, ...rest]));
