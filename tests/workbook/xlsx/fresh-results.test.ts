import * as SheetJs from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../src/workbook/workbook';
import { checkSaved, openXlsx } from '../../../src/workbook/xlsx';
import { converted, hasLibreOffice } from '../../helpers/libreoffice';
import { partsOf, xlsxFile, type BookSource } from '../../helpers/xlsx-files';

const formula = (cell: string, text: string, result: number): string =>
  `<c r="${cell}"><f>${text}</f><v>${result}</v></c>`;
const head = (cell: string, name: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${name}</t></is></c>`;

/** Rents with a computed column, a total beside the table, a page that sums them, one that sums that, one apart. */
const book: BookSource = {
  afterSheets:
    '<definedNames><definedName name="Leier">Leie!$A$2:$A$3</definedName></definedNames>',
  sheets: [
    {
      name: 'Leie',
      rows:
        `<row r="1">${head('A1', 'leie')}${head('B1', 'år')}</row>` +
        `<row r="2"><c r="A2"><v>1</v></c>${formula('B2', 'Rents[[#This Row],[leie]]*12', 12)}${formula('D2', 'A2*10', 10)}</row>` +
        `<row r="3"><c r="A3"><v>2</v></c>${formula('B3', 'Rents[[#This Row],[leie]]*12', 24)}</row>`,
      tables: [{ name: 'Rents', ref: 'A1:B3', headers: ['leie', 'år'] }],
    },
    {
      name: 'Sum',
      rows: `<row r="1">${formula('A1', 'SUM(Rents[leie])', 3)}${formula('B1', 'SUM(Leier)', 3)}<c r="C1" t="e"><f>Rents</f><v>#N/A</v></c></row>`,
    },
    { name: 'Forside', rows: `<row r="1">${formula('A1', 'Sum!A1*2', 6)}</row>` },
    { name: 'For seg', rows: `<row r="1"><c r="A1"><v>5</v></c>${formula('B1', 'A1+1', 6)}</row>` },
  ],
};

const raise: Edit = { kind: 'set', table: 'Rents', row: 0, column: 0, value: 100 };

function saved(): Uint8Array {
  const file = openXlsx(xlsxFile(book));
  file.apply([raise]);
  const written = file.save();
  checkSaved(file, written);
  return written;
}

describe('after a change no program shows a result of before it', () => {
  const sheet = (number: number): string =>
    partsOf(saved())[`xl/worksheets/sheet${number}.xml`] ?? '';

  test.each([
    ['beside the table', 1, '<c r="D2"><f>A2*10</f></c>'],
    ['in the row that changed', 1, '<c r="B2"><f>Rents[[#This Row],[leie]]*12</f></c>'],
    ['on a sheet that names the table', 2, '<c r="A1"><f>SUM(Rents[leie])</f></c>'],
    ['on a sheet that uses a name of its cells', 2, '<c r="B1"><f>SUM(Leier)</f></c>'],
    ['of an error, its kind too', 2, '<c r="C1"><f>Rents</f></c>'],
    ['on a sheet that looks at that sheet', 3, '<c r="A1"><f>Sum!A1*2</f></c>'],
  ])('%s the result is gone, the formula stays', (_, number, xml) => {
    expect(sheet(number)).toContain(xml);
  });

  test('results that cannot have changed stay, and so do the table’s other rows', () => {
    expect(sheet(4)).toContain('<f>A1+1</f><v>6</v>');
    expect(sheet(1)).toContain('<v>24</v>');
  });

  test.runIf(hasLibreOffice)(
    'LibreOffice computes them',
    () => {
      const { Sheets } = SheetJs.read(converted(saved(), 'xlsx'));
      const value = (name: string, cell: string): unknown =>
        (Sheets[name]?.[cell] as SheetJs.CellObject | undefined)?.v;
      expect(value('Leie', 'D2')).toBe(1000);
      expect(value('Leie', 'B2')).toBe(1200);
      expect(value('Sum', 'A1')).toBe(102);
      expect(value('Sum', 'B1')).toBe(102);
      expect(value('Forside', 'A1')).toBe(204);
    },
    120_000,
  );
});
