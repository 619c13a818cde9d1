import { seededRates } from '../../src/domain/rates/seeded';
import type { Register } from '../../src/domain/register';
import { registerWith, type GivenRows, type RegisterOptions } from './register';

/** Months and index values. The figures are invented for the tests, but for those of the hand-worked example. */
const INVENTED: readonly (readonly [month: string, value: number])[] = [
  ['2024-07', 130],
  ['2025-01', 134.1],
  ['2025-07', 136],
  ['2025-10', 138.2],
];

/** A register with the statutory deadlines and a price index, in which a test puts its tenancies. */
export function rentOffice(given: GivenRows, options: RegisterOptions = {}): Register {
  return registerWith(
    {
      Rates: [...seededRates],
      PriceIndex: INVENTED.map(([month, value]) => ({ month, value })),
      ...given,
    },
    options,
  );
}
