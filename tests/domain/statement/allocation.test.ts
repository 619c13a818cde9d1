import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/domain/days';
import { settle } from '../../../src/domain/ledger/settle';
import { standingOn, sumsOn } from '../../../src/domain/ledger/sums';
import { allocationOn } from '../../../src/domain/statement/allocation';
import { sumOfLots } from '../../../src/domain/statement/lots';
import { columnsOf, LAST_DAY, ledger } from '../ledger/random-ledger';

const runs = { numRuns: 200, seed: 20261130 };
const days = Array.from({ length: LAST_DAY + 3 }, (_, at) => (at - 1) as Day);

describe('what settled what, in any ledger', () => {
  test('leaves of each charge what the engine says is open, and the same credit, surplus and debt', () => {
    fc.assert(
      fc.property(ledger, (given) => {
        const columns = columnsOf(given);
        const { segments, surplus } = settle(columns);
        for (const on of days) {
          for (let tenancy = 0; tenancy < columns.tenancyCount; tenancy += 1) {
            const { parts, ...rest } = allocationOn(columns, tenancy, on);
            const own = standingOn(segments, on).filter((at) => segments.tenancy[at] === tenancy);
            for (let row = 0; row < columns.charges.ore.length; row += 1) {
              if (columns.charges.tenancy[row] !== tenancy) continue;
              if (columns.charges.due[row]! - 30 > on || columns.charges.ore[row]! <= 0) continue;
              const open = own
                .filter((at) => segments.charge[at] === row)
                .reduce((sum, at) => sum + segments.ore[at]!, 0);
              const settled = sumOfLots(parts.filter(({ charge }) => charge === row));
              expect(columns.charges.ore[row]! - settled).toBe(open);
            }
            const loose = own.filter((at) => segments.charge[at] === -1);
            expect(sumOfLots(rest.lacking)).toBe(
              loose.reduce((sum, at) => sum + segments.ore[at]!, 0),
            );
            const beyond = standingOn(surplus, on).filter((at) => surplus.tenancy[at] === tenancy);
            expect(sumOfLots(rest.surplus)).toBe(
              beyond.reduce((sum, at) => sum + surplus.ore[at]!, 0),
            );
          }
        }
      }),
      runs,
    );
  });

  test('uses every øre that came in exactly once', () => {
    fc.assert(
      fc.property(ledger, (given) => {
        const columns = columnsOf(given);
        const on = LAST_DAY as Day;
        const { paid } = sumsOn(columns, on);
        for (let tenancy = 0; tenancy < columns.tenancyCount; tenancy += 1) {
          const { parts, unused, surplus, lacking } = allocationOn(columns, tenancy, on);
          const credits = Array.from(columns.charges.ore).reduce((sum, ore, row) => {
            const counts = columns.charges.tenancy[row] === tenancy && ore < 0;
            return counts && columns.charges.due[row]! <= on ? sum - ore : sum;
          }, 0);
          const used = sumOfLots(parts) + sumOfLots(unused) + sumOfLots(surplus);
          expect(used - sumOfLots(lacking)).toBe(paid[tenancy]! + credits);
          for (const { ore } of [...parts, ...unused, ...surplus]) expect(ore).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
