import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/days';
import { arrearsOn } from '../../../src/domain/ledger/arrears';
import { readRegister } from '../../../src/domain/register';
import { tablesWith, type GivenRow, type GivenRows } from '../../helpers/register';

const KIDS = ['000000018', '000000026'] as const;
const on = day('2026-02-15');

/** Two tenancies that each owe a rent; what is booked on L-9999 is on nobody the register knows. */
const base: GivenRows = {
  Tenancies: [
    { tenancy: 'L-0001', kid: KIDS[0] },
    { tenancy: 'L-0002', kid: KIDS[1] },
  ],
  Charges: [
    { charge: 'F-1', tenancy: 'L-0001', due: '2026-01-01', amount: 800_000, kid: null },
    { charge: 'F-2', tenancy: 'L-0002', due: '2026-01-01', amount: 800_000, kid: null },
  ],
};

function holds(extra: { charge?: GivenRow<'Charges'>; payment?: GivenRow<'Payments'> }) {
  const tables = tablesWith({
    ...base,
    Charges: [...base.Charges!, ...(extra.charge ? [extra.charge] : [])],
    Payments: extra.payment ? [extra.payment] : [],
  });
  // The helper adds what is referred to; here it must be missing.
  const register = readRegister(
    tables.map((table) => (table.name === 'Tenancies' ? firstRows(table) : table)),
  );
  const { accounts } = arrearsOn(register, on);
  const owing = accounts.filter(({ owed, known }) => owed > 0 && known);
  return Object.fromEntries(owing.map(({ tenancy, hold }) => [tenancy, hold?.id ?? null]));
}

const firstRows = <T extends { readonly rowCount: number }>(table: T): T => ({
  ...table,
  rowCount: 2,
});

const credit = (more: GivenRow<'Charges'>): GivenRow<'Charges'> => ({
  charge: 'F-3',
  tenancy: 'L-9999',
  kind: 'correction',
  amount: -800_000,
  due: '2026-01-20',
  kid: null,
  ...more,
});
const payment = (more: GivenRow<'Payments'>): GivenRow<'Payments'> => ({
  payment: 'I-1',
  tenancy: 'L-9999',
  date: '2026-01-20',
  amount: 800_000,
  source: 'tenant',
  kid: null,
  ...more,
});
const free = { 'L-0001': null, 'L-0002': null };

describe('what is booked on a tenancy that does not exist holds back whoever it may belong to', () => {
  test.each([
    ['nothing is', {}, free],
    ['a credit with the KID of the first', { charge: credit({ kid: KIDS[0] }) }, 'L-0001'],
    [
      'a credit that corrects a charge of the second',
      { charge: credit({ corrects: 'F-2' }) },
      'L-0002',
    ],
    [
      'a credit on an id that looks like the first’s',
      { charge: credit({ tenancy: 'l-0001' }) },
      'L-0001',
    ],
    ['a payment with the KID of the second', { payment: payment({ kid: KIDS[1] }) }, 'L-0002'],
    ['a payment that points to nobody', { payment: payment({}) }, free],
    ['a charge, which lowers nobody’s debt', { charge: credit({ amount: 1, kid: KIDS[0] }) }, free],
  ] as const)('%s', (_, extra, held) => {
    const expected = typeof held === 'string' ? { ...free, [held]: 'unread' } : held;
    expect(holds(extra)).toEqual(expected);
  });

  test('nor does its KID make a payment without tenancy anybody else’s', () => {
    const charge = credit({ kid: KIDS[0], amount: 100 });
    expect(holds({ charge, payment: payment({ tenancy: null, kid: KIDS[0] }) })).toEqual({
      ...free,
      'L-0001': 'unplaced',
    });
  });

  test('a payment whose KID two tenancies use holds both', () => {
    const charge = credit({ tenancy: 'L-0002', kid: KIDS[0], amount: 100 });
    expect(holds({ charge, payment: payment({ tenancy: null, kid: KIDS[0] }) })).toEqual({
      'L-0001': 'unplaced',
      'L-0002': 'unplaced',
    });
  });
});
