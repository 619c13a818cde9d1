import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellable } from '../../src/domain/disclosure/group-counts';

const sums = { now: ['more', 'less', 'same', 'new'], then: ['more', 'less', 'same', 'cleared'] };
const shown = (groups: Readonly<Record<string, number>>) =>
  [...tellable({ groups, sums }, 5)].filter((name) => name in groups).sort();

describe('hvilke grupper utvalget kan få se, med grense 5', () => {
  test.each([
    ['alle store', { new: 6, more: 7, less: 8, same: 9, cleared: 6 }, 'cleared less more new same'],
    [
      'én liten blant de nye: en til skjules i hver sum, ellers kan den regnes ut',
      { new: 2, more: 7, less: 8, same: 9, cleared: 6 },
      'less same',
    ],
    [
      'ingen er null og kan vises',
      { new: 0, more: 7, less: 8, same: 9, cleared: 0 },
      'cleared less more new same',
    ],
  ])('%s', (_, groups, expected) => {
    expect(shown(groups)).toEqual(expected.split(' '));
  });
});

test('ingen liten gruppe kan regnes ut av det som vises', () => {
  const count = fc.integer({ min: 0, max: 12 });
  const groups = fc.record({ new: count, more: count, less: count, same: count, cleared: count });
  fc.assert(
    fc.property(groups, (given) => {
      const told = tellable({ groups: given, sums }, 5);
      for (const [name, size] of Object.entries(given)) {
        if (size === 0 || size >= 5) continue;
        expect(told.has(name)).toBe(false);
        for (const [sum, parts] of Object.entries(sums)) {
          if (!parts.includes(name) || !told.has(sum)) continue;
          const others = parts.filter((part) => part !== name);
          expect(others.every((part) => told.has(part))).toBe(false);
        }
        // Difference of the two sums: new − cleared.
        const pair = ['new', 'cleared'];
        if (!pair.includes(name) || !told.has('now') || !told.has('then')) continue;
        expect(pair.filter((part) => part !== name).every((part) => told.has(part))).toBe(false);
      }
    }),
    { numRuns: 200, seed: 4 },
  );
});
