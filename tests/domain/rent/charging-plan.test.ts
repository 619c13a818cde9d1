import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableData } from '../../../src/domain/cells';
import { day, isoDay, norwegianDay, type Day } from '../../../src/domain/days';
import { firstDay, isoMonth, lastDay, parseIsoMonth, type Month } from '../../../src/domain/months';
import { readRegister } from '../../../src/domain/register';
import { chargingEdits } from '../../../src/domain/rent/charging-edits';
import { chargingPlan } from '../../../src/domain/rent/charging-plan';
import { nextChargingMonth, proposedChargingMonth } from '../../../src/domain/rent/next-month';
import type { NoPlace } from '../../../src/domain/row-edits';
import { memoryWorkbook } from '../../../src/workbook/memory';
import type { Edit } from '../../../src/workbook/workbook';
import {
  cell,
  registerWith,
  tablesWith,
  type GivenRow,
  type GivenRows,
} from '../../helpers/register';
import { kidOf } from '../../helpers/valid-rows';

const on = day('2026-11-24');
const december = parseIsoMonth('2026-12') as Month;

const lease = (more: GivenRow<'Tenancies'> = {}): GivenRows => ({
  Tenancies: [{ tenancy: 'L-0001', rent: 930_000, ...more }],
});

const planOf = (given: GivenRows, settings = {}) =>
  chargingPlan(registerWith(given, { settings }), on, december);

async function written(tables: readonly TableData[], edits: readonly Edit[] | NoPlace) {
  const workbook = memoryWorkbook(tables);
  await workbook.apply('table' in edits ? [] : edits);
  return workbook.tables();
}

describe('krav for måneden som kommer', () => {
  test('leie og a konto strøm, med KID og forfall', () => {
    const { charges, totals } = planOf(lease({ powerAdvance: 62_000 }), { dueDate: '5' });
    expect(charges).toMatchObject([
      { kind: 'rent', amount: 930_000, kid: kidOf(1), text: 'Husleie desember 2026', days: 31 },
      { kind: 'power', amount: 62_000, kid: kidOf(1), text: 'Strøm desember 2026' },
    ]);
    expect(charges.map(({ due }) => isoDay(due))).toEqual(['2026-12-05', '2026-12-05']);
    expect(totals).toEqual({
      tenancies: 1,
      count: 2,
      rent: 930_000,
      power: 62_000,
      amount: 992_000,
    });
  });

  test.each([
    // 9 300 kr × 15 ÷ 31 = 4 500 kr
    ['innflytting 17. desember', { start: '2026-12-17', end: '2029-12-16' }, 450_000, '2026-12-17'],
    // 9 300 kr × 10 ÷ 31 = 3 000 kr
    ['utflytting 10. desember', { movedOut: '2026-12-10' }, 300_000, '2026-12-01'],
    // Flyttet 5., kontrakten slutter 31.: hele måneden
    [
      'avsluttes etter utflytting',
      { movedOut: '2026-12-05', ended: '2026-12-31' },
      930_000,
      '2026-12-01',
    ],
  ])('%s: etter dager', (_, more, amount, due) => {
    const { charges } = planOf(lease(more));
    expect(charges.map((one) => [one.amount, isoDay(one.due)])).toEqual([[amount, due]]);
  });

  test('ny leie midt i måneden: hver del for seg', () => {
    const { charges } = planOf({
      ...lease(),
      RentChanges: [{ tenancy: 'L-0001', from: '2026-12-21', before: 930_000, after: 961_000 }],
    });
    // 9 300 × 20 ÷ 31 + 9 610 × 11 ÷ 31 = 6 000 + 3 410
    expect(charges[0]?.amount).toBe(941_000);
  });

  test('en måned som har vært: leien som gjaldt da', () => {
    const register = registerWith({
      ...lease({ lastIndexed: '2026-11-01' }),
      RentChanges: [{ tenancy: 'L-0001', from: '2026-11-01', before: 900_000, after: 930_000 }],
    });
    const october = (december - 2) as Month;
    const { charges, notes } = chargingPlan(register, on, october);
    expect(charges[0]?.amount).toBe(900_000);
    expect(notes.join(' ')).toContain('2026-10 er en måned som har vært');
  });

  test('kontrakten har gått ut, men leieforholdet løper: kravet lages, og det sies', () => {
    const [charge] = planOf(lease({ end: '2026-10-31' })).charges;
    expect(charge?.note).toContain('Kontrakten gikk ut 31.10.2026');
  });

  test('måneden før er glemt', () => {
    const { notes } = planOf({
      Tenancies: [{ tenancy: 'L-0001' }, { tenancy: 'L-0002' }],
      Charges: [{ tenancy: 'L-0001', period: '2026-11', due: '2026-11-01' }],
    });
    expect(notes).toEqual([
      '1 leieforhold har ikke husleie for 2026-11. Kjør den måneden også hvis det er glemt.',
    ]);
  });
});

test.each([
  ['ingenting er krevd ennå', [], '2026-11'],
  ['november er krevd', ['2026-10', '2026-11'], '2026-12'],
  ['lenge siden sist', ['2026-03'], '2026-11'],
])('måneden som foreslås når %s', (_, months, expected) => {
  const Charges = months.map((period) => ({ tenancy: 'L-0001', period, due: `${period}-01` }));
  expect(isoMonth(nextChargingMonth(registerWith({ ...lease(), Charges }), on))).toBe(expected);
});

test.each([
  ['november er krevd', ['2026-11'], '2026-12'],
  ['desember er krevd alt', ['2026-11', '2026-12'], '2026-12'],
  ['bare januar er krevd', ['2027-01'], '2026-12'],
])('kjøringen begynner aldri senere enn med neste måned, når %s', (_, months, expected) => {
  const Charges = months.map((period) => ({ tenancy: 'L-0001', period, due: `${period}-01` }));
  expect(isoMonth(proposedChargingMonth(registerWith({ ...lease(), Charges }), on))).toBe(expected);
});

