import { describe, expect, test } from 'vitest';
import { cellAt, tableFromRows, type CellValue, type TableData } from '../../../src/domain/cells';
import { excelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { bookOf } from '../../helpers/excel-host/book';
import { connect } from '../../helpers/excel-host/client';
import { ExcelHost, type HostOptions } from '../../helpers/excel-host/host';

const dwellings = tableFromRows(
  {
    name: 'Dwellings',
    sheet: 'Boliger',
    headers: ['Bolig', 'Postnr', 'Månedsleie', 'Eget'],
    top: 3,
    left: 2,
  },
  [
    ['B-0001', '2500', 6500, null],
    ['B-0002', '0150', 7200.5, { error: '#REF!' }],
    ['B-0003', '2500', null, '#N/A'],
  ],
);

function open(options?: HostOptions): ExcelHost {
  const host = new ExcelHost(bookOf([dwellings]), options);
  connect(host);
  return host;
}

function rowsOf(data: TableData | undefined): CellValue[][] {
  if (data === undefined) return [];
  return Array.from({ length: data.rowCount }, (_, row) =>
    data.headers.map((__, column) => cellAt(data, row, column)),
  );
}

describe('reading the open workbook', () => {
  test('tables come with sheet, place, headers and cells as they stand', async () => {
    const host = open();
    const [table] = await excelWorkbook().readTables();
    expect(table).toMatchObject({ name: 'Dwellings', sheet: 'Boliger', top: 3, left: 2 });
    expect(table?.headers).toEqual(dwellings.headers);
    expect(rowsOf(table)).toEqual(rowsOf(dwellings));
    // Two, one more because a text looks like an error, and one for drop-downs and formats.
    expect(host.requests).toBe(4);
  });

  test('a register too large for one answer is read in pieces', async () => {
    const headers = ['Krav', 'Beløp', 'Tekst'];
    const rows = Array.from({ length: 60_000 }, (_, row) => [`F-${row}`, row, 'x'.repeat(80)]);
    const charges = tableFromRows({ name: 'Charges', sheet: 'Krav', headers }, rows);
    const host = new ExcelHost(bookOf([charges, dwellings]));
    connect(host);
    const [read, other] = await excelWorkbook().readTables();
    expect(read?.rowCount).toBe(60_000);
    expect(rowsOf(read).at(-1)).toEqual(rows.at(-1));
    expect(other?.headers).toEqual(dwellings.headers);
    expect(host.requests).toBeLessThan(12);
  });

  test('a table without header row is left aside', async () => {
    const host = open();
    host.book.table('Dwellings').showHeaders = false;
    expect(await excelWorkbook().readTables()).toEqual([]);
  });
});

describe('changing cells', () => {
  test('a cell gets its value and nothing else changes', async () => {
    const host = open();
    const workbook = excelWorkbook();
    await workbook.readTables();
    await workbook.apply([{ kind: 'set', table: 'Dwellings', row: 1, column: 2, value: 7300 }]);
    const [table] = await workbook.readTables();
    expect(rowsOf(table)[1]).toEqual(['B-0002', '0150', 7300, { error: '#REF!' }]);
    expect(rowsOf(table)[0]).toEqual(rowsOf(dwellings)[0]);
    expect(host.book.sheet('Boliger').format(4, 3)).toBe('#,##0.00');
  });

  test.each([
    ['0150', 'keeps its zero'],
    ['=2+2', 'is no formula'],
    ['-5 grader', 'is no formula'],
    ['12-3', 'is no date'],
    ['TRUE', 'is a word'],
    ['Storgata', 'is plain'],
  ])('the text %j %s', async (value) => {
    open();
    const workbook = excelWorkbook();
    await workbook.readTables();
    await workbook.apply([{ kind: 'set', table: 'Dwellings', row: 0, column: 3, value }]);
    expect(rowsOf((await workbook.readTables())[0])[0]?.[3]).toBe(value);
  });

  test('an empty value clears the cell', async () => {
    open();
    const workbook = excelWorkbook();
    await workbook.readTables();
    await workbook.apply([{ kind: 'set', table: 'Dwellings', row: 0, column: 2, value: null }]);
    expect(rowsOf((await workbook.readTables())[0])[0]?.[2]).toBeNull();
  });

  test('an error value stays an error', async () => {
    open();
    const value = { error: '#N/A' };
    const workbook = excelWorkbook();
    await workbook.apply([{ kind: 'set', table: 'Dwellings', row: 0, column: 2, value }]);
    expect(rowsOf((await workbook.readTables())[0])[0]?.[2]).toEqual(value);
  });

  test('later edits count rows as the earlier ones left them', async () => {
    open();
    const workbook = excelWorkbook();
    await workbook.apply([
      { kind: 'delete', table: 'Dwellings', rows: [0] },
      { kind: 'set', table: 'Dwellings', row: 0, column: 2, value: 1 },
      { kind: 'append', table: 'Dwellings', rows: [['B-0009', null, 9, null]] },
      { kind: 'set', table: 'Dwellings', row: 2, column: 2, value: 10 },
    ]);
    const rows = rowsOf((await workbook.readTables())[0]);
    expect(rows.map((row) => [row[0], row[2]])).toEqual([
      ['B-0002', 1],
      ['B-0003', null],
      ['B-0009', 10],
    ]);
  });

  test('edits one after the other need no reading between them', async () => {
    open();
    const workbook = excelWorkbook();
    const row = ['B-0009', null, 9, null];
    await workbook.apply([{ kind: 'append', table: 'Dwellings', rows: [row] }]);
    await workbook.apply([{ kind: 'set', table: 'Dwellings', row: 3, column: 2, value: 11 }]);
    await workbook.apply([{ kind: 'delete', table: 'Dwellings', rows: [0, 1, 2] }]);
    expect(workbook.known()).toMatchObject([{ rowCount: 1 }]);
    expect(rowsOf((await workbook.readTables())[0])).toEqual([['B-0009', null, 11, null]]);
  });

  test('takes two round trips', async () => {
    const host = open();
    const workbook = excelWorkbook();
    await workbook.readTables();
    const before = host.requests;
    await workbook.apply([{ kind: 'set', table: 'Dwellings', row: 0, column: 2, value: 1 }]);
    expect(host.requests - before).toBe(2);
  });
});

describe('new and deleted rows', () => {
  const fresh = ['B-0004', '0301', 8000, 'ny'];

  test.each([
    ['where Excel lets the table grow', { expands: true }],
    ['where it does not', { expands: false }],
  ])('new rows become part of the table %s', async (_, options) => {
    open(options);
    const workbook = excelWorkbook();
    await workbook.readTables();
    await workbook.apply([{ kind: 'append', table: 'Dwellings', rows: [fresh, fresh] }]);
    const [table] = await workbook.readTables();
    expect(rowsOf(table).slice(3)).toEqual([fresh, fresh]);
  });

  test('a table with a totals row keeps it below the new row', async () => {
    const host = open();
    const sheet = host.book.sheet('Boliger');
    host.book.table('Dwellings').totals = true;
    sheet.enter(6, 3, 99);
    const workbook = excelWorkbook();
    await workbook.readTables();
    await workbook.apply([{ kind: 'append', table: 'Dwellings', rows: [fresh] }]);
    expect(rowsOf((await workbook.readTables())[0]).at(-1)).toEqual(fresh);
    expect(sheet.cell(7, 3).value).toBe(99);
  });

  test("the user's note under the table is moved, not overwritten", async () => {
    const host = open();
    const sheet = host.book.sheet('Boliger');
    sheet.enter(6, 1, 'Husk nye nøkler');
    const workbook = excelWorkbook();
    await workbook.readTables();
    await workbook.apply([{ kind: 'append', table: 'Dwellings', rows: [fresh] }]);
    expect(rowsOf((await workbook.readTables())[0]).at(-1)).toEqual(fresh);
    expect(sheet.cell(7, 1).value).toBe('Husk nye nøkler');
  });

  test('an empty table is filled from its first row', async () => {
    connect(new ExcelHost(bookOf([tableFromRows(dwellings, [])])));
    const workbook = excelWorkbook();
    await workbook.readTables();
    await workbook.apply([{ kind: 'append', table: 'Dwellings', rows: [fresh] }]);
    expect(rowsOf((await workbook.readTables())[0])).toEqual([fresh]);
  });

  test('rows are deleted from the bottom up', async () => {
    open();
    const workbook = excelWorkbook();
    await workbook.readTables();
    await workbook.apply([{ kind: 'delete', table: 'Dwellings', rows: [0, 1] }]);
    expect(rowsOf((await workbook.readTables())[0])).toEqual(rowsOf(dwellings).slice(2));
  });

  test('many rows go in several requests, each under the limit', async () => {
    const host = open();
    const workbook = excelWorkbook();
    await workbook.readTables();
    const rows = Array.from({ length: 30_000 }, (_, row) => [
      `B-1${row}`,
      '2500',
      row,
      'x'.repeat(200),
    ]);
    await workbook.apply([{ kind: 'append', table: 'Dwellings', rows }]);
    expect(host.book.table('Dwellings').rows).toBe(30_003);
  });
});

describe('what is refused, with nothing changed', () => {
  const set = { kind: 'set', table: 'Dwellings', row: 0, column: 2, value: 1 } as const;

  test.each<[string, (host: ExcelHost) => void, string, string]>([
    [
      'a protected sheet',
      ({ book }) => {
        book.sheet('Boliger').protected = true;
      },
      'protected',
      'Boliger',
    ],
    [
      'a filtered table',
      ({ book }) => {
        book.table('Dwellings').filtered = true;
      },
      'filtered',
      'Dwellings',
    ],
    [
      'a deleted table',
      ({ book }) => {
        book.tables.pop();
      },
      'missing-table',
      'Dwellings',
    ],
    [
      'a row that a co-author changed',
      ({ book }) => {
        book.sheet('Boliger').enter(3, 2, '2501');
      },
      'changed-meanwhile',
      'Dwellings',
    ],
    [
      'a row that has moved',
      ({ book }) => {
        book.sheet('Boliger').shift(3, 2, 4, 1);
      },
      'changed-meanwhile',
      'Dwellings',
    ],
    [
      'columns in another order',
      ({ book }) => {
        book.sheet('Boliger').enter(2, 3, 'Leie');
      },
      'changed-meanwhile',
      'Dwellings',
    ],
  ])('%s', async (_, meanwhile, code, detail) => {
    const host = open();
    const workbook = excelWorkbook();
    await workbook.readTables();
    meanwhile(host);
    const before = JSON.stringify([...host.book.sheet('Boliger').cells]);
    await expect(workbook.apply([set])).rejects.toMatchObject({ code, detail });
    expect(JSON.stringify([...host.book.sheet('Boliger').cells])).toBe(before);
  });

  test('a row that a co-author deleted', async () => {
    const host = open();
    const workbook = excelWorkbook();
    await workbook.readTables();
    host.book.table('Dwellings').rows = 2;
    await expect(workbook.apply([{ ...set, row: 2 }])).rejects.toMatchObject({
      code: 'changed-meanwhile',
    });
  });

  test('a change that a co-author makes between reading and writing again', async () => {
    const host = open();
    const workbook = excelWorkbook();
    await workbook.readTables();
    const read = host.requests;
    host.beforeRequest = (request) => {
      if (request === read + 1) host.book.sheet('Boliger').enter(3, 3, 9999);
    };
    await expect(workbook.apply([set])).rejects.toMatchObject({ code: 'changed-meanwhile' });
  });

  test('a formula that recalculates is no change by somebody else', async () => {
    const host = open();
    const cells = host.book.sheet('Boliger').cells;
    cells.set('3,4', { value: 1, formula: '=RAND()' });
    const workbook = excelWorkbook();
    await workbook.readTables();
    cells.set('3,4', { value: 2, formula: '=RAND()' });
    await workbook.apply([set]);
    expect(host.book.sheet('Boliger').cell(3, 3).value).toBe(1);
  });

  test.each<[string, CellValue, string]>([
    ['text longer than a cell holds', 'x'.repeat(32_768), 'text-too-long'],
    ['no number at all', Number.NaN, 'not-a-value'],
  ])('%s', async (_, value, code) => {
    open();
    await expect(excelWorkbook().apply([{ ...set, value }])).rejects.toMatchObject({ code });
  });

  test('one bad edit stops the good ones with it', async () => {
    const host = open();
    const workbook = excelWorkbook();
    await workbook.readTables();
    await expect(workbook.apply([set, { ...set, table: 'Borte' }])).rejects.toMatchObject({
      code: 'missing-table',
      detail: 'Borte',
    });
    expect(host.book.sheet('Boliger').cell(3, 3).value).toBe(6500);
  });
});

test('writing waits until the user has left the cell', async () => {
  const host = open();
  const workbook = excelWorkbook();
  await workbook.readTables();
  host.editing = true;
  const applied = workbook.apply([
    { kind: 'set', table: 'Dwellings', row: 0, column: 2, value: 1 },
  ]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(host.book.sheet('Boliger').cell(3, 3).value).toBe(6500);
  host.leaveCell();
  await applied;
  expect(host.book.sheet('Boliger').cell(3, 3).value).toBe(1);
});
