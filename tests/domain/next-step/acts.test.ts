import { describe, expect, test } from 'vitest';
import { day, isoDay } from '../../../src/domain/days';
import type { CollectionAct } from '../../../src/domain/next-step/acts/act';
import { collectionEdits } from '../../../src/domain/next-step/acts/edits';
import { planCollection } from '../../../src/domain/next-step/acts/plan-act';
import { arrearsOn } from '../../../src/domain/ledger/arrears';
import type { Register } from '../../../src/domain/register';
import { registerAfter } from '../../helpers/edited-register';
import { registerWith, type GivenRows } from '../../helpers/register';

const T = 'L-0001';
const ON = day('2026-03-02');

/** Two rents of 8 000 kr, due 1 January and 1 February 2026, both unpaid. */
function owing(rows: GivenRows = {}): Register {
  return registerWith({
    Tenancies: [{ tenancy: T, evictionClause: true }],
    Charges: [
      { charge: 'F-0001', tenancy: T },
      { charge: 'F-0002', tenancy: T, period: '2026-02', due: '2026-02-01' },
    ],
    ...rows,
  });
}

const step = (more: Partial<Extract<CollectionAct, { act: 'step' }>> = {}): CollectionAct => ({
  act: 'step',
  tenancy: T,
  kind: 'collectionNotice',
  date: ON,
  channel: null,
  letter: null,
  deadline: null,
  by: null,
  comment: null,
  ...more,
});
const pause = (more: Partial<Extract<CollectionAct, { act: 'pause' }>> = {}): CollectionAct => ({
  act: 'pause',
  tenancy: T,
  reason: 'illness',
  from: null,
  until: day('2026-03-20'),
  comment: 'Innlagt på sykehus',
  by: null,
  ...more,
});
const dispute = (
  more: Partial<Extract<CollectionAct, { act: 'dispute' }>> = {},
): CollectionAct => ({
  act: 'dispute',
  tenancy: T,
  date: ON,
  charge: null,
  amount: null,
  comment: 'Var ikke flyttet inn',
  by: null,
  ...more,
});
const agree = (more: Partial<Extract<CollectionAct, { act: 'plan' }>> = {}): CollectionAct => ({
  act: 'plan',
  tenancy: T,
  agreed: ON,
  frequency: 'monthly',
  first: day('2026-03-15'),
  amount: 300_000,
  lumpFirst: 200_000,
  total: null,
  tolerance: null,
  agreedBy: 'U-0001',
  comment: null,
  ...more,
});

/** The register as it is when the act has been written. */
function after(register: Register, act: CollectionAct): Register {
  const edits = collectionEdits(register, planCollection(register, ON, act));
  if (!Array.isArray(edits)) throw new Error('No place for it');
  return registerAfter(register, edits);
}

function holdOf(register: Register, on = '2026-03-02'): string | null {
  return arrearsOn(register, day(on)).accounts[0]?.hold?.id ?? null;
}

describe('a step that is logged', () => {
  test('stands with what was owed then and the deadline of the law', () => {
    const [row] = after(owing(), step()).tables.ArrearsSteps.rows;
    expect(row).toMatchObject({ kind: 'collectionNotice', balance: 1_600_000, date: ON });
    expect(isoDay(row?.deadline ?? ON)).toBe('2026-03-16');
  });

  test('back in time the balance is that of its own day', () => {
    const [row] = after(owing(), step({ kind: 'reminder', date: day('2026-01-10') })).tables
      .ArrearsSteps.rows;
    expect(row?.balance).toBe(800_000);
  });

  test.each([
    ['delivered on the day', 'delivered', '2026-03-16'],
    ['by post, three working days later', 'post', '2026-03-19'],
    ['in an unknown way, the day after', null, '2026-03-17'],
  ] as const)('a § 4-18 notice runs from its receipt: %s', (_, channel, deadline) => {
    const plan = planCollection(owing(), ON, step({ kind: 'enforcementNotice', channel }));
    expect(plan.writes[0]?.values).toMatchObject({ deadline: day(deadline) });
  });

  test('a notice of collection by text message is warned of, a reminder is not', () => {
    const warned = (kind: 'collectionNotice' | 'reminder'): string =>
      planCollection(owing(), ON, step({ kind, channel: 'message' })).warnings.join(' ');
    expect(warned('collectionNotice')).toContain('betryggende måte (inkassoloven § 9)');
    expect(warned('reminder')).not.toContain('betryggende');
  });

  test('what the register said against it is shown, and the person decides', () => {
    const plan = planCollection(owing(), ON, step({ kind: 'demand' }));
    expect(plan.refusals).toEqual([]);
    expect(plan.warnings.join(' ')).toContain('betalingspåminnelse');
  });
});

