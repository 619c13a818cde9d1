import { expect, test } from 'vitest';
import { day, type Day } from '../../../src/domain/days';
import { seededRates } from '../../../src/domain/rates/seeded';

/** The value that holds on a day: the last one that began. */
function valueOn(rate: string, on: Day): number | undefined {
  return seededRates.filter((one) => one.rate === rate && one.validFrom <= on).at(-1)?.value;
}

test.each([
  ['forsinkelsesrente', '2015-03-01', 9.25],
  ['forsinkelsesrente', '2023-12-31', 11.75],
  ['forsinkelsesrente', '2026-07-01', 12.25],
  ['inkassosats', '2025-12-31', 700],
  ['inkassosats', '2026-01-01', 750],
  ['purregebyr', '2020-09-30', 70],
  ['purregebyr', '2020-10-01', 35],
  ['purregebyr', '2026-02-01', 38],
  ['gebyr egen betalingsoppfordring', '2026-02-01', 113],
  ['rettsgebyr', '2026-02-01', 1345],
])('%s er %s %d', (rate, on, value) => {
  expect(valueOn(rate, day(on))).toBe(value);
});

test('hver sats har kilde, og det som ikke er sikkert, må bekreftes', () => {
  expect(seededRates.every(({ source }) => source !== null && source !== '')).toBe(true);
  const confirm = seededRates.filter(({ checked }) => checked === 'må bekreftes');
  expect(confirm.map(({ rate, validFrom }) => [rate, validFrom])).toContainEqual([
    'inkassosats',
    day('2026-01-01'),
  ]);
});
