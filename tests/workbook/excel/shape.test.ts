import { describe, expect, test } from 'vitest';
import { tableFromRows, type TableData } from '../../../src/domain/cells';
import type { ValidationRule } from '../../../src/domain/shape/validation-rule';
import { excelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import type { Edit } from '../../../src/workbook/workbook';
import { bookOf, type HostSheet } from '../../helpers/excel-host/book';
import { connect } from '../../helpers/excel-host/client';
import { ExcelHost } from '../../helpers/excel-host/host';
import { rowsOf } from '../../helpers/workbook-contract';

const vacancies = tableFromRows(
  { name: 'Vacancies', sheet: 'Ledighet', headers: ['Ledighet', 'Bolig', 'Fra', 'Årsak'] },
  [
    ['V-0001', 'B-0001', 45_658, 'tomgang'],
    ['V-0002', 'B-0002', 45_659, 'tomgang'],
    [null, null, null, null],
  ],
);

/** The sheet with the table in A1:D4, after `done` has been done to it. */
function open(done: (sheet: HostSheet, host: ExcelHost) => void = () => undefined): ExcelHost {
  const host = new ExcelHost(bookOf([vacancies]));
  host.book.names.push('Codes_Vacancies_reason');
  done(host.book.sheet('Ledighet'), host);
  connect(host);
  return host;
}

async function read(): Promise<TableData> {
  const [table] = await excelWorkbook().readTables();
  if (table === undefined) throw new Error('No table');
  return table;
}

const below = (sheet: HostSheet): void => {
  ['V-0003', 'B-0003', 45_660].forEach((value, column) => sheet.enter(4, column, value));
};

describe('hvordan en tabell ligger på arket i Excel', () => {
  test('en tabell som ingen har gjort noe med', async () => {
    open();
    expect((await read()).shape).toMatchObject({
      merged: [],
      below: [],
      beside: [],
      hiddenRows: [],
      hiddenColumns: [],
      filtered: false,
      validations: [],
      names: ['Codes_Vacancies_reason'],
    });
  });

  test('rader rett under, og det som står ved siden av', async () => {
    open((sheet) => {
      below(sheet);
      sheet.enter(2, 4, 'ring eier');
    });
    const { shape } = await read();
    expect(shape?.below).toEqual([['V-0003', 'B-0003', 45_660, null]]);
    expect(shape?.beside).toEqual([{ cell: 'E3', value: 'ring eier' }]);
  });

  test('skjulte rader, sammenslåtte celler og filter', async () => {
    open((sheet, { book }) => {
      sheet.hiddenRows.add(2);
      sheet.merged = ['B2:B3', 'G1:H1'];
      book.table('Vacancies').filtered = true;
    });
    const { shape } = await read();
    expect(shape?.hiddenRows).toEqual([{ from: 1, to: 1 }]);
    expect(shape?.merged).toEqual([{ top: 2, left: 2, bottom: 3, right: 2 }]);
    expect(shape?.filtered).toBe(true);
  });

  test('nedtrekkslister og formater', async () => {
    open((sheet) => {
      sheet.validations.set('D2:D4', { rule: { list: { source: '=Codes_Vacancies_reason' } } });
      sheet.formats.set('1,2', 'dd.mm.yyyy');
    });
    const { shape } = await read();
    expect(shape?.validations).toEqual([
      { column: 3, from: 0, to: 2, type: 'list', source: 'Codes_Vacancies_reason' },
    ]);
    expect(shape?.formats).toContainEqual({ column: 2, from: 0, to: 0, format: 'dd.mm.yyyy' });
    expect(shape?.formats).toContainEqual({ column: 2, from: 1, to: 2, format: 'General' });
  });

  test('leses på nytt bare av tabeller som er endret', async () => {
    const host = open();
    const workbook = excelWorkbook();
    await workbook.readTables();
    const first = host.requests;
    await workbook.readTables();
    expect(host.requests - first).toBe(2);
    host.type('Ledighet', 1, 3, 'ombygging');
    await workbook.readTables();
    expect(host.requests - first).toBe(2 + 3);
  });
});

const RULE: ValidationRule = {
  type: 'list',
  source: 'Codes_Vacancies_reason',
  promptTitle: 'Årsak',
  prompt: 'Hvorfor boligen er ledig.',
  errorTitle: 'Velg fra listen',
  error: 'Velg et av ordene.',
};

async function edited(host: ExcelHost, ...edits: Edit[]): Promise<TableData> {
  const workbook = excelWorkbook();
  await workbook.readTables();
  await workbook.apply(edits);
  const known = workbook.known()[0];
  const now = await read();
  expect(known && rowsOf(known)).toEqual(rowsOf(now));
  expect(host.held).toBe(0);
  return now;
}

describe('mending av arket i Excel', () => {
  test('rader under tabellen tas inn, og tomme rader bort, i samme steg', async () => {
    const host = open(below);
    const row = ['V-0003', 'B-0003', 45_660, null];
    const table = await edited(
      host,
      { kind: 'include', table: 'Vacancies', rows: [row] },
      { kind: 'delete', table: 'Vacancies', rows: [2] },
    );
    expect(rowsOf(table).map(([id]) => id)).toEqual(['V-0001', 'V-0002', 'V-0003']);
    expect(table.shape?.below).toEqual([]);
  });

  test('rader som noen har endret imens, tas ikke inn', async () => {
    const host = open(below);
    const workbook = excelWorkbook();
    await workbook.readTables();
    host.type('Ledighet', 4, 1, 'B-0009');
    await expect(
      workbook.apply([
        { kind: 'include', table: 'Vacancies', rows: [['V-0003', 'B-0003', 45_660, null]] },
      ]),
    ).rejects.toMatchObject({ code: 'changed-meanwhile' });
    expect(host.book.table('Vacancies').rows).toBe(3);
  });

  test('formater og nedtrekkslister settes tilbake, sammenslåtte celler deles', async () => {
    const host = open((sheet) => (sheet.merged = ['B2:B3']));
    const table = await edited(
      host,
      { kind: 'format', table: 'Vacancies', column: 2, from: 0, to: 2, format: 'dd.mm.yyyy' },
      { kind: 'validate', table: 'Vacancies', column: 3, rule: RULE },
      { kind: 'unmerge', table: 'Vacancies', ranges: ['B2:B3'] },
    );
    expect(table.shape?.formats).toContainEqual({
      column: 2,
      from: 0,
      to: 2,
      format: 'dd.mm.yyyy',
    });
    expect(table.shape?.validations).toEqual([
      { column: 3, from: 0, to: 2, type: 'list', source: 'Codes_Vacancies_reason' },
    ]);
    expect(table.shape?.merged).toEqual([]);
    expect(host.book.sheet('Ledighet').validations.get('D2:D4')).toMatchObject({
      prompt: { showPrompt: true, title: 'Årsak' },
      errorAlert: { style: 'Warning' },
    });
  });

  test('en datokontroll settes tilbake', async () => {
    const host = open();
    const rule: ValidationRule = { ...RULE, type: 'date', source: '61' };
    const table = await edited(host, { kind: 'validate', table: 'Vacancies', column: 2, rule });
    expect(table.shape?.validations).toMatchObject([{ column: 2, type: 'date' }]);
  });
});
