import { configDefaults, defineConfig } from 'vitest/config';
import { chromiumPath, noBrowser } from './tests/e2e/find-browser';

/** All but the size of the pages need one. */
const browserTests = 'tests/e2e/!(size).test.ts';

/** Without a browser its tests are left out, and that is said; in CI they must run. */
function leftOut(): readonly string[] {
  if (chromiumPath !== undefined) return [];
  if (process.env.CI === 'true') throw new Error(noBrowser);
  process.stdout.write(`${noBrowser} Left out: ${browserTests}\n`);
  return [browserTests];
}

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: [...configDefaults.exclude, ...leftOut()],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
  },
});
