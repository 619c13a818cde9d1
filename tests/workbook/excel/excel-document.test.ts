import { afterEach, describe, expect, test, vi } from 'vitest';
import { tableFromRows } from '../../../src/domain/cells';
import { day } from '../../../src/domain/days';
import { parseIsoMonth } from '../../../src/domain/months';
import type { Listing, SheetReport } from '../../../src/domain/reports/listing';
import { excelDocument } from '../../../src/workbook/excel/excel-document';
import { bookOf, type HostSheet } from '../../helpers/excel-host/book';
import { connect } from '../../helpers/excel-host/client';
import { ExcelHost } from '../../helpers/excel-host/host';

const dwellings = tableFromRows(
  { name: 'Dwellings', sheet: 'Boliger', headers: ['Bolig', 'Månedsleie'] },
  [['B-0001', 6500]],
);

function open(): ExcelHost {
  const host = new ExcelHost(bookOf([dwellings]));
  connect(host);
  return host;
}

const arrears: Listing = {
  id: 'arrears',
  title: 'Restanser per 30.11.2026',
  notes: ['Prøve kommune', '=HYPERLINK("x")'],
  columns: [
    { key: 'tenancy', header: 'Leieforhold', kind: 'text', width: 11, total: 'count' },
    { key: 'name', header: 'Leietaker', kind: 'text', width: 30 },
    { key: 'owed', header: 'Skyldig', kind: 'money', width: 14, total: 'sum' },
    { key: 'oldest', header: 'Eldste forfall', kind: 'day', width: 12 },
    { key: 'period', header: 'Periode', kind: 'month', width: 9 },
    { key: 'days', header: 'Dager', kind: 'integer', width: 8 },
  ],
  rows: [
    ['L-0001', '=cmd', 650_050, day('2026-10-01'), parseIsoMonth('2026-10'), 60],
    ['L-0002', '0150', 100, null, null, 3],
  ],
  controls: [
    { label: 'Skyldig i alt', value: 650_150, column: 'owed' },
    { label: 'Forfalte krav', value: 900_000 },
    { label: 'Med tillegg', value: 650_250, sumOf: [{ column: 'owed', times: 1 }], plus: 100 },
  ],
  groupColumn: 'tenancy',
};

const report = (...listings: Listing[]): SheetReport => ({
  name: 'Restanser',
  language: 'nb',
  listings,
});

/** The formula that says whether a control holds. */
function holds(row: number): string {
  return `=IF(ROUND(C${row}-D${row},2)=0,"OK","AVVIK")`;
}

function contents(sheet: HostSheet, row: number): unknown[] {
  return Array.from({ length: 6 }, (_, column) => {
    const { formula, value } = sheet.cell(row, column);
    return formula ?? value;
  });
}

describe('going to a cell', () => {
  test('the cell is selected on its sheet', async () => {
    const host = open();
    await excelDocument().goTo({ sheet: 'Boliger', cell: 'B2' });
    expect([host.book.active, host.book.selected]).toEqual(['Boliger', 'B2']);
  });

  test('a sheet that starts hidden is brought out first', async () => {
    const host = open();
    host.book.addSheet('Logg').visibility = 'Hidden';
    await excelDocument().goTo({ sheet: 'Logg', cell: 'A1' });
    expect(host.book.sheet('Logg').visibility).toBe('Visible');
    expect(host.book.active).toBe('Logg');
  });

  test('a sheet that is gone is named', async () => {
    open();
    const going = excelDocument().goTo({ sheet: 'Borte', cell: 'A1' });
    await expect(going).rejects.toMatchObject({ code: 'missing-table', detail: 'Borte' });
  });
});

