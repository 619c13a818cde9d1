import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/days';
import { lateInterest } from '../../../src/domain/rates/late-interest';
import { rateOn } from '../../../src/domain/rates/rate-on';
import { seededRates } from '../../../src/domain/rates/seeded';

describe('forsinkelsesrente', () => {
  test.each([
    { krav: '8 250,00', øre: 825_000, forfall: '2026-06-15', til: '2026-07-31', rente: 126_52 },
    { krav: '8 250,00', øre: 825_000, forfall: '2025-12-15', til: '2026-01-15', rente: 84_99 },
    {
      krav: '10 000,00',
      øre: 1_000_000,
      forfall: '2026-01-01',
      til: '2026-12-31',
      rente: 1_209_32,
    },
    { krav: '8 250,00', øre: 825_000, forfall: '2026-06-15', til: '2026-06-15', rente: 0 },
  ])('$krav forfalt $forfall gir $rente øre til og med $til', ({ øre, forfall, til, rente }) => {
    expect(lateInterest(seededRates, øre, day(forfall), day(til))).toMatchObject({
      ok: true,
      interest: rente,
    });
  });

  test('regnes ikke ut når satsen for et halvår mangler, og halvåret er nevnt', () => {
    expect(lateInterest(seededRates, 825_000, day('2026-12-15'), day('2027-01-31'))).toEqual({
      ok: false,
      missing: { rate: 'lateInterest', year: 2027, half: 1 },
    });
  });
});

describe('satsen på en dag', () => {
  test.each([
    ['lateInterest', '2026-06-30', 12],
    ['lateInterest', '2026-07-01', 12.25],
    ['collectionRate', '2025-12-31', 700],
    ['collectionRate', '2030-01-01', 750],
    ['reminderFee', '2020-09-30', 70],
    ['reminderFee', '2020-10-01', 35],
  ] as const)('%s %s er %d', (rate, on, value) => {
    expect(rateOn(seededRates, rate, day(on))).toMatchObject({ ok: true, value });
  });

  test.each([
    ['lateInterest', '2027-07-01', { year: 2027, half: 2 }],
    ['lateInterest', '2014-12-31', { year: 2014, half: 2 }],
    ['courtFee', '2024-12-31', { year: 2024, half: null }],
  ] as const)('%s mangler %s', (rate, on, missing) => {
    expect(rateOn(seededRates, rate, day(on))).toEqual({
      ok: false,
      missing: { rate, ...missing },
    });
  });

  test('følger radene i registeret, i hvilken som helst rekkefølge', () => {
    const own = { ...seededRates[0]!, validFrom: day('2027-01-01'), value: 12.5 };
    expect(rateOn([own, ...seededRates], 'lateInterest', day('2027-03-01'))).toMatchObject({
      value: 12.5,
    });
  });
});
