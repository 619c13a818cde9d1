import { describe, expect, test } from 'vitest';
import { tableFromRows, type CellValue } from '../../src/domain/cells';
import { day } from '../../src/domain/days';
import { placeOf } from '../../src/domain/decode';
import { parseIsoMonth } from '../../src/domain/months';
import { readRegister } from '../../src/domain/register';
import { cell, registerWith } from '../helpers/register';

/** What one cell of a charge is read as. */
function read(column: 'amount' | 'due' | 'period', value: CellValue, date1904 = false) {
  const headers = ['Krav', 'Leieforhold', 'Kravtype', 'Periode', 'Forfall', 'Beløp'];
  const at = { period: 3, due: 4, amount: 5 }[column];
  const row = ['F-1', 'L-1', 'husleie', '2026-01', 46_023, 8250];
  const table = tableFromRows({ name: 'Charges', sheet: 'Krav', headers, date1904 }, [
    row.with(at, value as string),
  ]);
  const { columns, problems } = readRegister([table]).tables.Charges;
  const problem = problems.find((one) => one.column === column);
  return { value: columns[column][0], code: problem?.code, unreadable: problem?.unreadable };
}

describe('amounts', () => {
  test.each([
    [8250, 825_000],
    [0.1 + 0.2, 30],
    [-99.5, -9950],
  ])('the number %s is %s øre', (value, ore) => {
    expect(read('amount', value)).toEqual({ value: ore });
  });

  test.each([
    ['1 234,50', 123_450],
    ['1\u00A0234,50', 123_450],
    ['1\u202F234,50', 123_450],
    ['\u221299,00', -9900],
    ['8.250,00', 825_000],
    ['kr 500', 50_000],
    ['(1 234,50)', -123_450],
    ['99,-', 9900],
  ])('the text «%s» is %s øre, with a remark', (value, ore) => {
    expect(read('amount', value)).toEqual({
      value: ore,
      code: 'amount-as-text',
      unreadable: false,
    });
  });

  test.each([
    ['8.250', 'ambiguous-amount'],
    ['åtte tusen', 'not-an-amount'],
    ['12,34,56', 'not-an-amount'],
    [true, 'not-an-amount'],
    [{ error: '#REF!' }, 'excel-error'],
  ])('%s is never guessed and never zero: %s', (value, code) => {
    expect(read('amount', value)).toEqual({ value: null, code, unreadable: true });
  });
});

describe('days', () => {
  test.each([
    [46_023, '2026-01-01', undefined],
    [46_023.75, '2026-01-01', 'day-with-time'],
    ['01.01.2026', '2026-01-01', 'day-as-text'],
    ['1.1.26', '2026-01-01', 'day-as-text'],
    ['2026-01-01', '2026-01-01', 'day-as-text'],
    ['31/12/2025', '2025-12-31', 'day-as-text'],
  ])('%s is %s', (value, iso, code) => {
    expect(read('due', value)).toMatchObject({ value: day(iso), ...(code && { code }) });
  });

  test('the other date system of Excel counts from 1904', () => {
    expect(read('due', 44_561, true).value).toBe(day('2026-01-01'));
  });

  test.each(['31.02.2026', '12/31/2025', 'snart', -5, true])('%s is not a day', (value) => {
    expect(read('due', value)).toMatchObject({ value: null, code: 'not-a-day' });
  });
});

describe('months', () => {
  const january = parseIsoMonth('2026-01');

  test.each(['2026-01', '01.2026'])('%s is January 2026', (value) => {
    expect(read('period', value)).toEqual({ value: january });
  });

  test.each([202_601, 46_023])('%s is January 2026, with a remark', (value) => {
    const remarked = { value: january, code: 'number-for-text', unreadable: false };
    expect(read('period', value)).toEqual(remarked);
  });

  test.each(['2026-13', 'januar', 13])('%s is not a month', (value) => {
    expect(read('period', value)).toMatchObject({ value: null, code: 'not-a-month' });
  });
});

describe('rows', () => {
  test('a row without an essential cell is left out and stays countable', () => {
    const { Charges } = registerWith({ Charges: [{}, { amount: cell('?') }, {}] }).tables;
    expect([Charges.length, Charges.rows.length, [...Charges.usable]]).toEqual([3, 2, [0, 2]]);
    expect(Charges.problems).toMatchObject([{ row: 1, column: 'amount', code: 'not-an-amount' }]);
  });

  test('ledger tables of several years are read as one, and cells are found again', () => {
    const headers = ['Beløp', 'Krav', 'Leieforhold', 'Kravtype', 'Periode', 'Forfall'];
    const year = (name: string, top: number, ids: readonly string[]) =>
      tableFromRows(
        { name, sheet: name, headers, top, left: 2 },
        ids.map((id) => [8250, id, 'L-0001', 'husleie', '2026-01', 46_023]),
      );
    const { Charges } = readRegister([
      year('Charges_2026', 4, ['F-3']),
      year('Charges_2025', 1, ['F-1', 'F-2']),
    ]).tables;
    expect(Charges.rows.map(({ charge }) => charge)).toEqual(['F-1', 'F-2', 'F-3']);
    expect(placeOf(Charges, 2, 'charge')).toEqual({
      sheet: 'Charges_2026',
      cell: 'C5',
      value: 'F-3',
    });
  });

  test('headers may stand in any language, order, case and spacing, beside columns of one’s own', () => {
    const headers = ['Min kolonne', 'DUE', '  beløp ', 'Charge', 'Leigeforhold', 'Kind', 'Period'];
    const rows = [['x', 46_023, 100, 'F-1', 'L-1', 'rent', '2026-01']];
    const register = readRegister([
      tableFromRows({ name: 'Charges', sheet: 'Ark1', headers }, rows),
    ]);
    expect(register.tables.Charges.rows).toMatchObject([
      { charge: 'F-1', tenancy: 'L-1', kind: 'rent', amount: 10_000, due: day('2026-01-01') },
    ]);
  });
});
