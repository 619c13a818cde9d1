import { describe, expect, test } from 'vitest';
import type { TableData } from '../../../src/domain/cells';
import { day } from '../../../src/domain/days';
import { arrearsOn } from '../../../src/domain/ledger/arrears';
import { readRegister } from '../../../src/domain/register';
import { arrearsReport } from '../../../src/domain/reports/arrears';
import { cell, tablesWith, type GivenRows } from '../../helpers/register';

const on = day('2026-02-15');
const KIDS = ['000000018', '000000026'] as const;

/** Two tenancies with a rent each, of which the first has paid. */
const rows: GivenRows = {
  Tenancies: [
    { tenancy: 'L-0001', kid: KIDS[0] },
    { tenancy: 'L-0002', kid: KIDS[1] },
  ],
  Charges: [{ tenancy: 'L-0001' }, { tenancy: 'L-0002' }],
  Payments: [{ tenancy: 'L-0001', amount: 100_000 }],
  Allowances: [{ tenancy: 'L-0002', period: '2025-12', amount: 100_000 }],
};

function judged(tables: readonly TableData[]) {
  const register = readRegister(tables);
  const arrears = arrearsOn(register, on);
  const debts = arrears.accounts.filter(({ owed }) => owed > 0);
  return {
    arrears,
    report: arrearsReport(register, arrears),
    unread: arrears.unread.map(({ sheet, cell: place, why }) => `${sheet} ${place}: ${why}`),
    holds: Object.fromEntries(debts.map(({ tenancy, hold }) => [tenancy, hold?.id ?? null])),
    steps: debts.filter(({ step }) => step !== null).length,
  };
}

const renamed = (id: string, header: string): TableData[] =>
  tablesWith(rows).map((table) =>
    table.name === id
      ? { ...table, headers: table.headers.map((one) => (one === header ? `${one} x` : one)) }
      : table,
  );

test('a ledger in which all can be read lacks nothing', () => {
  const { arrears, unread, holds } = judged(tablesWith(rows));
  expect([unread, arrears.rowsLeftOut, arrears.emptyLedger]).toEqual([[], 0, false]);
  expect(holds).toEqual({ 'L-0001': null, 'L-0002': null });
});

describe('a table that is not there', () => {
  test.each([
    ['Payments', 'Innbetalinger'],
    ['Tenancies', 'Leieforhold'],
    ['Allowances', 'Bostøtte'],
    ['Charges', 'Krav'],
  ])('%s: is told once, and nobody is asked to pay', (id, sheet) => {
    const tables = tablesWith(rows).filter(({ name }) => name !== id);
    const { arrears, unread, steps, holds, report } = judged(tables);
    expect(unread).toHaveLength(1);
    expect(unread[0]).toContain(`Tabellen ${sheet} mangler`);
    expect(arrears.missing).toEqual(arrears.unread);
    expect(steps).toBe(0);
    expect(Object.values(holds).every((hold) => hold === 'unread')).toBe(true);
    const [accounts] = report.listings;
    const outside = report.listings.find(({ id }) => id === 'arrears-outside');
    expect(accounts?.notes.join(' ')).toContain(`Tabellen ${sheet} mangler`);
    expect(outside?.rows.flat()).toContain('Mangler i reskontroen');
    expect(accounts?.controls?.map(({ note }) => note)).toContain(
      'men deler av reskontroen mangler',
    );
  });

  test.each([
    ['nothing has been entered', {}, [], 'Reskontroen er tom'],
    ['there are charges only', { Charges: rows.Charges }, [], 'ikke kjent hvor langt'],
    ['payments cannot be found', rows, ['Payments'], 'ikke kjent hvor langt'],
  ] as const)('%s: the ledger is called empty only when it is', (_, given, without, expected) => {
    const tables = tablesWith(given as GivenRows).filter(
      ({ name }) => !(without as readonly string[]).includes(name),
    );
    expect(judged(tables).report.listings[0]?.notes[0]).toContain(expected);
  });
});

describe('a column that is not there', () => {
  test.each([
    ['Payments', 'Beløp', 'Innbetalinger', 1],
    ['Payments', 'Bokført', 'Innbetalinger', 1],
    ['Payments', 'Leieforhold', 'Innbetalinger', 0],
    ['Payments', 'Periode', 'Innbetalinger', 0],
    ['Charges', 'Forfall', 'Krav', 2],
    ['Charges', 'Krav', 'Krav', 2],
    ['Allowances', 'Transport', 'Bostøtte', 0],
  ])('%s without %s: one line at the header, nobody is asked to pay', (id, header, sheet, out) => {
    const { arrears, unread, steps } = judged(renamed(id, header));
    expect(unread).toHaveLength(1);
    expect(unread[0]).toMatch(new RegExp(`^${sheet} [A-Z]+1: Kolonnen «${header}» mangler`));
    expect([arrears.rowsLeftOut, steps]).toEqual([out, 0]);
  });

  test('an empty table can lack no column', () => {
    const tables = tablesWith({ Charges: [{ tenancy: 'L-0001' }] }).map((table) =>
      table.name === 'Payments' ? { ...table, headers: table.headers.map(() => 'x') } : table,
    );
    expect(judged(tables).unread).toEqual([]);
  });
});

