import { describe, expect, test } from 'vitest';
import { day, isoDay } from '../../../src/domain/days';
import { arrearsOn, type Account } from '../../../src/domain/ledger/arrears';
import { registerWith, type GivenRows } from '../../helpers/register';

const T = 'L-0001';
const FIXED = '000000018';

/** Rent of 8 000 kr for a month of 2026, due on the first. Amounts in the tables below are kroner. */
const rent = (month: string, more: object = {}) => ({
  tenancy: T,
  kind: 'rent' as const,
  period: `2026-${month}`,
  due: `2026-${month}-01`,
  amount: 800_000,
  ...more,
});
const paid = (date: string, kroner: number, more: object = {}) => ({
  tenancy: T,
  date,
  amount: kroner * 100,
  source: 'tenant' as const,
  kid: FIXED,
  ...more,
});
const allowance = (date: string, kroner: number, month: string | null) =>
  paid(date, kroner, { source: 'allowance', period: month && `2026-${month}`, kid: null });
const granted = (month: string, kroner: number, expected: string) => ({
  tenancy: T,
  period: `2026-${month}`,
  amount: kroner * 100,
  status: 'granted' as const,
  transport: true,
  expected,
});

interface Example {
  readonly what: string;
  readonly on: string;
  readonly rows: GivenRows;
  /** Kroner. */
  readonly owed: number;
  readonly credit?: number;
  readonly allowanceExpected?: number;
  readonly allowanceLate?: number;
  readonly surplus?: number;
  /** Open items as `charge kroner`. */
  readonly open: readonly string[];
}

