import { describe, expect, test } from 'vitest';
import { allowanceSettlements } from '../../../src/domain/allowance/settlements';
import type { AllowanceSettlement } from '../../../src/domain/allowance/settlement';
import { day } from '../../../src/domain/days';
import { settledLedger } from '../../../src/domain/ledger/settled-ledger';
import { parseIsoMonth, type Month } from '../../../src/domain/months';
import { allowanceSettlementListing } from '../../../src/domain/reports/allowance-settlement';
import { registerWith, type GivenRow, type GivenRows } from '../../helpers/register';
import { smallSample } from '../../helpers/small-sample';

const T = 'L-0001';
const OCTOBER = parseIsoMonth('2026-10') as Month;

/** A tenant with a rent of 8 000 kr for October, of which 3 000 kr is granted under transport and expected 20 November. */
const consented: GivenRow<'Tenancies'> = {
  tenancy: T,
  start: '2024-01-01',
  end: null,
  transportConsent: '2026-01-15',
  transportOwnForm: true,
  transportWithdrawn: null,
  transportFrom: null,
};
const rent = {
  tenancy: T,
  kind: 'rent',
  period: '2026-10',
  due: '2026-10-01',
  amount: 800_000,
  kid: null,
} as const;
const grant = {
  tenancy: T,
  period: '2026-10',
  amount: 300_000,
  status: 'granted',
  transport: true,
  expected: '2026-11-20',
} as const;
const came = (kroner: number, date = '2026-11-19') =>
  ({
    tenancy: T,
    date,
    amount: kroner * 100,
    source: 'allowance',
    period: '2026-10',
    kid: null,
  }) as const;
const paid = (kroner: number, date = '2026-10-01') =>
  ({ tenancy: T, date, amount: kroner * 100, source: 'tenant', kid: null }) as const;
const paidOut = (kroner: number, date: string) =>
  ({ tenancy: T, date, amount: -kroner * 100, source: 'refund', kid: null }) as const;

interface Example {
  readonly what: string;
  readonly on: string;
  readonly tenancy?: GivenRow<'Tenancies'>;
  readonly rows: GivenRows;
  /** State, then kroner: used, own share, own share paid, awaited, to be paid to the tenant, paid to the tenant. */
  readonly gives: readonly [AllowanceSettlement['state'], ...number[]];
  readonly says?: string;
}

const examples: readonly Example[] = [
  {
    what: 'before its day the allowance is waited for: rent 8 000 = own share 5 000 + awaited 3 000',
    on: '2026-11-10',
    rows: { Charges: [rent], Allowances: [grant], Payments: [paid(5000)] },
    gives: ['waiting', 0, 5000, 5000, 3000, 0, 0],
    says: 'Vent til 20.11.2026',
  },
  {
    what: 'the day after it is late',
    on: '2026-11-21',
    rows: { Charges: [rent], Allowances: [grant], Payments: [paid(5000)] },
    gives: ['late', 0, 5000, 5000, 3000, 0, 0],
    says: 'Undersøk med Husbanken',
  },
  {
    what: 'when it has come the statement can be sent: 8 000 = 3 000 used + 5 000 own share',
    on: '2026-11-21',
    rows: { Charges: [rent], Allowances: [grant], Payments: [paid(5000), came(3000)] },
    gives: ['ready', 3000, 5000, 5000, 0, 0, 0],
  },
  {
    what: 'the tenant has not paid: his share of 5 000 is open, the allowance is still only for October',
    on: '2026-11-21',
    rows: {
      Charges: [{ ...rent, period: '2026-09', due: '2026-09-01' }, rent],
      Allowances: [grant],
      Payments: [came(3000)],
    },
    gives: ['ready', 3000, 5000, 0, 0, 0, 0],
  },
  {
    what: 'allowance over the rent of 2 000 is to be paid out: 3 000 = 2 000 used + 1 000 over',
    on: '2026-11-21',
    rows: { Charges: [{ ...rent, amount: 200_000 }], Allowances: [grant], Payments: [came(3000)] },
    gives: ['ready', 2000, 0, 0, 0, 1000, 0],
    says: '1\u00A0000,00 kr skal betales ut',
  },
  {
    what: 'and is settled when it has been',
    on: '2026-11-30',
    rows: {
      Charges: [{ ...rent, amount: 200_000 }],
      Allowances: [grant],
      Payments: [came(3000), paidOut(1000, '2026-11-25')],
    },
    gives: ['ready', 2000, 0, 0, 0, 0, 1000],
  },
  {
    what: 'half of it has come: 8 000 = 1 000 used + 5 000 own share + 2 000 awaited',
    on: '2026-11-21',
    rows: { Charges: [rent], Allowances: [grant], Payments: [came(1000), paid(5000)] },
    gives: ['ready', 1000, 5000, 5000, 2000, 0, 0],
  },
  {
    what: 'Husbanken took 3 000 back: the rent is open again and waited for',
    on: '2026-11-30',
    rows: {
      Charges: [rent],
      Allowances: [grant],
      Payments: [came(3000), came(-3000, '2026-11-28'), paid(5000)],
    },
    gives: ['late', 0, 5000, 5000, 3000, 0, 0],
  },
  {
    what: 'a rent that was corrected to 7 000 leaves an own share of 4 000',
    on: '2026-11-21',
    rows: {
      Charges: [
        { ...rent, charge: 'F-1' },
        {
          tenancy: T,
          kind: 'correction',
          amount: -100_000,
          due: '2026-10-05',
          corrects: 'F-1',
          reason: 'wrongAmount',
          kid: null,
        },
      ],
      Allowances: [grant],
      Payments: [came(3000), paid(4000)],
    },
    gives: ['ready', 3000, 4000, 4000, 0, 0, 0],
  },
  {
    what: 'the tenant has had the statement',
    on: '2026-11-21',
    rows: {
      Charges: [rent],
      Allowances: [{ ...grant, statementSent: '2026-11-20' }],
      Payments: [came(3000), paid(5000)],
    },
    gives: ['sent', 3000, 5000, 5000, 0, 0, 0],
  },
  ...(
    [
      ['no consent', { transportConsent: null }, 'ikke ført samtykke'],
      ['consent among other signatures', { transportOwnForm: false }, 'ikke gitt på eget skjema'],
      ['nobody knows whether it is a form of its own', { transportOwnForm: null }, 'eget skjema'],
      ['consent withdrawn in September', { transportWithdrawn: '2026-09-15' }, 'trukket tilbake'],
      ['consent from November on', { transportFrom: '2026-11' }, 'gjelder ikke denne måneden'],
      ['consent after the money came', { transportConsent: '2026-11-25' }, 'gjelder ikke denne'],
      ['moved in September', { movedOut: '2026-09-20' }, 'hadde flyttet før måneden'],
    ] as const
  ).map(([what, tenancy, says]): Example => ({
    what: `stopped: ${what}`,
    on: '2026-11-21',
    tenancy,
    rows: { Charges: [rent], Allowances: [grant], Payments: [came(3000)] },
    gives: ['stopped', 3000, 5000, 0, 0, 0, 0],
    says,
  })),
];

