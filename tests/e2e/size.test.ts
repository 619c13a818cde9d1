import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { built } from './browser';

test('the task pane needs at most 170 kB of compressed script before it is drawn', () => {
  const page = readFileSync(join(built, 'taskpane.html'), 'utf8');
  const own = readdirSync(built).filter((name) => name.endsWith('.js') && page.includes(name));
  const size = own.reduce((sum, name) => sum + gzipSync(readFileSync(join(built, name))).length, 0);
  expect(own.length).toBeGreaterThan(0);
  expect(size).toBeLessThanOrEqual(170_000);
});