const examples: readonly Example[] = [
  {
    what: 'rent is not owed on its due day',
    on: '2026-01-01',
    rows: { Charges: [rent('01')] },
    owed: 0,
    open: ['2026-01-01 8000'],
  },
  {
    what: 'rent is owed from the day after',
    on: '2026-01-02',
    rows: { Charges: [rent('01')] },
    owed: 8000,
    open: ['2026-01-01 8000'],
  },
  {
    what: 'a payment settles the oldest month first',
    on: '2026-02-15',
    rows: { Charges: [rent('02'), rent('01')], Payments: [paid('2026-02-10', 9000)] },
    owed: 7000,
    open: ['2026-02-01 7000'],
  },
  {
    what: 'of two charges due on one day the lower id is settled first',
    on: '2026-01-15',
    rows: {
      Charges: [
        rent('01', { charge: 'F-10', amount: 500_000 }),
        rent('01', { charge: 'F-9', kind: 'power', amount: 60_000 }),
      ],
      Payments: [paid('2026-01-05', 600)],
    },
    owed: 5000,
    open: ['2026-01-01 5000'],
  },
  {
    what: 'a payment dated after the day does not count yet',
    on: '2026-01-09',
    rows: { Charges: [rent('01')], Payments: [paid('2026-01-10', 8000)] },
    owed: 8000,
    open: ['2026-01-01 8000'],
  },
  {
    what: 'a payment dated on the day counts',
    on: '2026-01-10',
    rows: { Charges: [rent('01')], Payments: [paid('2026-01-10', 8000)] },
    owed: 0,
    open: [],
  },
  {
    what: 'what is paid too much is a credit',
    on: '2026-01-15',
    rows: { Charges: [rent('01')], Payments: [paid('2026-01-10', 8500)] },
    owed: 0,
    credit: 500,
    open: [],
  },
  {
    what: 'rent paid ahead is a credit until it falls due',
    on: '2026-01-31',
    rows: { Charges: [rent('01'), rent('02')], Payments: [paid('2026-01-01', 16_000)] },
    owed: 0,
    credit: 8000,
    open: [],
  },
  {
    what: 'and settles it then',
    on: '2026-02-02',
    rows: { Charges: [rent('01'), rent('02')], Payments: [paid('2026-01-01', 16_000)] },
    owed: 0,
    open: [],
  },
  {
    what: 'a KID that names a demand settles that demand, not the older one',
    on: '2026-02-15',
    rows: {
      Charges: [rent('01'), rent('02', { kid: '2026029' })],
      Payments: [paid('2026-02-10', 8000, { kid: '2026029' })],
    },
    owed: 8000,
    open: ['2026-01-01 8000'],
  },
  {
    what: 'paid twice on one demand, the second payment settles the oldest',
    on: '2026-02-15',
    rows: {
      Charges: [rent('01'), rent('02', { kid: '2026029' })],
      Payments: [
        paid('2026-02-10', 8000, { kid: '2026029' }),
        paid('2026-02-12', 8000, { kid: '2026029' }),
      ],
    },
    owed: 0,
    open: [],
  },
  {
    what: 'a KID that several charges carry names none of them',
    on: '2026-02-15',
    rows: {
      Charges: [rent('01'), rent('02', { kid: '2026029' }), rent('03', { kid: '2026029' })],
      Payments: [paid('2026-02-10', 8000, { kid: '2026029' })],
    },
    owed: 8000,
    open: ['2026-02-01 8000', '2026-03-01 8000'],
  },
  {
    what: "the tenancy's fixed KID on a charge names no demand",
    on: '2026-02-15',
    rows: {
      Charges: [rent('01'), rent('02', { kid: FIXED })],
      Payments: [paid('2026-02-10', 8000)],
    },
    owed: 8000,
    open: ['2026-02-01 8000'],
  },
  {
    what: 'housing allowance settles the rent of its month, not older debt',
    on: '2026-02-25',
    rows: {
      Charges: [rent('01'), rent('02')],
      Payments: [allowance('2026-02-20', 3000, '02')],
    },
    owed: 13_000,
    open: ['2026-01-01 8000', '2026-02-01 5000'],
  },
  {
    what: 'housing allowance does not settle power, damage or fees',
    on: '2026-01-25',
    rows: {
      Charges: [rent('01', { amount: 200_000 }), rent('01', { kind: 'power', amount: 60_000 })],
      Payments: [allowance('2026-01-20', 2300, '01')],
    },
    owed: 600,
    credit: 300,
    surplus: 300,
    open: ['2026-01-01 600'],
  },
  {
    what: 'housing allowance for a month without rent waits to be accounted for',
    on: '2026-02-25',
    rows: { Charges: [rent('01')], Payments: [allowance('2026-02-20', 3000, '02')] },
    owed: 8000,
    credit: 3000,
    surplus: 3000,
    open: ['2026-01-01 8000'],
  },
  {
    what: 'housing allowance without a month settles nothing',
    on: '2026-02-25',
    rows: { Charges: [rent('01')], Payments: [allowance('2026-02-20', 3000, null)] },
    owed: 8000,
    credit: 3000,
    surplus: 3000,
    open: ['2026-01-01 8000'],
  },
  {
    what: 'where the tenant has paid all, allowance that comes later frees his money for the next rent',
    on: '2026-02-25',
    rows: {
      Charges: [rent('01'), rent('02')],
      Payments: [paid('2026-01-01', 8000), allowance('2026-01-20', 3000, '01')],
    },
    owed: 5000,
    open: ['2026-02-01 5000'],
  },
  {
    what: 'surplus paid out to the tenant is taken from the surplus',
    on: '2026-02-28',
    rows: {
      Charges: [rent('02', { amount: 200_000 })],
      Payments: [
        allowance('2026-02-20', 3000, '02'),
        paid('2026-02-25', -1000, { source: 'refund', kid: null }),
      ],
    },
    owed: 0,
    open: [],
  },
  {
    what: 'allowance that is granted and not yet due to come is not the tenant’s to pay',
    on: '2026-01-20',
    rows: {
      Charges: [rent('01')],
      Allowances: [granted('01', 3000, '2026-01-20')],
    },
    owed: 8000,
    allowanceExpected: 3000,
    open: ['2026-01-01 8000'],
  },
  {
    what: 'after the day on which it should have come it is still not his share, but late',
    on: '2026-01-21',
    rows: {
      Charges: [rent('01')],
      Allowances: [granted('01', 3000, '2026-01-20')],
    },
    owed: 8000,
    allowanceExpected: 3000,
    allowanceLate: 3000,
    open: ['2026-01-01 8000'],
  },
  {
    what: 'allowance that has come in part is awaited for the rest',
    on: '2026-03-15',
    rows: {
      Charges: [rent('01'), rent('02')],
      Allowances: [granted('01', 3000, '2026-02-20'), granted('02', 3000, '2026-03-20')],
      Payments: [allowance('2026-02-22', 1000, '01')],
    },
    owed: 15_000,
    allowanceExpected: 5000,
    allowanceLate: 2000,
    open: ['2026-01-01 7000', '2026-02-01 8000'],
  },
  {
    what: 'two rents of one month share the late allowance once',
    on: '2026-03-01',
    rows: {
      Charges: [rent('01', { amount: 200_000 }), rent('01', { amount: 600_000 })],
      Allowances: [granted('01', 3000, '2026-02-20')],
    },
    owed: 8000,
    allowanceExpected: 3000,
    allowanceLate: 3000,
    open: ['2026-01-01 2000', '2026-01-01 6000'],
  },
  {
    what: 'allowance that was stopped is not awaited: the rent is the tenant’s own',
    on: '2026-03-01',
    rows: {
      Charges: [rent('01')],
      Allowances: [{ ...granted('01', 3000, '2026-02-20'), status: 'stopped' }],
    },
    owed: 8000,
    open: ['2026-01-01 8000'],
  },
  {
    what: 'when the tenant has paid his share only the allowance is awaited',
    on: '2026-01-15',
    rows: {
      Charges: [rent('01')],
      Allowances: [granted('01', 3000, '2026-01-20')],
      Payments: [paid('2026-01-02', 5000)],
    },
    owed: 3000,
    allowanceExpected: 3000,
    open: ['2026-01-01 3000'],
  },
  {
    what: 'a correction below zero settles the oldest like money',
    on: '2026-02-15',
    rows: {
      Charges: [
        rent('01'),
        rent('02'),
        rent('02', { kind: 'correction', amount: -300_000, due: '2026-02-10' }),
      ],
    },
    owed: 13_000,
    open: ['2026-01-01 5000', '2026-02-01 8000'],
  },
  {
    what: 'a correction counts from its due day',
    on: '2026-02-09',
    rows: {
      Charges: [rent('01'), rent('01', { kind: 'writeOff', amount: -800_000, due: '2026-02-10' })],
    },
    owed: 8000,
    open: ['2026-01-01 8000'],
  },
  {
    what: 'a payment that bounced opens the rent again with its old due day',
    on: '2026-01-20',
    rows: {
      Charges: [rent('01')],
      Payments: [paid('2026-01-02', 8000), paid('2026-01-08', -8000)],
    },
    owed: 8000,
    open: ['2026-01-01 8000'],
  },
  {
    what: 'paid back more than was paid in is owed from that day',
    on: '2026-01-20',
    rows: {
      Payments: [paid('2026-01-02', 500), paid('2026-01-20', -800, { source: 'refund' })],
    },
    owed: 300,
    open: ['2026-01-19 300'],
  },
];