describe('the avregning of a month', () => {
  test.each(examples)('$what', ({ on, tenancy = {}, rows, gives, says = '' }) => {
    const register = registerWith({ Tenancies: [{ ...consented, ...tenancy }], ...rows });
    const [settlement] = allowanceSettlements(register, OCTOBER, day(on));
    const { state, used, ownShare, ownPaid, awaited, surplus, paidOut: out, why } = settlement!;
    const kroner = [used, ownShare, ownPaid, awaited, surplus, out].map((ore) => ore / 100);
    expect([state, ...kroner]).toEqual(gives);
    expect(why).toContain(says);
  });

  test('without allowance there is none', () => {
    const register = registerWith({ Tenancies: [consented], Charges: [rent], Payments: [paid(1)] });
    expect(allowanceSettlements(register, OCTOBER, day('2026-11-21'))).toEqual([]);
  });
});

describe('in the sample', () => {
  const register = smallSample();
  const on = day('2026-11-22');
  const months = [...new Set(register.tables.Allowances.rows.map(({ period }) => period))];
  const all = months.map((month) => allowanceSettlements(register, month, on));

  test('every month of every tenancy adds up, and none is stopped', () => {
    expect(all.flat().length).toBeGreaterThan(50);
    for (const one of all.flat()) {
      expect(one.rent).toBe(one.used + one.ownPaid + one.ownOpen + one.awaited);
      expect(one.ownShare).toBe(one.ownPaid + one.ownOpen);
      expect(one.received).toBe(one.used + one.surplus + one.paidOut);
      expect([one.tenancy, one.period, one.stop]).toEqual([one.tenancy, one.period, null]);
    }
  });

  test('the surplus of all months is the account’s surplus', () => {
    const { surplus } = settledLedger(register);
    const standing = Array.from({ length: surplus.count }, (_, at) => at)
      .filter((at) => surplus.from[at]! <= on && on < surplus.until[at]!)
      .reduce((sum, at) => sum + surplus.ore[at]!, 0);
    expect(all.flat().reduce((sum, one) => sum + one.surplus, 0)).toBe(standing);
  });

  test('the list has a row for each, and its sums hold', () => {
    const month = months.at(-2) as Month;
    const listing = allowanceSettlementListing(register, month, on);
    expect(listing.rows).toHaveLength(allowanceSettlements(register, month, on).length);
    const at = (key: string) => listing.columns.findIndex((column) => column.key === key);
    for (const { value, sumOf = [] } of listing.controls ?? []) {
      const sum = listing.rows.reduce(
        (total, row) =>
          total + sumOf.reduce((part, { column }) => part + Number(row[at(column)]), 0),
        0,
      );
      expect(sum).toBe(value);
    }
  });
});
