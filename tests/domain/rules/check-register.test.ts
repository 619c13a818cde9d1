import { describe, expect, test } from 'vitest';
import { tableFromRows, type TableData } from '../../../src/domain/cells';
import { day } from '../../../src/domain/days';
import { readRegister } from '../../../src/domain/register';
import { checkRegister } from '../../../src/domain/rules';
import { cell, registerWith, tablesWith, type GivenRows } from '../../helpers/register';

const on = day('2026-03-01');
const check = (rows: GivenRows, settings = {}) =>
  checkRegister(registerWith(rows, { settings }), on);

describe('a finding', () => {
  test('names rule, place, row, header, value and what to do', () => {
    const { findings } = check({
      Charges: [{}, { period: '2026-02', due: '2026-02-01', amount: cell('8 250,00') }],
    });
    expect(findings).toEqual([
      {
        rule: 'amount-as-text',
        severity: 'feil',
        sheet: 'Krav',
        table: 'Charges',
        cell: 'F3',
        row: 'F-0002',
        column: 'Beløp',
        value: '8 250,00',
        message:
          'Beløpet er lagret som tekst, og Excel tar det ikke med i summer. Gjør cellen om til tall.',
        source: 'registerets kolonner',
        repair: 8250,
        at: { row: 1, column: 5 },
      },
    ]);
  });

  test('speaks the language of the workbook', () => {
    const register = registerWith({ Dwellings: [{ postcode: '2599' }] }, { language: 'en' });
    expect(checkRegister(register, on).findings[0]).toMatchObject({
      sheet: 'Dwellings',
      column: 'Postcode',
      message: expect.stringContaining('not in our list') as string,
    });
  });
});

describe('the whole check', () => {
  test('a faultless register has no findings', () => {
    const result = check({ Tenancies: [{}, {}], Charges: [{}], Payments: [{}], Cases: [{}] });
    expect(result).toEqual({ counts: { kritisk: 0, feil: 0, advarsel: 0, info: 0 }, findings: [] });
  });

  test('sorts by severity, sheet, row and column, and counts', () => {
    const { findings, counts } = check({
      Dwellings: [{ postcode: '2599' }, { postcode: 'x', rooms: 0, status: 'blocked' }],
      Tenancies: [{ start: cell('i går') }],
      Charges: [{ due: null }],
    });
    const places = findings.map(({ severity, sheet, column, cell: at }) =>
      [severity, sheet, column, at.replace(/^[A-Z]+/, '')].join(' '),
    );
    expect(places).toEqual([
      'kritisk Leieforhold Kontrakt fra 2',
      'kritisk Krav Forfall 2',
      'feil Boliger Postnr 3',
      'feil Boliger Rom 3',
      'feil Boliger Soverom 3',
      'advarsel Boliger Postnr 2',
    ]);
    expect(counts).toEqual({ kritisk: 2, feil: 3, advarsel: 1, info: 0 });
  });

  test('a cell that cannot be read is not also judged as empty or early', () => {
    const { findings } = check({ Tenancies: [{ start: '2025-01-01', end: cell('snart') }] });
    expect(findings.map(({ rule }) => rule)).toEqual(['not-a-day']);
  });

  test('an overlap is shown at both tenancies', () => {
    const { findings } = check({
      Tenancies: [
        { dwelling: 'B-0001' },
        { dwelling: 'B-0001', start: '2025-06-01', end: '2028-05-31' },
      ],
    });
    expect(findings.map(({ row, message }) => `${row}: ${message.split('.')[0] ?? ''}`)).toEqual([
      'L-0001: Leieforholdet overlapper L-0002 i samme bolig',
      'L-0002: Leieforholdet overlapper L-0001 i samme bolig',
    ]);
  });

  test('rows without anything in them are no findings', () => {
    const tables = tablesWith({ Tenancies: [{}] }).map((table) => withBlankRows(table, 3));
    expect(checkRegister(readRegister(tables), on).findings).toEqual([]);
  });
});

describe('settings decide', () => {
  const synthetic = { Persons: [{ identityNumber: '01819012365' }] };
  const only2032 = { Persons: [{ identityNumber: '30108299939' }] };

  test('whether synthetic numbers are accepted', () => {
    expect(check(synthetic, { syntheticAllowed: 'ja' }).findings).toEqual([]);
    expect(check(synthetic).counts.feil).toBe(1);
  });

  test.each([
    ['1964', 'identity-check-digits', 'feil'],
    ['both-warn', 'identity-2032-only', 'advarsel'],
  ])('a number of the rule of 2032 under %s: %s', (identityRule, rule, severity) => {
    expect(check(only2032, { identityRule }).findings).toMatchObject([{ rule, severity }]);
  });

  test('a number of the rule of 2032 is right under both, and from 2032', () => {
    expect(check(only2032, { identityRule: 'both' }).findings).toEqual([]);
    expect(checkRegister(registerWith(only2032), day('2032-01-01')).findings).toEqual([]);
  });

  test('the modulus of a KID', () => {
    const kid11 = { Payments: [{ kid: '123456785' }] };
    expect(check(kid11).findings).toMatchObject([{ rule: 'kid-other-modulus' }]);
    // The tenancies of the example have modulus 10.
    const rules = check(kid11, { kidModulus: '11' }).findings.map(({ table }) => table);
    expect(rules).not.toContain('Payments');
  });

  test('the shortest term', () => {
    const twoYears = {
      Tenancies: [{ start: '2026-01-01', end: '2027-12-31', signed: '2025-12-01' }],
    };
    expect(check(twoYears).findings).toMatchObject([{ rule: 'lease-shorter-than-minimum' }]);
    expect(check(twoYears, { minimumLeaseYears: '2' }).findings).toEqual([]);
  });
});

describe('the shape of the workbook', () => {
  const tables = tablesWith({ Charges: [{}] });
  const changed = (name: string, change: (table: TableData) => TableData | null) =>
    checkRegister(
      readRegister(
        tables.flatMap((table) => (table.name === name ? (change(table) ?? []) : [table])),
      ),
      on,
    ).findings;

  test('a missing table is one finding, and what refers to it is not blamed', () => {
    expect(changed('Tenancies', () => null)).toMatchObject([
      { rule: 'missing-table', severity: 'feil', table: 'Tenancies', cell: '', at: null },
    ]);
  });

  test('a missing essential column is one finding, not one per row', () => {
    const findings = changed('Charges', (table) => renamed(table, 'Beløp', 'Sum'));
    expect(findings).toMatchObject([
      { rule: 'missing-column', severity: 'kritisk', sheet: 'Krav', column: 'Beløp' },
    ]);
  });

  test('a doubled key column is critical', () => {
    const findings = changed('Charges', (table) => renamed(table, 'Tekst', 'Krav'));
    expect(findings).toContainEqual(
      expect.objectContaining({ rule: 'doubled-column', severity: 'kritisk', cell: 'H1' }),
    );
  });
});

function renamed(table: TableData, from: string, to: string): TableData {
  return { ...table, headers: table.headers.map((header) => (header === from ? to : header)) };
}

function withBlankRows(table: TableData, count: number): TableData {
  const rowCount = table.rowCount + count;
  const columns = table.columns.map(({ types, values }) => {
    const longer = { types: new Uint8Array(rowCount), values: new Float64Array(rowCount) };
    longer.types.set(types);
    longer.values.set(values);
    return longer;
  });
  return { ...tableFromRows(table, []), strings: table.strings, columns, rowCount };
}
