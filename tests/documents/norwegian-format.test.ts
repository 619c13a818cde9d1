import { expect, test } from 'vitest';
import { norwegianFormat } from '../../src/documents/norwegian-format';

test.each([
  ['amounts', '#,##0.00', '[$-414]#,##0.00'],
  ['each part of a format', '#,##0.00;-#,##0.00;"–"', '[$-414]#,##0.00;[$-414]-#,##0.00;"–"'],
  ['days have no separators', 'dd.mm.yyyy', 'dd.mm.yyyy'],
  ['nor has text', '@', '@'],
])('marks as Norwegian: %s', (_, format, expected) => {
  expect(norwegianFormat(format)).toBe(expected);
});