describe('ingen kreves to ganger', () => {
  test('leien for måneden står alt', () => {
    const { charges, already } = planOf({
      ...lease(),
      Charges: [{ charge: 'F-0007', tenancy: 'L-0001', period: '2026-12', due: '2026-12-01' }],
    });
    expect([charges, already]).toEqual([[], [{ tenancy: 'L-0001', charge: 'F-0007' }]]);
  });

  test('heller ikke når kravet er kreditert', () => {
    const rent = { tenancy: 'L-0001', period: '2026-12', due: '2026-12-01' };
    const { charges } = planOf({
      ...lease(),
      Charges: [rent, { ...rent, kind: 'correction', amount: -800_000 }],
    });
    expect(charges).toEqual([]);
  });

  test.each<[string, GivenRow<'Charges'>]>([
    ['beløpet kan ikke leses', { period: '2026-12', amount: cell('ni tusen') }],
    ['husleien mangler periode', { period: null }],
  ])('et krav der %s, kan være månedens eget', (_, charge) => {
    const { charges, notCharged } = planOf({
      ...lease(),
      Charges: [{ tenancy: 'L-0001', due: '2026-12-01', ...charge }],
    });
    expect(charges).toEqual([]);
    expect(notCharged[0]?.why).toContain('så leien ikke kreves to ganger');
  });
});

describe('hva som hindrer et krav, sies med én setning', () => {
  test.each<[string, GivenRows, string]>([
    ['ingen leie', lease({ rent: null }), 'Månedsleien mangler'],
    ['negativ leie', lease({ rent: -500_000 }), 'et fradrag føres som korreksjon'],
    ['leie på null', lease({ rent: 0 }), 'Månedsleien er 0'],
    ['ingen KID', lease({ kid: null }), 'KID mangler'],
    ['feil kontrollsiffer', lease({ kid: '123456783' }), 'feil kontrollsiffer'],
    [
      'samme KID på to',
      { Tenancies: [{ tenancy: 'L-0001' }, { tenancy: 'L-0002', kid: kidOf(1) }] },
      'Flere leieforhold har KID',
    ],
    [
      'leieforholdet står to ganger',
      { Tenancies: [{ tenancy: 'L-0001' }, { tenancy: 'L-0001' }] },
      'står flere ganger på arket Leieforhold',
    ],
    [
      'startdagen kan ikke leses',
      lease({ start: cell('i mai') }),
      'Raden kan ikke leses (Leieforhold D2)',
    ],
  ])('%s', (_, given, sentence) => {
    const { charges, notCharged } = planOf(given);
    expect(charges).toEqual([]);
    expect(notCharged.map(({ why }) => why).join(' ')).toContain(sentence);
  });

  test('for langt fram', () => {
    const march = (december + 3) as Month;
    expect(chargingPlan(registerWith(lease()), on, march).refused).toContain('for langt fram');
  });

  test('uten arket Krav', () => {
    const tables = tablesWith(lease()).filter(({ name }) => name !== 'Charges');
    const register = readRegister(tables);
    expect(chargingPlan(register, on, december).refused).toContain('Arket Krav mangler');
    expect(chargingEdits(register, on, december)).toEqual([]);
  });
});

/** A few tenancies with any rents and days around the month. */
const tenancies = fc.array(
  fc.record({
    rent: fc.integer({ min: 1, max: 2_000_000 }),
    power: fc.integer({ min: 0, max: 90_000 }),
    start: fc.integer({ min: -60, max: 45 }),
    left: fc.option(fc.integer({ min: -20, max: 70 })),
  }),
  { maxLength: 12 },
);

test('kjørt to ganger legges ingenting til, og summen er leiene for hele måneder', async () => {
  await fc.assert(
    fc.asyncProperty(tenancies, async (given) => {
      const first = firstDay(december);
      const rows = given.map(({ rent, power, start, left }, at) => ({
        tenancy: `L-${String(at + 1).padStart(4, '0')}`,
        rent,
        powerAdvance: power,
        start: (first + start) as Day,
        end: null,
        movedOut: left === null ? null : ((first + Math.max(start, left)) as Day),
      }));
      const tables = tablesWith({ Tenancies: rows });
      const register = readRegister(tables);
      const plan = chargingPlan(register, on, december);
      const whole = rows.filter(
        (row) => row.start <= first && (row.movedOut ?? lastDay(december)) >= lastDay(december),
      );
      const rents = plan.charges.filter(({ kind, days }) => kind === 'rent' && days === 31);
      expect(rents.reduce((sum, { amount }) => sum + amount, 0)).toBe(
        whole.reduce((sum, { rent }) => sum + rent, 0),
      );
      for (const { amount, days, tenancy, kind } of plan.charges) {
        const row = rows.find((one) => one.tenancy === tenancy);
        const full = (kind === 'rent' ? row?.rent : row?.powerAdvance) ?? 0;
        expect(Math.abs(amount * 31 - full * days)).toBeLessThanOrEqual(15.5);
      }
      const after = readRegister(await written(tables, chargingEdits(register, on, december)));
      const again = chargingPlan(after, on, december);
      expect(again.charges, norwegianDay(on)).toEqual([]);
      expect(chargingEdits(after, on, december)).toEqual([]);
      const stands = after.tables.Charges.rows.reduce((sum, { amount }) => sum + amount, 0);
      expect(stands).toBe(plan.totals.amount);
    }),
    { numRuns: 40, seed: 8 },
  );
});
