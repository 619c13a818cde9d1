import fc from 'fast-check';
import { expect, test } from 'vitest';
import { maybeSamePairs } from '../../../src/domain/rules/same-pairs';

const pairs = fc.array(
  fc.tuple(
    fc.option(fc.constantFrom('L-0001', 'L-0002', 'L-0003', '')),
    fc.option(fc.integer({ min: 24_300, max: 24_312 })),
  ),
  { maxLength: 60 },
);

test('every row that says the same as another is among them, in order, and no row without a pair', () => {
  fc.assert(
    fc.property(pairs, (given) => {
      const texts = given.map(([text]) => text);
      const numbers = given.map(([, number]) => number);
      const rows = given.map((_, row) => row);
      const found = maybeSamePairs(rows, texts, numbers);
      expect(found).toEqual([...found].sort((left, right) => left - right));
      const keys = given.map(([text, number]) =>
        text === null || number === null ? null : `${text}|${number}`,
      );
      for (const row of rows) {
        if (keys[row] === null) expect(found).not.toContain(row);
        else if (keys.filter((key) => key === keys[row]).length > 1) expect(found).toContain(row);
      }
    }),
    { numRuns: 200 },
  );
});

test('of a long ledger in which no pair is twice, few rows are left', () => {
  const rows = Array.from({ length: 20_000 }, (_, row) => row);
  const texts = rows.map((row) => `L-${String(row % 400)}`);
  const numbers = rows.map((row) => 24_000 + Math.floor(row / 400));
  expect(maybeSamePairs(rows, texts, numbers).length).toBeLessThan(rows.length / 4);
  expect(maybeSamePairs([], [], [])).toEqual([]);
});
