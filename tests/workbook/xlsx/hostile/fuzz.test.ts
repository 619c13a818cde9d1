import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noise, seedFile, strangeBytes, strangeParts } from './mutations';
import { survives } from './survives';

test('the seed itself is a register file like any other', () => {
  expect(survives(seedFile)).toEqual([]);
});

test.each([
  ['parts with broken or endless markup', strangeParts, 200],
  ['a file with bytes changed, lost or added', strangeBytes(seedFile), 200],
  ['bytes of no meaning', noise, 100],
] as const)('%s are read or refused with a sentence', (_, files, numRuns) => {
  fc.assert(
    fc.property(files, (bytes) => survives(bytes).every((one) => !one.startsWith('took'))),
    { numRuns, seed: 2026 },
  );
});
