import fc from 'fast-check';
import { NONE, type LedgerColumns } from '../../../src/domain/ledger/columns';

interface Charge {
  tenancy: number;
  due: number;
  ore: number;
  period: number;
  rent: boolean;
  kid: number;
  /** Row of the charge that it corrects where it is a credit, taken round the ledger's length; NONE for none. */
  corrects: number;
}
interface Payment {
  tenancy: number;
  date: number;
  ore: number;
  source: number;
  period: number;
  kid: number;
}
interface Allowance {
  tenancy: number;
  period: number;
  ore: number;
  expected: number;
}
export interface Ledger {
  charges: Charge[];
  payments: Payment[];
  allowances: Allowance[];
}

/** Days, months, amounts and KIDs from small ranges, so that everything meets everything. */
export const LAST_DAY = 40;
const tenancies = 3;
const kids = 8;
const tenancy = fc.integer({ min: 0, max: tenancies - 1 });
const day = fc.integer({ min: 0, max: LAST_DAY });
const month = fc.constantFrom(NONE, 600, 601, 602, 603);
const kid = fc.oneof(
  { weight: 2, arbitrary: fc.constant(NONE) },
  fc.integer({ min: 0, max: kids - 1 }),
);
const asked = fc.integer({ min: 1, max: 12 });
const sometimesNegative = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 15 }) },
  fc.integer({ min: -10, max: -1 }),
);

export const payment: fc.Arbitrary<Payment> = fc.record({
  tenancy: fc.oneof({ weight: 6, arbitrary: tenancy }, fc.constant(NONE)),
  date: day,
  ore: sometimesNegative,
  source: fc.constantFrom(0, 0, 1, 2),
  period: month,
  kid,
});

export const credit: fc.Arbitrary<Charge> = fc.record({
  tenancy,
  due: day,
  ore: fc.integer({ min: -15, max: -1 }),
  period: month,
  rent: fc.boolean(),
  kid,
  corrects: fc.nat({ max: 13 }),
});

export const ledger: fc.Arbitrary<Ledger> = fc.record({
  charges: fc.array(
    fc.record({
      tenancy,
      due: day,
      ore: fc.oneof({ weight: 5, arbitrary: asked }, sometimesNegative),
      period: month,
      rent: fc.boolean(),
      kid,
      corrects: fc.oneof(fc.constant(NONE), fc.nat({ max: 13 })),
    }),
    { maxLength: 14 },
  ),
  payments: fc.array(payment, { maxLength: 14 }),
  allowances: fc.array(
    fc.record({
      tenancy,
      period: month.filter((value) => value !== NONE),
      ore: asked,
      expected: day,
    }),
    { maxLength: 5 },
  ),
});

export function columnsOf({ charges, payments, allowances }: Ledger): LedgerColumns {
  const int = <T>(rows: readonly T[], value: (row: T) => number) => Int32Array.from(rows, value);
  return {
    tenancyCount: tenancies,
    kidCount: kids,
    fixedKid: Int32Array.of(0, 1, NONE),
    charges: {
      tenancy: int(charges, (row) => row.tenancy),
      due: int(charges, (row) => row.due),
      ore: Float64Array.from(charges, (row) => row.ore),
      period: int(charges, (row) => row.period),
      rent: Uint8Array.from(charges, (row) => (row.rent ? 1 : 0)),
      kid: int(charges, (row) => row.kid),
      corrects: int(charges, ({ corrects }) =>
        corrects === NONE ? NONE : corrects % charges.length,
      ),
    },
    payments: {
      tenancy: int(payments, (row) => row.tenancy),
      date: int(payments, (row) => row.date),
      ore: Float64Array.from(payments, (row) => row.ore),
      source: Uint8Array.from(payments, (row) => row.source),
      period: int(payments, (row) => row.period),
      kid: int(payments, (row) => row.kid),
    },
    allowances: {
      tenancy: int(allowances, (row) => row.tenancy),
      period: int(allowances, (row) => row.period),
      ore: Float64Array.from(allowances, (row) => row.ore),
      expected: int(allowances, (row) => row.expected),
    },
  };
}
