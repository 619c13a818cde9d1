import * as SheetJs from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { describe, expect, test } from 'vitest';
import type { CellValue } from '../../../src/domain/cells';
import { openXlsx } from '../../../src/workbook/xlsx';
import { converted, hasLibreOffice } from '../../helpers/libreoffice';
import { rowsOf } from '../../helpers/workbook-contract';
import { partsOf, relations, zipped } from '../../helpers/xlsx-files';

const HEADERS = ['Bolig', 'Leie', 'Fra', 'Heis', 'Merknad'];
const ROWS: readonly (readonly CellValue[])[] = [
  ['B-0001', 7250, 46027, true, 'Nøkkel & kode <1234>'],
  ['B-0002', 6000.5, 46028, false, null],
  ['B-0003', -0.01, null, null, ' mellomrom '],
];

/** The register as exceljs writes it: styles, a drop-down, a frozen row, a formula beside the table. */
async function byExceljs(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Forside').getCell('A1').value = 'Boligutvalget';
  const sheet = workbook.addWorksheet('Boliger', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addTable({
    name: 'Dwellings',
    ref: 'A1',
    headerRow: true,
    columns: HEADERS.map((name) => ({ name, filterButton: true })),
    rows: ROWS.map((row) => [...row]),
  });
  sheet.getColumn(3).numFmt = 'dd.mm.yyyy';
  sheet.getColumn(1).numFmt = '@';
  sheet.getCell('G1').value = { formula: 'SUM(B2:B4)', result: 13_250.49 };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function rowsIn(bytes: Uint8Array): unknown {
  const table = openXlsx(bytes)
    .tables()
    .find(({ name }) => name === 'Dwellings');
  return table === undefined ? undefined : rowsOf(table);
}

const edits = (bytes: Uint8Array): Uint8Array => {
  const file = openXlsx(bytes);
  file.apply([
    { kind: 'set', table: 'Dwellings', row: 0, column: 4, value: 'Ny «tekst» & mer' },
    { kind: 'set', table: 'Dwellings', row: 1, column: 1, value: 6100.25 },
    {
      kind: 'append',
      table: 'Dwellings',
      rows: [
        ['B-0004', 8000, 46100, true, '=1+1'],
        ['B-0005', null, null, null, 'x'],
      ],
    },
  ]);
  return file.save();
};

const EDITED: readonly (readonly CellValue[])[] = [
  ['B-0001', 7250, 46027, true, 'Ny «tekst» & mer'],
  ['B-0002', 6100.25, 46028, false, null],
  ['B-0003', -0.01, null, null, ' mellomrom '],
  ['B-0004', 8000, 46100, true, '=1+1'],
  ['B-0005', null, null, null, 'x'],
];

describe('files of other programs', () => {
  test('exceljs: read, changed, and read by it again', async () => {
    const bytes = await byExceljs();
    expect(rowsIn(bytes)).toEqual(ROWS);
    const saved = edits(bytes);
    expect(rowsIn(saved)).toEqual(EDITED);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(saved.slice().buffer);
    const sheet = workbook.getWorksheet('Boliger');
    expect(sheet?.getCell('E2').value).toBe('Ny «tekst» & mer');
    expect(sheet?.getCell('E5').value).toBe('=1+1');
    expect(sheet?.getCell('A5').numFmt).toBe('@');
    expect(sheet?.getCell('C5').numFmt).toBe('dd.mm.yyyy');
    expect(sheet?.getTable('Dwellings')).toBeDefined();
  });

  test('SheetJS: a sheet it wrote, made a table, and read by it again', () => {
    const sheet = SheetJs.utils.aoa_to_sheet([HEADERS, ...ROWS.map((row) => [...row])]);
    const workbook = { SheetNames: ['Boliger'], Sheets: { Boliger: sheet } };
    for (const bookSST of [false, true]) {
      const written: unknown = SheetJs.write(workbook, {
        type: 'array',
        bookType: 'xlsx',
        bookSST,
      });
      const bytes = withTable(new Uint8Array(written as ArrayBuffer), 'A1:E4');
      expect(rowsIn(bytes)).toEqual(ROWS);
      const again = SheetJs.read(edits(bytes)).Sheets['Boliger'];
      const read =
        again === undefined ? [] : SheetJs.utils.sheet_to_json(again, { header: 1, defval: null });
      expect(read).toEqual([HEADERS, ...EDITED]);
    }
  });

  test.runIf(hasLibreOffice)(
    'LibreOffice: shows our values, and what it saves is read',
    async () => {
      const saved = edits(await byExceljs());
      const again = converted(saved, 'xlsx');
      expect(rowsIn(again)).toEqual(EDITED);
      const file = openXlsx(again);
      file.apply([{ kind: 'delete', table: 'Dwellings', rows: [4] }]);
      expect(rowsIn(converted(file.save(), 'xlsx'))).toEqual(EDITED.slice(0, 4));
    },
    120_000,
  );
});

/** Adds a table part to a file of one sheet. */
function withTable(bytes: Uint8Array, ref: string): Uint8Array {
  const parts = partsOf(bytes);
  const columns = HEADERS.map((name, at) => `<tableColumn id="${at + 1}" name="${name}"/>`).join(
    '',
  );
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return zipped({
    ...parts,
    'xl/worksheets/_rels/sheet1.xml.rels': relations([['table', '../tables/table1.xml']]),
    'xl/tables/table1.xml': `<table xmlns="${main}" id="1" name="Dwellings" displayName="Dwellings" ref="${ref}"><tableColumns count="5">${columns}</tableColumns></table>`,
  });
}
