import { describe, expect, test } from 'vitest';
import { day, isoDay } from '../../../src/domain/days';
import { arrearsOn } from '../../../src/domain/ledger/arrears';
import { registerWith, type GivenRow, type GivenRows } from '../../helpers/register';

const T = 'L-0001';
type LoggedStep = GivenRow<'ArrearsSteps'>;

/** One rent of 8 000 kr due on 1 January 2026, unpaid unless the example says otherwise. */
function judge(on: string, rows: GivenRows = {}) {
  const register = registerWith({
    Tenancies: [{ tenancy: T, kid: '000000018', evictionClause: true }],
    Charges: [{ tenancy: T }],
    ...rows,
  });
  const account = arrearsOn(register, day(on)).accounts.find(({ tenancy }) => tenancy === T);
  const { step, hold } = account ?? { step: null, hold: null };
  return {
    step: step && `${step.id} ${isoDay(step.earliest)}`,
    hold: hold?.id ?? null,
    step_: step,
  };
}

const loggedAll = (...steps: readonly (readonly [LoggedStep['kind'], string])[]): GivenRows => ({
  ArrearsSteps: steps.map(([kind, date]) => ({ tenancy: T, date, kind }) as LoggedStep),
});

const logged = (kind: LoggedStep['kind'], date: string, more: LoggedStep = {}): GivenRows => ({
  ArrearsSteps: [{ tenancy: T, date, kind, ...more } as LoggedStep],
});

describe('the next step after the last one', () => {
  test.each([
    ['nothing yet: a friendly reminder from the day after', {}, 'reminder 2026-01-02'],
    [
      'after contact: still a friendly reminder',
      logged('contact', '2026-01-05'),
      'reminder 2026-01-02',
    ],
    [
      'after a reminder: a fee not before 14 days after the due day',
      logged('reminder', '2026-01-05', { deadline: '2026-01-10' }),
      'dunning 2026-01-15',
    ],
    [
      'the deadline given is waited for',
      logged('reminder', '2026-01-05', { deadline: '2026-01-25' }),
      'dunning 2026-01-26',
    ],
    [
      'after a reminder with fee: notice of collection',
      logged('dunning', '2026-01-15'),
      'collectionNotice 2026-01-30',
    ],
    [
      'after notice of collection: demand when its 14 days have run out',
      logged('collectionNotice', '2026-02-02'),
      'demand 2026-02-17',
    ],
    [
      'before eviction NAV is told',
      logged('demand', '2026-02-17', { deadline: '2026-03-03' }),
      'navNotice 2026-03-04',
    ],
    [
      'right before § 4-18 NAV is contacted, the same day if one likes',
      logged('navNotice', '2026-03-10'),
      'navContacted 2026-03-10',
    ],
    [
      'then § 4-18',
      loggedAll(['navNotice', '2026-03-10'], ['navContacted', '2026-03-10']),
      'enforcementNotice 2026-03-11',
    ],
    [
      'NAV has notice before the request, also where § 4-18 came first',
      logged('enforcementNotice', '2026-03-11'),
      'navNotice 2026-03-11',
    ],
    [
      'NAV is contacted once more before the request',
      loggedAll(
        ['navNotice', '2026-03-10'],
        ['navContacted', '2026-03-10'],
        ['enforcementNotice', '2026-03-11'],
      ),
      'navContacted 2026-03-11',
    ],
    [
      'then the request, the longer of the two counts of two weeks',
      loggedAll(
        ['navNotice', '2026-03-10'],
        ['enforcementNotice', '2026-03-11'],
        ['navContacted', '2026-03-20'],
      ),
      'evictionRequest 2026-03-27',
    ],
    [
      'or two weeks from the notice to NAV, where that came later',
      loggedAll(
        ['enforcementNotice', '2026-03-11'],
        ['navNotice', '2026-03-20'],
        ['navContacted', '2026-03-20'],
      ),
      'evictionRequest 2026-04-04',
    ],
    [
      'a step for an older debt does not count',
      logged('demand', '2025-06-01'),
      'reminder 2026-01-02',
    ],
  ] as const)('%s', (_, rows, expected) => {
    expect(judge('2026-04-01', rows as GivenRows)).toMatchObject({ step: expected, hold: null });
  });

  test('without an eviction clause no eviction is proposed', () => {
    const rows = { ...logged('enforcementNotice', '2026-03-11'), Tenancies: [{ tenancy: T }] };
    expect(judge('2026-04-01', rows).step).toMatch(/^contact/);
  });

  test('steps count from the oldest charge that the tenant owes of, not from late allowance', () => {
    const rows: GivenRows = {
      Charges: [
        { tenancy: T },
        { tenancy: T, period: '2026-03', due: '2026-03-01', amount: 500_000 },
      ],
      Payments: [{ tenancy: T, amount: 600_000 }],
      Allowances: [{ tenancy: T, amount: 200_000, transport: true, expected: '2026-02-20' }],
    };
    expect(judge('2026-04-01', rows)).toMatchObject({ step: 'reminder 2026-03-02', hold: null });
  });

  test('a tenant who has reserved against notice to NAV is not reported', () => {
    const rows = {
      ...logged('demand', '2026-02-17'),
      Tenancies: [{ tenancy: T, reserved911: true, evictionClause: true }],
    };
    const { step, step_ } = judge('2026-04-01', rows);
    expect(step).toMatch(/^navContacted/);
    expect(step_?.why).toContain('bare med leietakerens samtykke');
  });

  test('tells when the rules have not been checked for the day', () => {
    expect(judge('2027-01-20', logged('collectionNotice', '2027-01-10')).step_?.why).toContain(
      '31.12.2026',
    );
  });
});

