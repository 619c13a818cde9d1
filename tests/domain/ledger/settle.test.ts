import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/domain/days';
import { ALLOWANCE, NONE, type LedgerColumns } from '../../../src/domain/ledger/columns';
import type { Segments } from '../../../src/domain/ledger/segments';
import { settle } from '../../../src/domain/ledger/settle';
import { standingOn, sumsOn } from '../../../src/domain/ledger/sums';
import { settlePlainly } from './plain-settlement';
import { columnsOf, credit, LAST_DAY, ledger, payment, type Ledger } from './random-ledger';

const runs = { numRuns: 300, seed: 20261130 };
const days = Array.from({ length: LAST_DAY + 3 }, (_, at) => (at - 1) as Day);

/** Open parts on a day as lines that can be compared: tenancy, charge, due, own or awaited, øre. */
function standing(segments: Segments, on: Day): string[] {
  return standingOn(segments, on)
    .map((at) =>
      [
        segments.tenancy[at],
        segments.charge[at],
        segments.due[at],
        segments.allowance[at],
        segments.ore[at],
      ].join(' '),
    )
    .sort();
}

/** The ledger as it stood on a day, and which row each of its charges has in the whole one. */
function cutAt(given: Ledger, on: Day): readonly [Ledger, readonly number[]] {
  // The first charge of a KID may be paid by it before it is shown; it stays.
  const isFirst = (row: number): boolean => {
    const { kid, due } = given.charges[row]!;
    const carriers = given.charges.filter((charge) => charge.kid === kid && charge.ore > 0);
    return kid !== NONE && carriers.every((charge) => charge.due >= due);
  };
  const shown = given.charges.flatMap(({ due, ore }, row) =>
    (ore < 0 ? due <= on : due - 30 <= on || isFirst(row)) ? [row] : [],
  );
  const charges = shown.map((row) => {
    const charge = given.charges[row]!;
    const corrects =
      charge.corrects === NONE ? NONE : shown.indexOf(charge.corrects % given.charges.length);
    return { ...charge, corrects };
  });
  const payments = given.payments.filter(({ date }) => date <= on);
  return [{ ...given, charges, payments }, shown];
}

/** One charge more, last in the order of ids; what others correct stays what it was. */
function withCharge(given: Ledger, extra: Ledger['charges'][number]): Ledger {
  const settled = given.charges.map((charge) => ({
    ...charge,
    corrects: charge.corrects === NONE ? NONE : charge.corrects % given.charges.length,
  }));
  const corrects = settled.length === 0 ? NONE : extra.corrects % settled.length;
  return { ...given, charges: [...settled, { ...extra, corrects }] };
}

function owedBy(segments: Segments, tenancy: number, on: Day): number {
  return standingOn(segments, on)
    .filter((at) => segments.tenancy[at] === tenancy && segments.due[at]! < on)
    .reduce((sum, at) => sum + segments.ore[at]!, 0);
}

function plainly(columns: LedgerColumns, on: Day): string[] {
  const lines: string[] = [];
  for (let tenancy = 0; tenancy < columns.tenancyCount; tenancy += 1) {
    const { open, awaited } = settlePlainly(columns, tenancy, on);
    for (const [row, ore] of open) {
      const due = columns.charges.due[row]!;
      if (due - 30 > on) continue;
      const part = awaited.get(row) ?? 0;
      if (ore > part) lines.push([tenancy, row, due, 0, ore - part].join(' '));
      if (part > 0) lines.push([tenancy, row, due, 1, part].join(' '));
    }
  }
  return lines.sort();
}

