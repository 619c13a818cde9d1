import { describe, expect, test } from 'vitest';
import { day, isoDay } from '../../../src/domain/days';
import { arrearsOn } from '../../../src/domain/ledger/arrears';
import { arrearsCardOf } from '../../../src/domain/worklist/arrears-card';
import { registerWith } from '../../helpers/register';

const ON = day('2026-06-15');
const T = 'L-0001';

const register = registerWith({
  Tenancies: [{ tenancy: T, kid: '000000018', rent: 800_000 }, { tenancy: 'L-0002' }],
  Charges: [
    { tenancy: T, due: '2026-05-01', period: '2026-05', amount: 800_000 },
    { tenancy: T, due: '2026-06-01', period: '2026-06', amount: 800_000 },
    { tenancy: T, due: '2026-07-01', period: '2026-07', amount: 800_000 },
  ],
  Payments: [
    { tenancy: T, date: '2026-05-10', amount: 300_000, source: 'tenant', payer: 'Ola Berg' },
  ],
  ArrearsSteps: [
    { tenancy: T, date: '2026-05-20', kind: 'reminder', balance: 500_000 },
    { tenancy: T, date: '2026-06-20', kind: 'dunning', balance: 1_300_000 },
  ],
  Contacts: [{ tenancy: T, date: '2026-06-02', kind: 'phone', result: 'met' }],
  PaymentPlans: [
    {
      tenancy: T,
      agreed: '2026-06-03',
      first: '2026-07-01',
      amount: 100_000,
      total: 1_300_000,
      state: 'live',
    },
  ],
});

describe('the card of a tenancy', () => {
  const card = arrearsCardOf(register, T, ON);

  test('shows the same account as the arrears, and the charges behind it', () => {
    const account = arrearsOn(register, ON).accounts.find(({ tenancy }) => tenancy === T);
    expect(card?.account).toEqual(account);
    expect(card?.items.map(({ open }) => open)).toEqual([500_000, 800_000, 800_000]);
    expect(card?.account.owed).toBe(1_300_000);
  });

  test('has everything that has happened by the day, the newest first, and nothing later', () => {
    expect(card?.lines.map(({ kind, day: on }) => `${isoDay(on)} ${kind}`)).toEqual([
      '2026-06-03 plan',
      '2026-06-02 contact',
      '2026-06-01 charge',
      '2026-05-20 step',
      '2026-05-10 payment',
      '2026-05-01 charge',
    ]);
  });

  test('charges are above zero and payments below, so that they add up to the balance', () => {
    const sum = card?.lines.reduce((ore, { amount }) => ore + (amount ?? 0), 0);
    expect(sum).toBe(1_300_000);
  });

  test('tells what a payment settled and by which rule, and the balance after it', () => {
    const payment = card?.lines.find(({ kind }) => kind === 'payment');
    expect(payment?.ledger?.balance).toBe(500_000);
    expect(payment?.ledger?.parts).toMatchObject([{ title: 'husleie mai 2026', ore: 300_000 }]);
    expect(payment?.ledger?.parts[0]?.why).toContain('forfalt først');
    const charge = card?.lines.findLast(({ kind }) => kind === 'charge');
    expect(charge?.ledger).toMatchObject({ open: 500_000, balance: 800_000 });
    expect(charge?.ledger?.parts).toMatchObject([
      { ore: 300_000, title: 'Innbetalt: leietaker, 10.05.2026' },
    ]);
  });

  test('does not say who paid', () => {
    expect(JSON.stringify(card)).not.toContain('Ola Berg');
  });

  test('tells the last step by the day with what was owed then, and how the plan goes', () => {
    expect(card?.lastStep).toMatchObject({ kind: 'reminder', balance: 500_000 });
    expect(card?.plan).toMatchObject({ state: 'live', remaining: 1_300_000 });
  });

  test('there is none for somebody who owes nothing', () => {
    expect(arrearsCardOf(register, 'L-0002', ON)).toBeNull();
  });
});