describe('what holds a step back', () => {
  test.each([
    ['a dispute', logged('reminder', '2026-01-20', { disputed: true }), 'disputed'],
    [
      'a dispute of a charge that had been asked for and was not due yet',
      logged('dispute', '2025-12-20', { disputed: true, balance: 0 }),
      'disputed',
    ],
    [
      'a dispute of its whole amount before it was due',
      logged('dispute', '2025-12-20', { disputed: true, disputedAmount: 800_000 }),
      'disputed',
    ],
    ['a dispute where the yes was forgotten', logged('dispute', '2026-01-20'), 'disputed'],
    [
      'a pause',
      logged('reminder', '2026-01-20', { pauseReason: 'illness', pauseUntil: '2026-04-30' }),
      'paused',
    ],
    [
      'a pause without an end, also when people have talked since',
      {
        ArrearsSteps: [
          { tenancy: T, date: '2026-01-20', kind: 'pause', pauseReason: 'illness' },
          { tenancy: T, date: '2026-02-01', kind: 'contact' },
          { tenancy: T, date: '2026-02-02', kind: 'navContacted' },
        ],
      },
      'paused',
    ],
    ['a pause of which only the word stands', logged('pause', '2026-01-20'), 'paused'],
    [
      'a payment with the tenancy’s KID that is not placed',
      { Payments: [{ tenancy: null, kid: '000000018', amount: 500_000 }] },
      'unplaced',
    ],
    [
      'a payment plan that is kept',
      {
        PaymentPlans: [
          {
            tenancy: T,
            agreed: '2026-03-20',
            first: '2026-04-20',
            amount: 100_000,
            total: 800_000,
          },
        ],
      },
      'plan',
    ],
    ['a debt too small to bother', { Payments: [{ tenancy: T, amount: 795_000 }] }, 'small'],
    [
      'allowance that should have come',
      {
        Payments: [{ tenancy: T, amount: 600_000 }],
        Allowances: [{ tenancy: T, amount: 200_000, transport: true, expected: '2026-02-20' }],
      },
      'lateAllowance',
    ],
    [
      'allowance that is on its way',
      {
        Payments: [{ tenancy: T, amount: 600_000 }],
        Allowances: [{ tenancy: T, amount: 200_000, transport: true, expected: '2026-04-20' }],
      },
      'allowance',
    ],
  ] as const)('%s', (_, rows, hold) => {
    expect(judge('2026-04-01', rows as GivenRows)).toMatchObject({ step: null, hold });
  });

  test.each([
    [
      'a pause that is over',
      logged('reminder', '2026-01-20', { pauseReason: 'illness', pauseUntil: '2026-03-31' }),
    ],
    [
      'a pause without an end that a letter has followed',
      loggedAll(['pause', '2026-01-20'], ['reminder', '2026-02-01']),
    ],
    [
      'a dispute of what was owed before this',
      logged('dispute', '2025-12-20', { disputed: true, balance: 500_000 }),
    ],
    [
      'a dispute that was settled',
      {
        ArrearsSteps: [
          { tenancy: T, date: '2026-01-10', kind: 'contact', disputed: true },
          { tenancy: T, date: '2026-01-20', kind: 'contact', disputed: false },
        ],
      },
    ],
    [
      'a dispute of what has been settled since',
      logged('reminder', '2025-06-20', { disputed: true }),
    ],
    [
      'a plan that is broken',
      {
        PaymentPlans: [
          {
            tenancy: T,
            agreed: '2026-01-10',
            first: '2026-02-01',
            amount: 100_000,
            total: 800_000,
          },
        ],
      },
    ],
  ] as const)('but not %s', (_, rows) => {
    expect(judge('2026-04-01', rows as GivenRows).hold).toBeNull();
  });
});