describe('a report as new worksheets', () => {
  test('stands with title, notes, headers, values, live totals and controls', async () => {
    const host = open();
    await excelDocument().addSheets(report(arrears));
    const sheet = host.book.sheet('Restanser per 30.11.2026');
    expect(Array.from({ length: 13 }, (_, row) => contents(sheet, row))).toEqual([
      ['Restanser per 30.11.2026', '', '', '', '', ''],
      ['Prøve kommune', '', '', '', '', ''],
      ['=HYPERLINK("x")', '', '', '', '', ''],
      ['', '', '', '', '', ''],
      ['Leieforhold', 'Leietaker', 'Skyldig', 'Eldste forfall', 'Periode', 'Dager'],
      ['L-0001', '=cmd', 6500.5, 46_296, '2026-10', 60],
      ['L-0002', '0150', 1, '', '', 3],
      ['=SUBTOTAL(103,A6:A7)', '', '=SUBTOTAL(109,C6:C7)', '', '', ''],
      ['', '', '', '', '', ''],
      ['Kontroll', '', 'Regnet i arket', 'Regnet i programmet', '', ''],
      ['Skyldig i alt', '', '=ROUND(SUM(C6:C7),2)', 6501.5, holds(11), ''],
      ['Forfalte krav', '', '', 9000, '', ''],
      ['Med tillegg', '', '=ROUND(SUM(C6:C7)+1,2)', 6502.5, holds(13), ''],
    ]);
    expect(host.book.active).toBe(sheet.name);
  });

  test('text never becomes a formula, and numbers have Norwegian forms', async () => {
    const host = open();
    await excelDocument().addSheets(report(arrears));
    const sheet = host.book.sheet('Restanser per 30.11.2026');
    expect([sheet.format(2, 0), sheet.format(5, 1)]).toEqual(['@', '@']);
    expect(sheet.cell(5, 1).formula).toBeUndefined();
    expect([sheet.format(7, 2), sheet.format(5, 3)]).toEqual(['#,##0.00', 'dd.mm.yyyy']);
  });

  test('the header stays in view, repeats on paper, and groups have a line between', async () => {
    const host = open();
    await excelDocument().addSheets(report(arrears));
    const { set } = host.book.sheet('Restanser per 30.11.2026');
    expect(set.get('FreezePanes.FreezeAt')).toMatchObject({ rows: 5, columns: 2 });
    expect(set.get('AutoFilter.Apply')).toMatchObject([
      { row: 4, rows: 3, columns: 6 },
      null,
      null,
    ]);
    expect(set.get('PageLayout.SetPrintTitleRows')).toBe('$5:$5');
    expect(set.get('PageLayout.Zoom')).toEqual({ horizontalFitToPages: 1 });
    const rule = 'A7:F7.ConditionalFormats.Add.Custom';
    expect(set.get(`${rule}.Rule.Formula`)).toBe('=$A7<>$A6');
    expect(set.get(`${rule}.Format.Borders.EdgeTop.Style`)).toBe('Continuous');
  });

  test('a listing without rows says so', async () => {
    const host = open();
    await excelDocument().addSheets(report({ ...arrears, rows: [] }));
    const sheet = host.book.sheet('Restanser per 30.11.2026');
    expect(contents(sheet, 5)[0]).toBe('Ingen rader.');
    expect(contents(sheet, 6)[2]).toBe('=SUBTOTAL(109,C6:C6)');
    expect(sheet.set.has('AutoFilter.Apply')).toBe(false);
  });

  test('takes two round trips, however many sheets', async () => {
    const host = open();
    await excelDocument().addSheets(report(arrears, { ...arrears, title: 'Åpne poster' }));
    expect(host.requests).toBe(2);
  });

  test.each([
    ['a name that is taken', 'Boliger', 'Boliger (2)'],
    ['a name with forbidden characters', 'Krav/betalt [2026]', 'Krav betalt  2026'],
    [
      'a name that is too long',
      'Restanser for alle leieforhold i hele kommunen',
      'Restanser for alle leieforhold',
    ],
  ])('%s is made fit for a sheet', async (_, title, name) => {
    const host = open();
    await excelDocument().addSheets(report({ ...arrears, title }));
    expect(host.book.sheets.at(-1)?.name).toBe(name);
  });

  test('a report of many rows goes in several requests, each under the limit', async () => {
    const host = open();
    const rows = Array.from({ length: 20_000 }, (_, row) => [
      `L-${row}`,
      'x'.repeat(120),
      row,
      null,
      null,
      row,
    ]);
    await excelDocument().addSheets(report({ ...arrears, rows }));
    const sheet = host.book.sheets.at(-1);
    expect(sheet?.cell(5 + 19_999, 0).value).toBe('L-19999');
    expect(sheet?.cell(5 + 20_000, 2).formula).toBe('=SUBTOTAL(109,C6:C20005)');
  });
});

describe('edits by others', () => {
  afterEach(() => void vi.useRealTimers());

  test('a burst of typing is told once, our own writing never', async () => {
    const host = open();
    const document = excelDocument();
    const heard = vi.fn();
    const stop = document.onEdited(heard);
    await vi.waitFor(() => expect(host.listening).toBe(true));
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    host.type('Boliger', 1, 1, 7000);
    host.type('Boliger', 1, 1, 7100);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(heard).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
    await document.workbook.apply([
      { kind: 'set', table: 'Dwellings', row: 0, column: 1, value: 1 },
    ]);
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(heard).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
    stop();
    await vi.waitFor(() => expect(host.listening).toBe(false));
  });
});

test('no range is held on to after a visit', async () => {
  const host = open();
  const document = excelDocument();
  await document.workbook.readTables();
  await document.addSheets(report(arrears));
  await vi.waitFor(() => expect(host.held).toBe(0));
});
