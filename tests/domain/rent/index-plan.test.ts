import { describe, expect, test } from 'vitest';
import { day, isoDay } from '../../../src/domain/days';
import { highestRent } from '../../../src/domain/rent/highest-rent';
import { indexPlan } from '../../../src/domain/rent/index-plan';
import { cell, type GivenRow, type GivenRows } from '../../helpers/register';
import { rentOffice } from '../../helpers/rent-office';

const notice = day('2025-12-01');

const lease = (more: GivenRow<'Tenancies'> = {}): GivenRows => ({
  Tenancies: [
    { tenancy: 'L-0001', start: '2025-01-01', end: '2027-12-31', rent: 825_000, ...more },
  ],
});

const planOf = (given: GivenRows, settings = {}) =>
  indexPlan(rentOffice(given, { settings }), { notice });

describe('taket, regnet for hånd', () => {
  test.each([
    // 8 250 × 138,2 ÷ 134,1 = 8 502,2371…
    ['til hel krone', 825_000, 134.1, 138.2, 100, 850_200],
    ['til øre', 825_000, 134.1, 138.2, 1, 850_223],
    // 8 000 × 110 ÷ 100 = 8 800 akkurat: ikke 8 799
    ['et svar som går opp', 800_000, 100, 110, 100, 880_000],
    // 7 000 × 127,3 ÷ 127,3: ingen endring
    ['samme indeks', 700_000, 127.3, 127.3, 100, 700_000],
    // 6 543 × 119,9 ÷ 120,3 = 6 521,2443…
    ['indeksen har falt', 654_300, 120.3, 119.9, 100, 652_100],
  ])('%s', (_, before, indexBefore, indexAfter, step, expected) => {
    expect(highestRent({ before, indexBefore, indexAfter }, step)).toBe(expected);
  });
});

describe('hvem kan reguleres når', () => {
  test('kontrakt fra 1. januar 2025, varslet 1. desember: ny leie fra 1. januar 2026', () => {
    const { from, ready, totals } = planOf(lease());
    expect(isoDay(from)).toBe('2026-01-01');
    expect(ready).toMatchObject([
      { tenancy: 'L-0001', before: 825_000, after: 850_200, indexBefore: 134.1, indexAfter: 138.2 },
    ]);
    expect(ready[0]?.how.replaceAll('\u00A0', ' ')).toBe(
      '8 250,00 × 138,2 ÷ 134,1 = 8 502,23, rundet ned til 8 502,00',
    );
    expect(totals).toEqual({ count: 1, before: 825_000, after: 850_200 });
  });

  test('varslet dagen etter: først fra måneden etter', () => {
    const plan = indexPlan(rentOffice(lease()), { notice: day('2025-12-02') });
    expect(isoDay(plan.from)).toBe('2026-02-01');
  });

  test('ett år er ikke gått siden sist: tidligst dag og siste varselsdag', () => {
    const { ready, later } = planOf(lease({ start: '2024-07-01', lastIndexed: '2025-07-01' }));
    expect(ready).toEqual([]);
    expect(later.map(({ earliest, noticeBy }) => [isoDay(earliest), isoDay(noticeBy)])).toEqual([
      ['2026-07-01', '2026-06-01'],
    ]);
  });

  test('år som er hoppet over, tas igjen: indeksen regnes fra sist leien ble fastsatt', () => {
    const { ready } = planOf(lease({ start: '2024-07-15' }));
    // 8 250 × 138,2 ÷ 130 = 8 770,3846…
    expect(ready[0]?.after).toBe(877_000);
  });

  test('forrige endring sier hvilken indeks den bygde på; den telles ikke to ganger', () => {
    const { ready } = planOf({
      ...lease({ start: '2022-01-01', lastIndexed: '2025-01-01' }),
      RentChanges: [
        { tenancy: 'L-0001', from: '2025-01-01', before: 800_000, after: 825_000, indexAfter: 133 },
      ],
    });
    // 8 250 × 138,2 ÷ 133 = 8 572,5563…
    expect(ready).toMatchObject([{ after: 857_200, indexBefore: 133, indexMonth: null }]);
  });

  test('leie i øre når kommunen har valgt det', () => {
    expect(planOf(lease(), { rentRoundedTo: 'øre' }).ready[0]?.after).toBe(850_223);
  });

  test.each<[string, GivenRows, string]>([
    ['måneden mangler på indeksarket', lease({ start: '2023-03-01' }), 'Indeksen for 2023-03'],
    ['leien mangler', lease({ rent: null }), 'Månedsleien mangler'],
    ['leien er negativ', lease({ rent: -100 }), 'Månedsleien er'],
    ['kontrakten går ut først', lease({ end: '2025-12-31' }), 'Kontrakten går ut 31.12.2025'],
    [
      'siste regulering kan ikke leses',
      lease({ lastIndexed: cell('i fjor sommer') }),
      'Datoen i «Sist regulert» kan ikke leses',
    ],
    [
      'ny leie er alt varslet',
      {
        ...lease(),
        RentChanges: [{ tenancy: 'L-0001', from: '2026-02-01', before: 825_000, after: 850_000 }],
      },
      'fra 01.02.2026 er alt ført',
    ],
    [
      'en leieendring kan ikke leses',
      { ...lease(), RentChanges: [{ tenancy: 'L-0001', from: cell('snart'), after: 850_000 }] },
      'En leieendring kan ikke leses (Leieendringer',
    ],
  ])('%s: sies med én setning', (_, given, sentence) => {
    const { ready, later, notAdjusted } = planOf(given);
    expect([ready, later]).toEqual([[], []]);
    expect(notAdjusted.map(({ why }) => why).join(' ')).toContain(sentence);
  });

  test('to ulike verdier for samme måned: ingen vet hvilken som er rett', () => {
    const register = rentOffice({
      ...lease(),
      PriceIndex: [
        { month: '2025-01', value: 134.1 },
        { month: '2025-01', value: 131.4 },
        { month: '2025-10', value: 138.2 },
      ],
    });
    const [first] = indexPlan(register, { notice }).notAdjusted;
    expect(first?.why).toContain('2025-01 står flere ganger');
  });

  test('de som har flyttet, er ikke med', () => {
    const { ready, later, notAdjusted } = planOf(lease({ movedOut: '2025-11-30' }));
    expect([ready, later, notAdjusted]).toEqual([[], [], []]);
  });
});

describe('hele listen stanses med én setning', () => {
  test('uten indekser', () => {
    const plan = indexPlan(rentOffice({ ...lease(), PriceIndex: [] }), { notice });
    expect(plan.refused).toContain('Arket Konsumprisindeks har ingen indeks');
  });

  test('når fristen i loven mangler på arket Satser', () => {
    const plan = indexPlan(rentOffice({ ...lease(), Rates: [] }), { notice });
    expect(plan.refused).toContain('«tid mellom indeksreguleringer» mangler på arket Satser');
  });

  test('når varselet er for sent til dagen det bes om', () => {
    const plan = indexPlan(rentOffice(lease()), { notice, from: day('2025-12-15') });
    expect(plan.refused).toContain('Det rekker ikke til 15.12.2025; tidligst 01.01.2026');
  });
});