function accountOf(rows: GivenRows, on: string): { account: Account; open: string[] } {
  const register = registerWith({ Tenancies: [{ tenancy: T, kid: FIXED }], ...rows });
  const { accounts, items, control } = arrearsOn(register, day(on));
  expect(control.sumOfAccounts).toBe(control.balance);
  expect(control.balance).toBe(control.charges - control.payments);
  const open = items.map((item) => `${isoDay(item.due)} ${item.open / 100}`);
  const account = accounts.find(({ tenancy }) => tenancy === T) ?? ({} as Account);
  return { account, open };
}

describe('what a tenancy owes', () => {
  test.each(examples)('$what', ({ on, rows, open, owed, ...wanted }) => {
    const found = accountOf(rows, on);
    const { account } = found;
    expect(found.open).toEqual(open);
    expect((account.owed ?? 0) / 100).toBe(owed);
    expect((account.credit ?? 0) / 100).toBe(wanted.credit ?? 0);
    expect((account.allowanceExpected ?? 0) / 100).toBe(wanted.allowanceExpected ?? 0);
    expect((account.allowanceLate ?? 0) / 100).toBe(wanted.allowanceLate ?? 0);
    expect((account.allowanceSurplus ?? 0) / 100).toBe(wanted.surplus ?? 0);
    expect(account.own ?? 0).toBe((account.owed ?? 0) - (account.allowanceExpected ?? 0));
  });
});

test('what waits for allowance says until when; what waits no more has no day', () => {
  const wait = (on: string) =>
    accountOf({ Charges: [rent('01')], Allowances: [granted('01', 3000, '2026-02-20')] }, on)
      .account.allowanceDay;
  expect(wait('2026-02-20')).toBe(day('2026-02-20'));
  expect(wait('2026-02-21')).toBeNull();
});

describe('an account in arrears', () => {
  const rows: GivenRows = {
    Tenancies: [{ tenancy: T, kid: FIXED, rent: 800_000, movedOut: '2026-03-31' }],
    Charges: [rent('01'), rent('02'), rent('03'), rent('04')],
    Payments: [paid('2026-02-20', 2000)],
  };
  const register = registerWith(rows);
  const [account] = arrearsOn(register, day('2026-03-31')).accounts;

  test('shows age, bands, months of rent and the last payment', () => {
    expect(account).toMatchObject({
      owed: 2_200_000,
      oldestDue: day('2026-01-01'),
      daysOverdue: 89,
      monthsOwed: 2.75,
      notDue: 800_000,
      lastPayment: { date: day('2026-02-20'), amount: 200_000 },
    });
    expect(account?.bands.map(({ id, owed }) => [id, owed / 100])).toEqual([
      ['notDue', 0],
      ['1-14', 0],
      ['15-30', 8000],
      ['31-60', 8000],
      ['61-90', 6000],
      ['over-90', 0],
    ]);
  });

  test('stays when the tenancy is over', () => {
    expect(account?.former).toBe(true);
    const [before] = arrearsOn(register, day('2026-03-30')).accounts;
    expect(before?.former).toBe(false);
  });

  test('has bands that add up to what is owed, also with the municipality’s own limits', () => {
    const own = registerWith(rows, { settings: { ageBands: '10; 20; 45' } });
    const [{ bands, owed } = { bands: [], owed: 0 }] = arrearsOn(own, day('2026-03-31')).accounts;
    expect(bands.map(({ id }) => id)).toEqual(['notDue', '1-10', '11-20', '21-45', 'over-45']);
    expect(bands.reduce((sum, band) => sum + band.owed, 0)).toBe(owed);
  });
});
