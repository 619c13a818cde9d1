import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/days';
import { arrearsOn } from '../../../src/domain/ledger/arrears';
import type { ImportedItem, ImportedLedger } from '../../../src/domain/reconciliation/imported';
import { importedFrom } from '../../../src/domain/reconciliation/from-items';
import { reconcile } from '../../../src/domain/reconciliation/reconcile';
import { ledgerComparisonListing } from '../../../src/domain/reports/ledger-comparison';
import { registerWith, type GivenRows } from '../../helpers/register';
import { smallSample } from '../../helpers/small-sample';

const T = 'L-0001';
const KID = '000000018';
const on = day('2026-02-15');

const rows: GivenRows = {
  Tenancies: [{ tenancy: T, kid: KID }],
  Charges: [
    { charge: 'F-1', invoice: '1001', tenancy: T, due: '2026-01-01', amount: 800_000, kid: null },
    { charge: 'F-2', invoice: '1002', tenancy: T, due: '2026-02-01', amount: 800_000, kid: null },
    { charge: 'F-3', invoice: '1003', tenancy: T, due: '2026-03-01', amount: 800_000, kid: null },
  ],
  Payments: [
    { payment: 'I-1', tenancy: T, date: '2026-01-05', amount: 500_000, source: 'tenant', kid: KID },
    {
      payment: 'I-2',
      tenancy: null,
      date: '2026-02-05',
      amount: 300_000,
      source: 'tenant',
      kid: KID,
    },
  ],
};
// Here F-1 has 3 000 open and F-2 8 000; F-3 is not due.

/** Open items there as `invoice kroner`. */
const items = (...lines: readonly string[]): readonly ImportedItem[] =>
  lines.map((line) => {
    const [reference = '', kroner = ''] = line.split(' ');
    return { reference, kid: null, due: null, open: Number(kroner) * 100 };
  });

const against = (
  kroner: number,
  list?: readonly ImportedItem[],
  basis: ImportedLedger['basis'] = 'due',
) =>
  reconcile(registerWith(rows), {
    on,
    basis,
    accounts: [
      { tenancy: T, amount: kroner * 100, ...(list === undefined ? {} : { items: list }) },
    ],
  });

describe('our accounts against the ledger system', () => {
  test('agree where they do, with or without what is not due', () => {
    expect(against(11_000)).toMatchObject({
      difference: 0,
      agreed: 1,
      differing: [],
      unplaced: 300_000,
    });
    expect(against(19_000, undefined, 'all')).toMatchObject({ difference: 0, differing: [] });
  });

  test.each([
    [
      'one of ours is not in the list at all',
      8000,
      items('1002 8000'),
      ['chargeMissingThere F-1 3000'],
    ],
    [
      'more is open there: our payment is missing there',
      16_000,
      items('1001 8000', '1002 8000'),
      ['paymentMissingThere F-1,I-1 -5000'],
    ],
    [
      'less is open there: a payment is missing here',
      10_000,
      items('1001 2000', '1002 8000'),
      ['paymentMissingHere F-1 1000'],
    ],
    [
      'an item that is not here',
      12_000,
      items('1001 3000', '1002 8000', '1099 1000'),
      ['chargeMissingHere  -1000'],
    ],
    ['another amount', 12_000, items('1001 3000', '1002 9000'), ['amountDiffers F-2 -1000']],
    [
      'a credit that is not here',
      10_000,
      items('1001 3000', '1002 8000', '1098 -1000'),
      ['creditDiffers  1000'],
    ],
    [
      'sums that are not those of the items',
      12_000,
      items('1001 3000', '1002 8000'),
      ['unexplained  -1000'],
    ],
  ] as const)('item by item: %s', (_, kroner, list, expected) => {
    const [account] = against(kroner, list).differing;
    expect(
      account?.causes.map(({ kind, rows: ids, ore }) => `${kind} ${ids.join(',')} ${ore / 100}`),
    ).toEqual(expected);
  });

  test.each([
    ['an unplaced payment of just that amount', 8000, ['paymentMissingHere I-2 3000']],
    ['a charge of just that amount', 3000, ['chargeMissingThere F-2 8000']],
    ['our payment of just that amount', 16_000, ['paymentMissingThere I-1 -5000']],
    ['two rows that make it up', 0, ['chargeMissingThere F-2,F-1 11000']],
    ['nothing fits', 10_999, ['unexplained  1']],
  ] as const)('by sums alone: %s', (_, kroner, expected) => {
    const [account] = against(kroner).differing;
    expect(
      account?.causes.map(({ kind, rows: ids, ore }) => `${kind} ${ids.join(',')} ${ore / 100}`),
    ).toEqual(expected);
    expect(account?.causes.every(({ certain, kind }) => certain === (kind === 'unexplained'))).toBe(
      true,
    );
  });

  test('a tenancy that only one side has is told of', () => {
    const other = reconcile(registerWith(rows), {
      on,
      basis: 'due',
      accounts: [{ tenancy: 'L-0777', amount: 4_200, items: items('77 42') }],
    });
    expect(
      other.differing.map(({ tenancy, known, here, there }) => [tenancy, known, here, there]),
    ).toEqual([
      [T, true, 1_100_000, 0],
      ['L-0777', false, 0, 4_200],
    ]);
  });
});

