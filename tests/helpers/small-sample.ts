import { day } from '../../src/domain/days';
import { readRegister, type Register } from '../../src/domain/register';
import { sampleTables } from '../../src/domain/sample';

/** A made-up register of forty dwellings and four years until the end of November 2026. */
export function smallSample(): Register {
  return readRegister(
    sampleTables({ language: 'nb', dwellings: 40, years: 4, seed: 7, until: day('2026-11-30') }),
  );
}
