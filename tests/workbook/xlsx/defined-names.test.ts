import { expect, test } from 'vitest';
import type { Edit } from '../../../src/workbook/workbook';
import { openXlsx } from '../../../src/workbook/xlsx';
import { partsOf, xlsxFile } from '../../helpers/xlsx-files';

/** The name's cells after an edit of the table B2:C4 on the sheet «Våre rader». */
function after(name: string, edit: Edit): string {
  const file = openXlsx(
    xlsxFile({
      afterSheets: `<definedNames><definedName name="x">${name}</definedName></definedNames>`,
      sheets: [
        {
          name: 'Våre rader',
          rows: '<row r="3"><c r="B3"><v>1</v></c></row><row r="4"><c r="B4"><v>2</v></c></row>',
          tables: [{ name: 'T', ref: 'B2:C4', headers: ['a', 'b'] }],
        },
      ],
    }),
  );
  file.apply([edit]);
  return /name="x">([^<]*)</.exec(partsOf(file.save())['xl/workbook.xml'] ?? '')?.[1] ?? '';
}

const append: Edit = {
  kind: 'append',
  table: 'T',
  rows: [
    [3, 4],
    [5, 6],
  ],
};
const remove: Edit = { kind: 'delete', table: 'T', rows: [0] };
const set: Edit = { kind: 'set', table: 'T', row: 0, column: 0, value: 9 };

test.each<[string, string, Edit, string]>([
  ['a column grows with the table', "'Våre rader'!$B$3:$B$4", append, "'Våre rader'!$B$3:$B$6"],
  ['with its heading too', "'Våre rader'!$B$2:$C$4", append, "'Våre rader'!$B$2:$C$6"],
  ['and shrinks with it', "'Våre rader'!$B$3:$B$4", remove, "'Våre rader'!$B$3:$B$3"],
  [
    'a print area around the table grows',
    "'Våre rader'!$A$1:$F$4",
    append,
    "'Våre rader'!$A$1:$F$6",
  ],
  ['but does not shrink', "'Våre rader'!$A$1:$F$4", remove, "'Våre rader'!$A$1:$F$4"],
  ['a part of a column stays', "'Våre rader'!$B$4:$B$4", append, "'Våre rader'!$B$4:$B$4"],
  ['another sheet is none of ours', 'Annet!$B$3:$B$4', append, 'Annet!$B$3:$B$4'],
  ['a changed cell moves nothing', "'Våre rader'!$B$3:$B$4", set, "'Våre rader'!$B$3:$B$4"],
])('%s', (_, name, edit, expected) => {
  expect(after(name, edit)).toBe(expected);
});
