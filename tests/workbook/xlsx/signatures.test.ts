import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { openXlsx } from '../../../src/workbook/xlsx';
import { signed } from '../../helpers/signed-file';
import { partsOf, xlsxFile, zipped } from '../../helpers/xlsx-files';

const plain = xlsxFile({
  sheets: [
    {
      name: 'Ark',
      rows: '<row r="2"><c r="A2"><v>1</v></c></row>',
      tables: [{ name: 'T', ref: 'A1:A2', headers: ['a'] }],
    },
  ],
  parts: { 'xl/vbaProject.bin': 'makroer', 'xl/vbaProjectSignature.bin': 'makroenes signatur' },
});

const withoutLast = (bytes: Uint8Array): Uint8Array =>
  zipped({
    ...unzipSync(bytes),
    '_xmlsignatures/_rels/origin.sigs.rels': '<Relationships/>',
  });

describe('what does not hold after saving is known before', () => {
  test.each<[string, Uint8Array, readonly string[]]>([
    ['a file that nobody has signed', plain, []],
    ['a signed document', signed(plain), ['signature']],
    ['a document whose last signature was taken away', withoutLast(signed(plain)), []],
  ])('%s', (_, bytes, expected) => {
    expect(openXlsx(bytes).breaksOnSaving()).toEqual(expected);
  });

  test('the parts of signatures are not touched, and the macros are those that were signed', () => {
    const file = openXlsx(signed(plain));
    file.apply([{ kind: 'set', table: 'T', row: 0, column: 0, value: 2 }]);
    const [before, after] = [partsOf(signed(plain)), partsOf(file.save())];
    const changed = Object.keys(before).filter((part) => before[part] !== after[part]);
    expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });

  test('a file without changes is saved as it is: its signature holds', () => {
    expect(openXlsx(signed(plain)).save()).toEqual(signed(plain));
  });
});