describe('what is refused, with the field and the remedy', () => {
  test.each<[string, CollectionAct, string, string]>([
    ['a step to come', step({ date: day('2026-03-03') }), 'date', 'ikke kommet ennå'],
    ['before the tenancy', step({ date: day('2024-12-31') }), 'date', '01.01.2025'],
    ['an unknown tenancy', step({ tenancy: 'L-9999' }), 'tenancy', 'finnes ikke'],
    ['a deadline under 14 days', step({ deadline: day('2026-03-10') }), 'deadline', '16.03.2026'],
    ['a pause without a comment', pause({ comment: '  ' }), 'comment', 'kommentar'],
    ['a pause without an end', pause({ until: null }), 'until', 'siste dag'],
    ['a pause without a reason', pause({ reason: null }), 'reason', 'hvorfor'],
    ['a pause that ends before it begins', pause({ until: day('2026-02-27') }), 'until', 'senere'],
    ['a dispute of a charge that is not there', dispute({ charge: 'F-9' }), 'charge', 'F-9'],
    [
      'a dispute of more than the charge',
      dispute({ charge: 'F-0001', amount: 900_000 }),
      'amount',
      '8',
    ],
    ['a plan without amount', agree({ amount: null }), 'amount', 'over null'],
    ['a plan that begins before it is agreed', agree({ first: day('2026-03-01') }), 'first', 'før'],
    ['a lump above the debt', agree({ lumpFirst: 1_700_000 }), 'lumpFirst', 'større'],
    [
      'an end of a pause that is none',
      { act: 'endPause', step: 'X-1', until: ON, comment: 'x' },
      'step',
      'ingen pause',
    ],
    [
      'a plan that is not there',
      { act: 'closePlan', plan: 'R-9', state: 'broken', date: ON, comment: 'x' },
      'plan',
      'finnes ikke',
    ],
  ])('%s', (_, act, field, words) => {
    const register = owing();
    const { refusals } = planCollection(register, ON, act);
    expect(refusals.map((one) => one.field)).toContain(field);
    expect(refusals.find((one) => one.field === field)?.text).toContain(words);
    expect(collectionEdits(register, planCollection(register, ON, act))).toEqual([]);
  });

  test('eviction of somebody who has moved out, and notice to NAV against a reservation', () => {
    const left = owing({ Tenancies: [{ tenancy: T, movedOut: '2026-02-20', reserved911: true }] });
    for (const kind of ['enforcementNotice', 'evictionRequest', 'eviction', 'navNotice'] as const) {
      expect(planCollection(left, ON, step({ kind })).refusals[0]?.text).toContain('20.02.2026');
    }
    const reserved = owing({ Tenancies: [{ tenancy: T, reserved911: true }] });
    const { refusals } = planCollection(reserved, ON, step({ kind: 'navNotice' }));
    expect(refusals[0]?.text).toContain('reservert');
  });
});

