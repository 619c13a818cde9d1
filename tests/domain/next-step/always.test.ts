import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, type Day } from '../../../src/domain/days';
import { arrearsOn, type Account } from '../../../src/domain/ledger/arrears';
import type { ArrearsStep } from '../../../src/domain/tables/collection';
import { arrearsSteps } from '../../../src/domain/codes/money';
import { registerWith, type GivenRow, type GivenRows } from '../../helpers/register';

const START = day('2026-01-01');
const T = 'L-0001';
const kinds = Object.keys(arrearsSteps) as ArrearsStep['kind'][];
const ABOUT_THE_HOME = ['navNotice', 'enforcementNotice', 'evictionRequest', 'eviction'];

const anyDay = fc.integer({ min: 0, max: 420 }).map((days) => addDays(START, days));
const maybe = <V>(value: fc.Arbitrary<V>) => fc.option(value, { nil: null, freq: 4 });

const anyStep: fc.Arbitrary<GivenRow<'ArrearsSteps'>> = fc.record({
  tenancy: fc.constant(T),
  date: anyDay,
  kind: fc.constantFrom(...kinds),
  deadline: maybe(anyDay),
  pauseReason: maybe(fc.constantFrom('illness' as const, 'other' as const)),
  pauseFrom: maybe(anyDay),
  pauseUntil: maybe(anyDay),
  disputed: fc.constantFrom(null, null, null, true, false),
  disputeSettled: maybe(anyDay),
  disputedAmount: maybe(fc.integer({ min: 1, max: 900_000 })),
});

const anyRegister: fc.Arbitrary<GivenRows> = fc.record({
  Tenancies: fc
    .record({
      tenancy: fc.constant(T),
      evictionClause: fc.constantFrom(true, true, false, null),
      reserved911: fc.constantFrom(null, false, true),
      feeMode: fc.constantFrom('normal' as const, 'noFee' as const, 'noReminder' as const, null),
      movedOut: maybe(anyDay),
    })
    .map((row) => [row]),
  Charges: fc.array(
    fc.record({
      tenancy: fc.constant(T),
      due: anyDay,
      amount: fc.integer({ min: -100_000, max: 900_000 }),
    }),
    { minLength: 1, maxLength: 5 },
  ),
  Payments: fc.array(
    fc.record({
      tenancy: fc.constantFrom(T, T, T, null),
      date: anyDay,
      amount: fc.integer({ min: 1, max: 900_000 }),
    }),
    { maxLength: 3 },
  ),
  PaymentPlans: fc.array(
    fc.record({
      tenancy: fc.constant(T),
      agreed: anyDay,
      first: anyDay,
      tolerance: fc.constantFrom(0, 5),
    }),
    { maxLength: 1 },
  ),
  ArrearsSteps: fc.array(anyStep, { maxLength: 6 }),
});

/** Runs the check on an account with a debt, for many registers and days. */
function forDebts(
  check: (account: Account, rows: GivenRows, on: Day) => void,
  numRuns = 120,
): void {
  fc.assert(
    fc.property(anyRegister, anyDay, (rows, on) => {
      const account = arrearsOn(registerWith(rows), on).accounts.find(
        ({ tenancy }) => tenancy === T,
      );
      if (account !== undefined && account.owed > 0) check(account, rows, on);
    }),
    { seed: 83, numRuns },
  );
}

test('either there is a step or something holds it back, never both and never neither', () => {
  forDebts(({ step, hold }) => {
    expect((step === null) !== (hold === null)).toBe(true);
  });
});

test('no step is recommended while anything blocks, and every hold says what to do', () => {
  forDebts(({ step, advice }) => {
    const blocking = advice?.against.some(({ blocks }) => blocks);
    expect(blocking).toBe(step === null);
    expect(advice?.next.text).not.toBe('');
  });
});

test('the earliest day is never before the law’s: after the due day, after the deadline, two weeks after notices', () => {
  forDebts(({ step, oldestOwnDue }, { ArrearsSteps = [] }, on) => {
    if (step === null || oldestOwnDue === null) return;
    const log = ArrearsSteps.filter(
      ({ date }) => (date as Day) <= on && (date as Day) > oldestOwnDue,
    );
    expect(step.earliest).toBeGreaterThan(oldestOwnDue);
    if (['dunning', 'collectionNotice', 'demand'].includes(step.id)) {
      expect(step.earliest - oldestOwnDue).toBeGreaterThanOrEqual(14);
    }
    const last = (kind: string) =>
      Math.max(0, ...log.flatMap((one) => (one.kind === kind ? [one.date as number] : [])));
    if (step.id === 'demand') {
      expect(step.earliest - last('collectionNotice')).toBeGreaterThan(14);
    }
    if (step.id === 'evictionRequest') {
      expect(step.earliest - last('enforcementNotice')).toBeGreaterThan(14);
      expect(step.earliest - last('navNotice')).toBeGreaterThan(14);
    }
  }, 200);
});

test('right before a step towards eviction NAV has been contacted', () => {
  forDebts(({ step, oldestOwnDue }, { ArrearsSteps = [] }, on) => {
    if (step?.id !== 'enforcementNotice' && step?.id !== 'evictionRequest') return;
    const log = ArrearsSteps.filter(
      ({ date }) => (date as Day) <= on && (date as Day) > (oldestOwnDue ?? 0),
    );
    const contacted = Math.max(
      0,
      ...log.flatMap(({ kind, date }) => (kind === 'navContacted' ? [date as number] : [])),
    );
    const steps = log.flatMap(({ kind, date }) =>
      ['demand', 'agency', 'navNotice', 'enforcementNotice'].includes(kind as string)
        ? [date as number]
        : [],
    );
    expect(contacted).toBeGreaterThanOrEqual(
      Math.max(1, ...steps.filter((date) => date <= contacted)),
    );
    expect(contacted).toBeGreaterThan(0);
  }, 200);
});

test('a tenant who has moved gets no step about the home, and one with «ingen purring» no reminder with fee', () => {
  forDebts(({ step, former }, { Tenancies = [] }) => {
    if (former) expect([...ABOUT_THE_HOME, 'navContacted']).not.toContain(step?.id);
    if (Tenancies[0]?.feeMode === 'noReminder') expect(step?.id).not.toBe('dunning');
    if (Tenancies[0]?.reserved911 === true) expect(step?.id).not.toBe('navNotice');
  });
});

test('the order of the rows in the sheet does not matter', () => {
  fc.assert(
    fc.property(anyRegister, anyDay, (rows, on) => {
      const dates = (rows.ArrearsSteps ?? []).map(({ date }) => date);
      fc.pre(new Set(dates).size === dates.length);
      const turned = { ...rows, ArrearsSteps: keyed(rows).toReversed() };
      const one = arrearsOn(registerWith({ ...rows, ArrearsSteps: keyed(rows) }), on).accounts;
      expect(arrearsOn(registerWith(turned), on).accounts).toEqual(one);
    }),
    { seed: 84, numRuns: 60 },
  );
});

function keyed({ ArrearsSteps = [] }: GivenRows): readonly GivenRow<'ArrearsSteps'>[] {
  return ArrearsSteps.map((row, at) => ({ ...row, step: `X-${at + 1}` }));
}
