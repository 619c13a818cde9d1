import { describe, expect, test } from 'vitest';
import { day, isoDay } from '../../../src/domain/days';
import { earlyWarnings } from '../../../src/domain/next-step/early-warning/early-warnings';
import { registerWith, type GivenRow, type GivenRows } from '../../helpers/register';

const T = 'L-0001';
const MONTHS = ['2025-12', '2026-01', '2026-02', '2026-03', '2026-04'];

/** 8 000 kr rent due on the 1st of December to April; `paid` is what came on the 3rd of each month, in kroner. */
function household(
  paid: readonly (number | null)[],
  rows: GivenRows = {},
  how: GivenRow<'Payments'>[] = [],
) {
  return registerWith({
    Charges: MONTHS.map((period) => ({ tenancy: T, period, due: `${period}-01` })),
    Payments: paid.flatMap((kroner, at) =>
      kroner === null
        ? []
        : [{ tenancy: T, date: `${MONTHS[at] ?? ''}-03`, amount: kroner * 100, ...how[at] }],
    ),
    ...rows,
  });
}

function warned(register: ReturnType<typeof household>, on = '2026-04-10') {
  return earlyWarnings(register, day(on)).map(({ kind, since }) => `${kind} ${isoDay(since)}`);
}

describe('the first missed rent', () => {
  test.each([
    [
      'april is missing, the four before came',
      [8000, 8000, 8000, 8000, null],
      '2026-04-10',
      ['firstMiss 2026-04-01'],
    ],
    ['not before five days after the due day', [8000, 8000, 8000, 8000, null], '2026-04-05', []],
    ['nothing is missing', [8000, 8000, 8000, 8000, 8000], '2026-04-10', []],
    [
      'march was missing too: that is no first one',
      [8000, 8000, 8000, null, null],
      '2026-04-10',
      [],
    ],
    ['january came late, and was missed then', [8000, null, 16000, 8000, null], '2026-04-10', []],
    ['a few kroner short is nothing', [8000, 8000, 8000, 8000, 7950], '2026-04-10', []],
  ] as const)('%s', (_, paid, on, expected) => {
    expect(warned(household(paid), on)).toEqual(expected);
  });

  test('a tenant of two months has no past to compare with', () => {
    const register = registerWith({
      Tenancies: [{ tenancy: T, start: '2026-02-01' }],
      Charges: MONTHS.slice(2, 4).map((period) => ({ tenancy: T, period, due: `${period}-01` })),
      Payments: [{ tenancy: T, date: '2026-02-03' }],
    });
    expect(warned(register, '2026-03-10')).toEqual([]);
  });

  test('it shows the rent and the last payment', () => {
    const [warning] = earlyWarnings(household([8000, 8000, 8000, 8000, null]), day('2026-04-10'));
    expect(warning?.rows).toEqual([
      { table: 'Charges', id: 'F-0005' },
      { table: 'Payments', id: 'I-0004' },
    ]);
    expect(warning?.why).toContain('De 4 leiene før kom');
  });
});

describe('shrinking payments', () => {
  test.each([
    ['less in each of three months', [8000, 8000, 7000, 5000, null], true],
    ['less, but not by a fifth', [8000, 8000, 7500, 7000, null], false],
    ['less and then more', [8000, 8000, 5000, 7000, null], false],
    ['the same each month', [8000, 8000, 8000, 8000, null], false],
  ] as const)('%s', (_, paid, found) => {
    expect(warned(household(paid)).some((one) => one.startsWith('shrinking'))).toBe(found);
  });

  test('nobody is warned of who pays less because the allowance covers the rest', () => {
    const Allowances = MONTHS.map((period) => ({
      tenancy: T,
      period,
      amount: 400_000,
      transport: true,
      expected: `${period}-20`,
    }));
    expect(warned(household([8000, 8000, 6000, 4000, null], { Allowances }))).toEqual([]);
  });
});

describe('housing allowance that ends', () => {
  const allowance = (period: string, status: 'granted' | 'stopped' | 'refused') => ({
    tenancy: T,
    period,
    status,
    amount: 200_000,
    transport: true,
    expected: `${period}-20`,
  });
  test.each([
    [
      'granted and then stopped',
      [
        ['2026-03', 'granted'],
        ['2026-04', 'stopped'],
      ],
      ['allowanceStopped 2026-04-01'],
    ],
    [
      'granted and then refused',
      [
        ['2026-03', 'granted'],
        ['2026-04', 'refused'],
      ],
      ['allowanceStopped 2026-04-01'],
    ],
    [
      'no row for two months',
      [
        ['2026-01', 'granted'],
        ['2026-02', 'granted'],
      ],
      ['allowanceStopped 2026-03-01'],
    ],
    [
      'granted every month',
      [
        ['2026-03', 'granted'],
        ['2026-04', 'granted'],
      ],
      [],
    ],
    ['refused from the start', [['2026-04', 'refused']], []],
    [
      'stopped long ago',
      [
        ['2025-06', 'granted'],
        ['2025-07', 'stopped'],
      ],
      [],
    ],
  ] as const)('%s', (_, rows, expected) => {
    const Allowances = rows.map(([period, status]) => allowance(period, status));
    expect(warned(household([8000, 8000, 8000, 8000, 8000], { Allowances }))).toEqual(expected);
  });
});

describe('another way of paying', () => {
  const nav = { source: 'navDeduction' } as const;
  test.each([
    [
      'NAV deducted three times, then the tenant pays',
      [nav, nav, nav, nav, {}],
      ['payerChanged 2026-04-03'],
    ],
    ['NAV deducts each month', [nav, nav, nav, nav, nav], []],
    ['the tenant pays, then NAV deducts: that is help', [{}, {}, {}, {}, nav], []],
    [
      'somebody else pays',
      [
        { payer: 'Kari' },
        { payer: 'Kari' },
        { payer: 'kari' },
        { payer: 'Kari' },
        { payer: 'Ola' },
      ],
      ['payerChanged 2026-04-03'],
    ],
    ['the payer is not told', [{}, {}, {}, {}, {}], []],
  ] as const)('%s', (_, how, expected) => {
    expect(warned(household([8000, 8000, 8000, 8000, 8000], {}, [...how]))).toEqual(expected);
  });

  test('no name is shown', () => {
    const how = ['Kari', 'Kari', 'Kari', 'Kari', 'Ola'].map((payer) => ({ payer }));
    const [warning] = earlyWarnings(
      household([8000, 8000, 8000, 8000, 8000], {}, how),
      day('2026-04-10'),
    );
    expect(warning?.why).not.toMatch(/Kari|Ola/);
  });
});

test('an instalment that is late while the plan still holds', () => {
  const register = registerWith({
    Charges: [{ tenancy: T }],
    PaymentPlans: [
      {
        tenancy: T,
        agreed: '2026-03-20',
        first: '2026-04-05',
        amount: 200_000,
        total: 800_000,
        tolerance: 7,
      },
    ],
  });
  expect(warned(register, '2026-04-10')).toEqual(['instalmentLate 2026-04-05']);
  expect(warned(register, '2026-04-20')).toEqual([]);
});

test('where payments are gone nobody is said to have stopped', () => {
  expect(warned(household([null, null, null, null, null]))).toEqual([]);
});
