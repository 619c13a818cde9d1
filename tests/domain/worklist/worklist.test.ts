import { describe, expect, test } from 'vitest';
import { namingOf } from '../../../src/domain/agenda/naming';
import { day } from '../../../src/domain/days';
import { arrearsOn } from '../../../src/domain/ledger/arrears';
import { countsOf, everything, wanted, type WorkWish } from '../../../src/domain/worklist/facets';
import type { WorkItem } from '../../../src/domain/worklist/work-item';
import { reasonOf } from '../../../src/domain/worklist/reason';
import { workItemsOf } from '../../../src/domain/worklist/work-items';
import { textIn } from '../../../src/text';
import { registerWith, type GivenRows } from '../../helpers/register';

const ON = day('2026-06-15');

/** Four tenancies that owe rent since different days; more rows on top. */
function worklist(more: GivenRows = {}): readonly WorkItem[] {
  const tenancies = ['L-0001', 'L-0002', 'L-0003', 'L-0004'];
  const register = registerWith({
    Households: [{ household: 'H-0001', label: 'Berg' }],
    Members: [{ member: 'U-0001', name: 'Anne Lie', unit: 'technical' }],
    Tenancies: tenancies.map((tenancy, at) => ({
      tenancy,
      household: at === 0 ? 'H-0001' : `H-000${at + 1}`,
      kid: `00000${at + 1}008`,
      housingOfficer: 'U-0001',
      evictionClause: true,
      rent: 800_000,
    })),
    Charges: [
      { tenancy: 'L-0001', due: '2026-06-01', amount: 800_000 },
      { tenancy: 'L-0002', due: '2026-05-01', amount: 800_000 },
      { tenancy: 'L-0003', due: '2026-04-01', amount: 2_400_000 },
      { tenancy: 'L-0004', due: '2026-05-01', amount: 800_000 },
    ],
    ...more,
  });
  return workItemsOf(
    register,
    arrearsOn(register, ON),
    namingOf(register, textIn('nb').agenda, ON),
  );
}

const order = (items: readonly WorkItem[]) =>
  items.map(({ tenancy, group }) => `${tenancy} ${group}`);

describe('the order of the worklist', () => {
  test('what can be done now: the home first, then a large debt, then by how grave the step is', () => {
    const items = worklist({
      ArrearsSteps: [
        { tenancy: 'L-0001', date: '2026-06-02', kind: 'reminder', deadline: '2026-06-10' },
        { tenancy: 'L-0004', date: '2026-05-02', kind: 'demand', deadline: '2026-06-01' },
      ],
    });
    expect(order(items).slice(0, 3)).toEqual(['L-0004 now', 'L-0003 now', 'L-0001 now']);
    expect(items.slice(0, 3).map(reasonOf)).toEqual(['home', 'large', 'collection']);
  });

  test('who has left stands below everybody who lives there, however grave the step', () => {
    const items = worklist({
      ArrearsSteps: [
        {
          tenancy: 'L-0003',
          date: '2026-04-20',
          kind: 'collectionNotice',
          deadline: '2026-05-10',
        },
      ],
      Tenancies: ['L-0001', 'L-0002', 'L-0003', 'L-0004'].map((tenancy) => ({
        tenancy,
        rent: 800_000,
        movedOut: tenancy === 'L-0003' ? '2026-05-31' : null,
      })),
    });
    const now = items.filter(({ group }) => group === 'now');
    expect(now.at(-1)?.tenancy).toBe('L-0003');
    expect(now.map(reasonOf).at(-1)).toBe('former');
  });

  test('what must be cleared stands before what comes, and what waits is last', () => {
    const items = worklist({
      ArrearsSteps: [
        { tenancy: 'L-0001', date: '2026-06-02', kind: 'reminder', deadline: '2026-07-10' },
        { tenancy: 'L-0002', date: '2026-05-02', kind: 'contact', disputed: true },
        {
          tenancy: 'L-0004',
          date: '2026-05-02',
          kind: 'contact',
          pauseReason: 'illness',
          pauseUntil: '2026-08-01',
        },
      ],
    });
    expect(order(items)).toEqual(['L-0003 now', 'L-0002 clear', 'L-0001 soon', 'L-0004 waiting']);
  });

  test('a pause without an end is something to clear, not to wait for', () => {
    const items = worklist({
      ArrearsSteps: [
        { tenancy: 'L-0004', date: '2026-05-02', kind: 'contact', pauseReason: 'illness' },
      ],
    });
    expect(order(items)).toContain('L-0004 clear');
  });

  test('a ledger that cannot be read in full holds everybody it may concern', () => {
    const items = worklist({
      Payments: [{ tenancy: 'L-0003', amount: { cell: 'tull' } }],
    });
    expect(order(items)).toContain('L-0003 clear');
    expect(items.find(({ tenancy }) => tenancy === 'L-0003')?.step).toBeNull();
  });

  test('a tenant whose address is protected goes by an id', () => {
    const items = worklist({
      Persons: [{ household: 'H-0001', name: 'Kari Berg', addressProtection: 'confidential' }],
    });
    const one = items.find(({ tenancy }) => tenancy === 'L-0001');
    expect(`${one?.household} ${one?.dwelling}`).not.toContain('Berg');
  });
});

describe('narrowing the worklist', () => {
  const items = worklist({
    ArrearsSteps: [{ tenancy: 'L-0002', date: '2026-05-02', kind: 'contact', disputed: true }],
  });
  const found = (wish: Partial<WorkWish>) =>
    wanted(items, { ...everything, ...wish })
      .map(({ tenancy }) => tenancy)
      .toSorted();

  test.each<[string, Partial<WorkWish>, readonly string[]]>([
    ['nothing wished for: all', {}, ['L-0001', 'L-0002', 'L-0003', 'L-0004']],
    ['by name, whatever the case', { query: ' berg ' }, ['L-0001']],
    ['by tenancy', { query: 'l-0003' }, ['L-0003']],
    ['on hold for a dispute', { chosen: { hold: 'disputed' } }, ['L-0002']],
    ['not on hold', { chosen: { hold: '' } }, ['L-0001', 'L-0003', 'L-0004']],
    ['by age', { chosen: { band: '61-90' } }, ['L-0003']],
    ['two wishes at once', { chosen: { band: '31-60', hold: '' } }, ['L-0004']],
    ['own share', { chosen: { share: 'allowance' } }, []],
    [
      'a boligansvarlig',
      { chosen: { officer: 'Anne Lie' } },
      ['L-0001', 'L-0002', 'L-0003', 'L-0004'],
    ],
    ['former tenants', { chosen: { standing: 'former' } }, []],
  ])('%s', (_, wish, expected) => {
    expect(found(wish)).toEqual(expected);
  });

  test('counts follow the other wishes, and a choice does not take its neighbours away', () => {
    const wish: WorkWish = { query: '', chosen: { hold: '', band: '61-90' } };
    expect(Object.fromEntries(countsOf(items, wish, 'band'))).toEqual({
      '1-14': 1,
      '31-60': 1,
      '61-90': 1,
    });
    expect(Object.fromEntries(countsOf(items, wish, 'hold'))).toEqual({ '': 1, disputed: 0 });
  });
});