describe('settlement of any ledger', () => {
  test('is on every day what the rules give when followed one by one', () => {
    fc.assert(
      fc.property(ledger, (given) => {
        const columns = columnsOf(given);
        const { segments, surplus } = settle(columns);
        for (const on of days) {
          const ofCharges = standing(segments, on).filter((line) => line.split(' ')[1] !== '-1');
          expect(ofCharges).toEqual(plainly(columns, on));
          for (let tenancy = 0; tenancy < columns.tenancyCount; tenancy += 1) {
            const plain = settlePlainly(columns, tenancy, on);
            const at = standingOn(surplus, on).filter((one) => surplus.tenancy[one] === tenancy);
            expect(at.reduce((sum, one) => sum + surplus.ore[one]!, 0)).toBe(plain.surplus);
          }
        }
      }),
      runs,
    );
  });

  test('is on every day what a ledger cut at that day gives', () => {
    fc.assert(
      fc.property(ledger, (given) => {
        const { segments } = settle(columnsOf(given));
        for (const on of days) {
          const [cut, shown] = cutAt(given, on);
          const now = settle(columnsOf(cut)).segments;
          expect(
            standing({ ...now, charge: now.charge.map((row) => shown[row] ?? row) }, on),
          ).toEqual(standing(segments, on));
        }
      }),
      runs,
    );
  });

  test('never says that a tenant owes more because a credit was entered', () => {
    fc.assert(
      fc.property(ledger, credit, (given, extra) => {
        const before = settle(columnsOf(given)).segments;
        const after = settle(columnsOf(withCharge(given, extra))).segments;
        for (const on of days) {
          for (let tenancy = 0; tenancy < 3; tenancy += 1) {
            expect(owedBy(after, tenancy, on)).toBeLessThanOrEqual(owedBy(before, tenancy, on));
          }
        }
      }),
      runs,
    );
  });

  test('balances to the øre on every day', () => {
    fc.assert(
      fc.property(ledger, (given) => {
        const columns = columnsOf(given);
        const { segments } = settle(columns);
        for (const on of days) {
          const { charged, paid } = sumsOn(columns, on);
          for (let tenancy = 0; tenancy < columns.tenancyCount; tenancy += 1) {
            const balance = charged[tenancy]! - paid[tenancy]!;
            // What is owed beyond the balance is money that settles nothing overdue: a credit, never less than none.
            expect(owedBy(segments, tenancy, on)).toBeGreaterThanOrEqual(Math.max(0, balance));
          }
        }
      }),
      runs,
    );
  });

  test('never says that a tenant owes more because a payment came in', () => {
    fc.assert(
      fc.property(ledger, payment, (given, extra) => {
        const more = { ...extra, ore: Math.abs(extra.ore) };
        const before = settle(columnsOf(given)).segments;
        const after = settle(columnsOf({ ...given, payments: [...given.payments, more] })).segments;
        for (const on of days) {
          for (let tenancy = 0; tenancy < 3; tenancy += 1) {
            expect(owedBy(after, tenancy, on)).toBeLessThanOrEqual(owedBy(before, tenancy, on));
          }
        }
      }),
      runs,
    );
  });

  test('does not depend on the order of payments and allowances', () => {
    fc.assert(
      fc.property(ledger, (given) => {
        const turned: Ledger = {
          ...given,
          payments: given.payments.toReversed(),
          allowances: given.allowances.toReversed(),
        };
        const left = settle(columnsOf(given)).segments;
        const right = settle(columnsOf(turned)).segments;
        for (const on of days) expect(standing(right, on)).toEqual(standing(left, on));
      }),
      runs,
    );
  });
});

/** What stands of one tenancy on a day of the tenant's own, overdue, øre. */
function ownOf(segments: Segments, on: Day): number {
  return standingOn(segments, on)
    .filter((at) => segments.allowance[at] === 0 && segments.due[at]! < on)
    .reduce((sum, at) => sum + segments.ore[at]!, 0);
}

test('who has paid all own shares in time owes nothing of his own, whatever the bostøtte does', () => {
  const month = fc.record({
    rent: fc.integer({ min: 1, max: 20 }),
    granted: fc.integer({ min: 0, max: 25 }),
    came: fc.integer({ min: 0, max: 25 }),
    /** Days after the due day; often after the next months'. */
    after: fc.integer({ min: 0, max: 40 }),
    power: fc.integer({ min: 0, max: 5 }),
    byKid: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(month, { maxLength: 4 }), (given) => {
      const base = { tenancy: 0, period: NONE, kid: NONE };
      const { segments } = settle(
        columnsOf({
          charges: given.flatMap(({ rent, power }, at) => [
            {
              ...base,
              due: at * 10,
              ore: rent,
              period: 600 + at,
              rent: true,
              kid: 2 + at,
              corrects: NONE,
            },
            ...(power === 0
              ? []
              : [{ ...base, due: at * 10, ore: power, rent: false, corrects: NONE }]),
          ]),
          payments: given.flatMap(({ rent, granted, came, after, power, byKid }, at) => {
            const share = Math.max(0, rent - granted);
            const kid = byKid ? 2 + at : NONE;
            return [
              { ...base, date: at * 10, ore: share, source: 0, kid },
              { ...base, date: at * 10, ore: power, source: 0 },
              {
                ...base,
                date: at * 10 + after,
                ore: Math.min(came, granted),
                source: ALLOWANCE,
                period: 600 + at,
              },
            ].filter(({ ore }) => ore > 0);
          }),
          allowances: given.flatMap(({ granted }, at) =>
            granted === 0
              ? []
              : [{ tenancy: 0, period: 600 + at, ore: granted, expected: at * 10 + 15 }],
          ),
        }),
      );
      for (let on = 0; on < 90; on += 1) expect(ownOf(segments, on as Day)).toBe(0);
    }),
    runs,
  );
});

test('a ledger without rows has nothing open', () => {
  const { segments } = settle(columnsOf({ charges: [], payments: [], allowances: [] }));
  expect(segments.count).toBe(0);
  expect(NONE).toBe(-1);
});
