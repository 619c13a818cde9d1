import { expect, test } from 'vitest';
import { day, isoDay } from '../../../src/domain/days';
import { planProgress, plansBrokenSince } from '../../../src/domain/next-step/plans';
import { registerWith, type GivenRow } from '../../helpers/register';

const T = 'L-0001';

/** 6 000 kr of old rent, paid off by 1 000 kr on the first of each month from February, five days' tolerance. */
const register = (
  payments: readonly [date: string, kroner: number][],
  plan: GivenRow<'PaymentPlans'> = {},
) =>
  registerWith({
    Charges: [{ tenancy: T, amount: 600_000, due: '2025-12-01' }],
    Payments: payments.map(([date, kroner]) => ({ tenancy: T, date, amount: kroner * 100 })),
    PaymentPlans: [
      {
        tenancy: T,
        agreed: '2026-01-10',
        first: '2026-02-01',
        amount: 100_000,
        total: 600_000,
        tolerance: 5,
        ...plan,
      },
    ],
  });

test.each([
  ['before the first instalment', '2026-01-31', [], 'live', 0, null],
  ['within the tolerance', '2026-02-06', [], 'live', 0, null],
  ['after it', '2026-02-07', [], 'broken', 1000, '2026-02-07'],
  ['paid in time', '2026-02-20', [['2026-02-02', 1000]], 'live', 1000, null],
  ['second one missing', '2026-03-20', [['2026-02-02', 1000]], 'broken', 2000, '2026-03-07'],
  ['a few kroner short', '2026-02-20', [['2026-02-02', 950]], 'live', 1000, null],
  ['all paid early', '2026-02-20', [['2026-02-02', 6000]], 'completed', 1000, null],
] as const)('a plan %s (%s)', (_, on, payments, state, expected, since) => {
  const [plan] = planProgress(register(payments.map(([date, kroner]) => [date, kroner])), day(on));
  expect(plan).toMatchObject({ state, expected: expected * 100 });
  expect(plan?.brokenSince && isoDay(plan.brokenSince)).toBe(since);
});

test('new rent that is not paid counts against the plan', () => {
  const paid = registerWith({
    Charges: [
      { tenancy: T, amount: 600_000, due: '2025-12-01' },
      { tenancy: T, amount: 800_000, due: '2026-02-01', period: '2026-02' },
    ],
    Payments: [{ tenancy: T, date: '2026-02-02', amount: 100_000 }],
    PaymentPlans: [
      { tenancy: T, agreed: '2026-01-10', first: '2026-02-01', amount: 100_000, total: 600_000 },
    ],
  });
  expect(planProgress(paid, day('2026-02-20'))[0]?.state).toBe('broken');
});

test.each([
  ['a plan without a sum is about what was owed when it was agreed', { total: null }],
  ['a plan of a part of the debt is not broken by the rest', { total: 400_000 }],
] as const)('%s', (_, given) => {
  const kept = register([['2026-02-02', 1000]], given);
  expect(planProgress(kept, day('2026-02-20'))[0]).toMatchObject({ state: 'live', paid: 100_000 });
  const missed = register([], given);
  expect(planProgress(missed, day('2026-02-20'))[0]?.state).toBe('broken');
});

test('weekly instalments with a lump first', () => {
  const [plan] = planProgress(
    register([['2026-02-02', 2500]], { frequency: 'weekly', amount: 50_000, lumpFirst: 200_000 }),
    day('2026-02-13'),
  );
  expect(plan).toMatchObject({
    state: 'live',
    expected: 250_000,
    nextInstalment: day('2026-02-15'),
  });
});

test('what a person has closed stays closed', () => {
  const closed = register([], { state: 'cancelled', stateDate: '2026-02-01' });
  expect(planProgress(closed, day('2026-06-01'))[0]).toMatchObject({
    state: 'cancelled',
    brokenSince: null,
  });
});

test('the agenda hears of a plan that broke since the last meeting, once', () => {
  const late = register([]);
  expect(plansBrokenSince(late, day('2026-01-28'), day('2026-02-11'))).toHaveLength(1);
  expect(plansBrokenSince(late, day('2026-02-11'), day('2026-02-25'))).toHaveLength(0);
});