test('a list of open items with their owners is held against the accounts, items of nobody included', () => {
  const item = (owner: string | null, invoice: string, due: string, kroner: number) => ({
    owner,
    invoice,
    charge: null,
    kid: null,
    due: day(due),
    rest: kroner * 100,
  });
  const imported = importedFrom(
    [
      item(T, '1001', '2026-01-01', 3000),
      item(T, '1002', '2026-02-01', 8000),
      item(T, '1003', '2026-03-01', 8000),
      item(null, '1055', '2026-02-01', 700),
    ],
    on,
  );
  expect(imported.basis).toBe('all');
  const { difference, differing } = reconcile(registerWith(rows), imported);
  expect(difference).toBe(-70_000);
  expect(differing.map(({ tenancy, causes }) => [tenancy, causes[0]?.kind])).toEqual([
    ['', 'chargeMissingHere'],
  ]);
});

test('the list of differences has a line for each cause and sums to the difference', () => {
  const result = against(12_000, items('1001 3000', '1002 8000', '1099 500'));
  const { columns, rows: lines, controls } = ledgerComparisonListing(registerWith(rows), result);
  const at = columns.findIndex(({ key }) => key === 'ore');
  expect(lines.map((line) => line[at])).toEqual([-50_000, -50_000]);
  expect(controls?.[0]?.value).toBe(-100_000);
  expect(lines[0]).toContain('krav mangler her');
});

test('whatever the list says, the causes of an account add up to its difference, and the accounts to the whole', () => {
  const register = smallSample();
  const { accounts } = arrearsOn(register, day('2026-11-22'));
  const some = accounts.slice(0, 12);
  const item = fc.record({
    reference: fc.constantFrom(null, 'F-000001', '17'),
    kid: fc.constant(null),
    due: fc.constantFrom(null, day('2026-10-01'), day('2026-11-01')),
    open: fc.integer({ min: -900_000, max: 900_000 }),
  });
  const account = fc.record({
    tenancy: fc.constantFrom(...some.map(({ tenancy }) => tenancy), 'L-9999'),
    amount: fc.integer({ min: -100_000, max: 2_000_000 }),
    items: fc.option(fc.array(item, { maxLength: 4 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(
      fc.array(account, { maxLength: 8 }),
      fc.constantFrom('due', 'all'),
      (given, basis) => {
        const result = reconcile(register, {
          on: day('2026-11-22'),
          basis: basis,
          accounts: given.map(({ items: list, ...rest }) =>
            list === undefined ? rest : { ...rest, items: list },
          ),
        });
        expect(result.difference).toBe(result.here - result.there);
        expect(result.there).toBe(given.reduce((sum, { amount }) => sum + amount, 0));
        for (const { causes, difference, here, there } of result.differing) {
          expect(difference).toBe(here - there);
          expect(causes.reduce((sum, { ore }) => sum + ore, 0)).toBe(difference);
        }
      },
    ),
    { numRuns: 15, seed: 20261130 },
  );
});

test('what is here by the reconciliation is what the arrears say', () => {
  const register = smallSample();
  const arrears = arrearsOn(register, day('2026-11-22'));
  const { here } = reconcile(register, { on: day('2026-11-22'), basis: 'due', accounts: [] });
  expect(here).toBe(arrears.control.balance);
});