describe('a row that cannot be read holds back the tenancy it may concern', () => {
  const bad = cell('åtte tusen');
  test.each([
    [
      'a payment that names its tenancy',
      { Payments: [{ tenancy: 'L-0002', amount: bad }] },
      { 'L-0001': null, 'L-0002': 'unread' },
      1,
    ],
    [
      'a payment by the tenancy’s KID',
      { Payments: [{ tenancy: null, kid: KIDS[1], amount: bad }] },
      { 'L-0001': null, 'L-0002': 'unread' },
      1,
    ],
    [
      'a payment without either: like one that is not placed',
      { Payments: [{ tenancy: null, kid: null, amount: bad }] },
      { 'L-0001': null, 'L-0002': null },
      1,
    ],
    [
      'a payment by a KID that both have: both wait',
      {
        Tenancies: [
          { tenancy: 'L-0001', kid: KIDS[0] },
          { tenancy: 'L-0002', kid: KIDS[0] },
        ],
        Payments: [
          { tenancy: 'L-0001', amount: 100_000, kid: null },
          { tenancy: null, kid: KIDS[0], amount: bad },
        ],
      },
      { 'L-0001': 'unread', 'L-0002': 'unread' },
      1,
    ],
    [
      'a payment by the name of the payer',
      {
        Tenancies: [
          { tenancy: 'L-0001', kid: KIDS[0] },
          { tenancy: 'L-0002', kid: KIDS[1], household: 'H-0002' },
        ],
        Persons: [{ household: 'H-0002', role: 'main', name: 'Kari Åsen' }],
        Payments: [{ tenancy: null, kid: null, payer: 'ÅSEN KARI', amount: bad }],
      },
      { 'L-0001': null, 'L-0002': 'unread' },
      1,
    ],
    [
      'a write-off',
      {
        Charges: [
          ...(rows.Charges ?? []),
          { tenancy: 'L-0001', kind: 'writeOff' as const, amount: bad },
        ],
      },
      { 'L-0001': 'unread', 'L-0002': null },
      1,
    ],
    [
      'a charge that is written below zero, in whatever way',
      {
        Charges: [
          ...(rows.Charges ?? []),
          { tenancy: 'L-0001', kind: 'rent' as const, amount: cell('(8 000 kr ca.)') },
        ],
      },
      { 'L-0001': 'unread', 'L-0002': null },
      1,
    ],
    [
      'a credit of which the day cannot be read',
      {
        Charges: [
          ...(rows.Charges ?? []),
          { tenancy: 'L-0001', kind: 'other' as const, amount: -800_000, due: cell('31.02.2026') },
        ],
      },
      { 'L-0001': 'unread', 'L-0002': null },
      1,
    ],
    [
      'a payment that counts, but whose month cannot be read',
      { Payments: [{ tenancy: 'L-0002', period: cell('mars'), amount: 100 }] },
      { 'L-0001': null, 'L-0002': 'unread' },
      0,
    ],
    [
      'housing allowance',
      { Allowances: [{ tenancy: 'L-0001', amount: bad }] },
      { 'L-0001': 'unread', 'L-0002': null },
      1,
    ],
    [
      'a charge makes the debt smaller: no reason to wait',
      { Charges: [...(rows.Charges ?? []), { tenancy: 'L-0001', amount: bad }] },
      { 'L-0001': null, 'L-0002': null },
      1,
    ],
  ])('%s', (_, more, holds, out) => {
    const found = judged(tablesWith({ ...rows, ...(more as GivenRows) }));
    expect(found.holds).toEqual(holds);
    expect(found.arrears.rowsLeftOut).toBe(out);
  });

  test('the control says how many rows it does not cover', () => {
    const { report } = judged(
      tablesWith({ ...rows, Payments: [{ tenancy: 'L-0002', amount: bad }] }),
    );
    const [accounts] = report.listings;
    expect(accounts?.stamps?.at(-1)?.value).toBe('OK, men 1 rad er ikke med');
    expect(accounts?.controls?.map(({ note }) => note)).toContain('men 1 rad er ikke med');
  });
});

describe('a tenancy that only the ledger knows', () => {
  const tables = tablesWith(rows).map((table) => {
    if (table.name !== 'Tenancies') return table;
    const { strings } = table;
    return { ...table, strings: strings.map((text) => (text === 'L-0002' ? 'L-0009' : text)) };
  });
  const { arrears, holds, report } = judged(tables);
  const account = arrears.accounts.find(({ tenancy }) => tenancy === 'L-0002');

  test('is not a former one, and nothing is proposed', () => {
    expect(account).toMatchObject({ known: false, former: false, step: null });
    expect(holds['L-0002']).toBe('unknown');
  });

  test('has its own status, and is named among what needs a person', () => {
    const [accounts] = report.listings;
    const outside = report.listings.find(({ id }) => id === 'arrears-outside');
    const at = accounts?.columns.findIndex(({ key }) => key === 'status') ?? -1;
    expect(accounts?.rows.map((row) => row[at])).toEqual(['løpende', 'ukjent leieforhold']);
    const line = outside?.rows.find((row) => row[0] === 'Ukjent leieforhold') ?? [];
    expect(line).toContain('L-0002');
  });
});

test('payments that are all gone beside charges of many months: nobody is asked to pay', () => {
  const Charges = ['2025-10', '2025-11', '2025-12', '2026-01'].map((period) => ({
    tenancy: 'L-0001',
    period,
    due: `${period}-01`,
  }));
  const { unread, steps, holds } = judged(tablesWith({ ...rows, Charges, Payments: [] }));
  expect(unread).toEqual([expect.stringContaining('Arket Innbetalinger er tomt')]);
  expect([steps, holds]).toEqual([0, { 'L-0001': 'unread' }]);
  const started = judged(tablesWith({ ...rows, Charges: Charges.slice(1), Payments: [] }));
  expect([started.unread, started.holds]).toEqual([[], { 'L-0001': null }]);
});