describe('pause and dispute', () => {
  test('a pause holds through its last day and ends by itself', () => {
    const paused = after(owing(), pause());
    expect(holdOf(paused, '2026-03-20')).toBe('paused');
    expect(holdOf(paused, '2026-03-21')).toBeNull();
  });

  test('a pause may begin back in time: the reports of those days say so too', () => {
    const paused = after(owing(), pause({ from: day('2026-02-10') }));
    expect(holdOf(paused, '2026-02-10')).toBe('paused');
    expect(holdOf(paused, '2026-02-09')).toBeNull();
  });

  test('it can be ended early, and its comment says why', () => {
    const paused = after(owing(), pause({ from: day('2026-02-10') }));
    const key = paused.tables.ArrearsSteps.rows[0]?.step ?? '';
    const ended = after(paused, {
      act: 'endPause',
      step: key,
      until: day('2026-03-01'),
      comment: 'Hjemme igjen',
    });
    expect(holdOf(ended)).toBeNull();
    expect(ended.tables.ArrearsSteps.rows[0]?.note).toBe(
      'Innlagt på sykehus 02.03.2026: Hjemme igjen',
    );
  });

  test('a dispute of everything stops everything until it is settled', () => {
    const disputed = after(owing(), dispute());
    expect(holdOf(disputed)).toBe('disputed');
    const key = disputed.tables.ArrearsSteps.rows[0]?.step ?? '';
    const settled = after(disputed, {
      act: 'settleDispute',
      step: key,
      date: ON,
      comment: 'Flyttet inn 1. januar',
    });
    expect(holdOf(settled)).toBeNull();
  });

  test('a dispute of one charge leaves the others, and steps count from them', () => {
    const [account] = arrearsOn(after(owing(), dispute({ charge: 'F-0001' })), ON).accounts;
    expect(account?.hold).toBeNull();
    expect(account?.step?.earliest).toBe(day('2026-02-02'));
    expect(account?.advice?.balance).toMatchObject({ now: 1_600_000, disputed: 800_000 });
    expect(account?.step?.why).toContain('omtvistet');
  });
});

describe('a payment plan', () => {
  test('the end and the last instalment follow from the debt', () => {
    const { schedule, refusals } = planCollection(owing(), ON, agree());
    expect(refusals).toEqual([]);
    expect(schedule.map(({ due, amount }) => [isoDay(due), amount / 100])).toEqual([
      ['2026-03-15', 5000],
      ['2026-04-15', 3000],
      ['2026-05-15', 3000],
      ['2026-06-15', 3000],
      ['2026-07-15', 2000],
    ]);
  });

  test('holds escalation while it lives, and a second one is refused', () => {
    const agreed = after(owing(), agree());
    expect(holdOf(agreed)).toBe('plan');
    expect(agreed.tables.PaymentPlans.rows[0]).toMatchObject({ total: 1_600_000, tolerance: 5 });
    expect(planCollection(agreed, ON, agree()).refusals[0]?.field).toBe('tenancy');
  });

  test('broken it says so before the next step; closed by a person it needs a comment', () => {
    const agreed = after(owing(), agree());
    const [account] = arrearsOn(agreed, day('2026-04-02')).accounts;
    expect(account?.hold).toBeNull();
    expect(account?.step?.why).toContain('brutt fra 21.03.2026');
    const key = agreed.tables.PaymentPlans.rows[0]?.plan ?? '';
    const close = { act: 'closePlan', plan: key, state: 'cancelled', date: ON } as const;
    expect(planCollection(agreed, ON, { ...close, comment: '' }).refusals[0]?.field).toBe(
      'comment',
    );
    const closed = after(agreed, { ...close, comment: 'Ny ordning avtales' });
    expect(closed.tables.PaymentPlans.rows[0]).toMatchObject({ state: 'cancelled', stateDate: ON });
  });
});

describe('what is too much, or lacks something before it', () => {
  const fields = (act: CollectionAct): readonly string[] =>
    planCollection(owing(), ON, act).refusals.map(({ field, text }) => `${field}: ${text}`);

  test('a plan and an objection are about no more than is owed', () => {
    const more = 'Leietakeren skylder bare 16 000,00 kr. Skriv så mye eller mindre.';
    expect(
      fields(agree({ total: 9_999_900 }))
        .join()
        .replaceAll('\u00A0', ' '),
    ).toContain(`total: ${more}`);
    expect(
      fields(dispute({ amount: 5_000_000 }))
        .join()
        .replaceAll('\u00A0', ' '),
    ).toContain(more);
    expect(fields(dispute({ amount: 900_000 }))).toEqual([]);
  });

  test('a request for eviction with nothing before it names what lacks, and asks why', () => {
    const plan = planCollection(owing(), ON, step({ kind: 'evictionRequest' }));
    expect(plan.warnings.slice(0, 3)).toEqual([
      'Varsel til NAV etter husleieloven § 9-11 er ikke ført.',
      'Varsel etter tvangsfullbyrdelsesloven § 4-18 er ikke ført.',
      'Det er ikke ført at NAV er kontaktet.',
    ]);
    expect(plan.refusals.map(({ field }) => field)).toEqual(['comment']);
    expect(fields(step({ kind: 'evictionRequest', comment: 'Avtalt med NAV' }))).toEqual([]);
  });
});
