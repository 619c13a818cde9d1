import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../../../src/domain/days';
import { ageSegments } from '../../../src/domain/ledger/ageing';
import { bandAt, bandsFrom } from '../../../src/domain/ledger/bands';
import { settle } from '../../../src/domain/ledger/settle';
import { standingOn } from '../../../src/domain/ledger/sums';
import { columnsOf, LAST_DAY, ledger } from './random-ledger';

test('the age of many days at once is the age of each day by itself', () => {
  const bands = bandsFrom([3, 7, 15]);
  const days = fc.uniqueArray(fc.integer({ min: -2, max: LAST_DAY + 30 }), { maxLength: 9 });
  fc.assert(
    fc.property(ledger, days, (given, chosen) => {
      const { segments } = settle(columnsOf(given));
      const sorted = chosen.toSorted((left, right) => left - right) as Day[];
      const { ore } = ageSegments(segments, sorted, bands);
      sorted.forEach((on, place) => {
        const byBand = bands.map(() => 0);
        for (const at of standingOn(segments, on)) {
          byBand[bandAt(bands, on - segments.due[at]!)]! += segments.ore[at]!;
        }
        expect([...ore.subarray(place * bands.length, (place + 1) * bands.length)]).toEqual(byBand);
      });
    }),
    { numRuns: 300, seed: 7 },
  );
});
