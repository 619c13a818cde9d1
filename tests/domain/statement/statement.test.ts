import { describe, expect, test } from 'vitest';
import { day, isoDay } from '../../../src/domain/days';
import { arrearsOn } from '../../../src/domain/ledger/arrears';
import { settledLedger } from '../../../src/domain/ledger/settled-ledger';
import { accountStatement } from '../../../src/domain/statement/statement-of';
import type { StatementLine } from '../../../src/domain/statement/statement';
import { registerWith, type GivenRows } from '../../helpers/register';
import { smallSample } from '../../helpers/small-sample';

const T = 'L-0001';
const FIXED = '000000018';

/** An account with a bit of everything; amounts are øre. */
const rows: GivenRows = {
  Tenancies: [{ tenancy: T, kid: FIXED, rent: 800_000 }],
  Charges: [
    { charge: 'F-1', kind: 'rent', period: '2026-01', due: '2026-01-01', amount: 800_000 },
    { charge: 'F-2', kind: 'rent', period: '2026-02', due: '2026-02-01', amount: 800_000 },
    { charge: 'F-3', kind: 'fee', due: '2026-02-10', amount: 3_800 },
    {
      charge: 'F-4',
      kind: 'writeOff',
      due: '2026-02-15',
      amount: -3_800,
      corrects: 'F-3',
      reason: 'agreement',
    },
    { charge: 'F-5', kind: 'rent', period: '2026-03', due: '2026-03-01', amount: 800_000 },
  ].map((charge) => ({ tenancy: T, kid: null, ...charge })) as NonNullable<GivenRows['Charges']>,
  Payments: [
    { payment: 'I-1', date: '2026-01-05', amount: 300_000, source: 'tenant' },
    { payment: 'I-2', date: '2026-01-20', amount: 500_000, source: 'tenant' },
    { payment: 'I-3', date: '2026-01-25', amount: -500_000, source: 'tenant' },
    { payment: 'I-4', date: '2026-02-20', amount: 350_000, source: 'allowance', period: '2026-02' },
    { payment: 'I-5', date: '2026-02-21', amount: 600_000, source: 'tenant' },
  ].map((payment) => ({ tenancy: T, kid: FIXED, ...payment })) as NonNullable<
    GivenRows['Payments']
  >,
  Allowances: [
    {
      tenancy: T,
      period: '2026-02',
      amount: 400_000,
      status: 'granted',
      transport: true,
      expected: '2026-03-20',
    },
  ],
};

/** `day id amount balance | other row: øre by rule; open` */
const told = ({ day: on, id, amount, balance, parts, open }: StatementLine): string =>
  [
    isoDay(on),
    id,
    amount,
    balance,
    '|',
    ...parts.map((part) => `${part.id}: ${part.ore} ${part.how};`),
    `open ${open}`,
  ].join(' ');

describe('an account statement', () => {
  const register = registerWith(rows);
  const statement = accountStatement(register, { tenancy: T, on: day('2026-02-28') })!;

  test('tells line by line what settled what, with a running balance', () => {
    expect(statement.lines.map(told)).toEqual([
      // January was paid with 3 000 and, after 5 000 bounced, with 5 000 of what came in February.
      '2026-01-01 F-1 800000 800000 | I-1: 300000 oldest; I-5: 500000 oldest; open 0',
      '2026-01-05 I-1 -300000 500000 | F-1: 300000 oldest; open 0',
      '2026-01-20 I-2 -500000 0 | open 0',
      '2026-01-25 I-3 500000 500000 | I-2: 500000 takenBack; open 0',
      // Of February 8 000 the allowance took its own month's 3 500, the tenant 1 000; 3 500 is open, 500 of it awaited.
      '2026-02-01 F-2 800000 1300000 | I-4: 350000 month; I-5: 100000 oldest; open 350000',
      '2026-02-10 F-3 3800 1303800 | F-4: 3800 corrects; open 0',
      '2026-02-15 F-4 -3800 1300000 | F-3: 3800 corrects; open 0',
      '2026-02-20 I-4 -350000 950000 | F-2: 350000 month; open 0',
      '2026-02-21 I-5 -600000 350000 | F-1: 500000 oldest; F-2: 100000 oldest; open 0',
    ]);
  });

  test('ends where the arrears of the day stand', () => {
    expect(statement.closing).toBe(350_000);
    expect(statement.account).toMatchObject({ owed: 350_000, own: 300_000, credit: 0 });
    expect(statement.lines.find(({ id }) => id === 'F-2')?.awaited).toBe(50_000);
    expect(statement.upcoming.map(({ id, open }) => [id, open])).toEqual([['F-5', 800_000]]);
    expect(statement.sums).toEqual({
      charged: 1_603_800,
      corrected: 0,
      writtenOff: -3_800,
      paid: -1_400_000,
      allowance: -350_000,
      paidBack: 500_000,
    });
  });

  test('names a write-off without decision', () => {
    const [writeOff] = statement.lines.filter(({ writtenOff }) => writtenOff);
    expect(writeOff?.remarks).toEqual([expect.stringContaining('har ikke vedtak')]);
  });

  test('from a day on, it opens with what the account stood at before', () => {
    const late = accountStatement(register, {
      tenancy: T,
      on: day('2026-02-28'),
      from: day('2026-02-15'),
    })!;
    expect([late.opening, late.lines.map(({ id }) => id), late.closing]).toEqual([
      1_303_800,
      ['F-4', 'I-4', 'I-5'],
      350_000,
    ]);
  });

  test('of a tenancy that nobody knows there is none', () => {
    expect(accountStatement(register, { tenancy: 'L-9', on: day('2026-02-28') })).toBeNull();
  });
});

test('every account of the sample adds up to the arrears of the day', () => {
  const register = smallSample();
  const on = day('2026-11-22');
  const arrears = arrearsOn(register, on);
  const byTenancy = new Map(arrears.accounts.map((account) => [account.tenancy, account]));
  for (const tenancy of settledLedger(register).tenancies) {
    const statement = accountStatement(register, { tenancy, on }, arrears)!;
    const account = byTenancy.get(tenancy);
    expect(statement.closing).toBe((account?.owed ?? 0) - (account?.credit ?? 0));
    const open = statement.lines
      .filter(({ kind }) => kind === 'charge' || kind === 'paidBack')
      .reduce((sum, line) => sum + line.open, 0);
    expect(open).toBe(account?.owed ?? 0);
    for (const line of statement.lines) {
      if (line.kind !== 'charge') continue;
      expect(line.open + line.parts.reduce((sum, { ore }) => sum + ore, 0)).toBe(line.amount);
    }
  }
});
