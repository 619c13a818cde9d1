import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { commandLine } from '../helpers/command-line';
import { xlsxFile, xlsxParts, zipped } from '../helpers/xlsx-files';

const good = xlsxFile({
  sheets: [
    {
      name: 'Ark',
      rows: '<row r="1"/><row r="2"><c r="A2"><v>1</v></c></row>',
      tables: [{ name: 'T', ref: 'A1:A2', headers: ['a'] }],
    },
  ],
});
const parts = xlsxParts({ sheets: [{ name: 'Ark', rows: '' }] });

const kinds: readonly (readonly [string, Uint8Array, RegExp])[] = [
  ['an empty file', new Uint8Array(0), /Filen er tom/],
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), /ikke en Excel-arbeidsbok/],
  ['a CSV file', strToU8('a;b\r\n1;2\r\n'), /tekstfil/],
  ['half a file', good.subarray(0, good.length >> 1), /skadet/],
  ['a part outside', zipped({ ...parts, '../x': '' }), /ikke hører hjemme/],
  [
    'a document type',
    zipped({ ...parts, 'xl/workbook.xml': '<!DOCTYPE x><workbook/>' }),
    /ikke hører hjemme/,
  ],
  ['a bomb', zipped({ ...parts, 'xl/styles.xml': ' '.repeat(60_000_000) }), /pakker ut til mer/],
  ['no tables', zipped(parts), /ingen Excel-tabeller/],
  ['tables of somebody else', good, /ingen av registerets/],
];

const commands = [
  'check @',
  'arrears @ --out ut.xlsx',
  'agenda @ --out mappe',
  'metrics @',
  'upgrade @',
];

describe.each(kinds)('%s', (_, bytes, sentence) => {
  test.each(commands)('%s: exit code 2, one sentence, nothing written', async (command) => {
    const given = new Map([['inn.xlsx', bytes]]);
    const { code, out, complaints, files } = await commandLine(
      command.replace('@', 'inn.xlsx'),
      given,
    );
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(complaints).toMatch(sentence);
    expect(complaints).not.toContain('\n');
    expect(files).toEqual(given);
  });
});
