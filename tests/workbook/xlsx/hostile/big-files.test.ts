import { expect, test } from 'vitest';
import { bigFiles } from './big-files';
import { survives } from './survives';

/** More than this and a machine with little memory would suffer. */
const MOST = 1_000_000_000;

test.each(bigFiles)('%s: %s', (_, code, make) => {
  const bytes = make();
  const before = process.memoryUsage().rss;
  const codes = survives(bytes);
  expect(codes[0]).toBe(code);
  expect(codes.filter((one) => one.startsWith('took'))).toEqual([]);
  expect(process.memoryUsage().rss - before).toBeLessThan(MOST);
});
