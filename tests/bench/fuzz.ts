import fc from 'fast-check';
import { noise, seedFile, strangeBytes, strangeParts } from '../workbook/xlsx/hostile/mutations';
import { survives } from '../workbook/xlsx/hostile/survives';
import { inChild, shown, type Row, type Work } from './bench';

const KINDS = {
  parts: { files: strangeParts, count: 6_000 },
  bytes: { files: strangeBytes(seedFile), count: 3_000 },
  noise: { files: noise, count: 1_000 },
} as const;

/** Broken and hostile files: none may crash, take five seconds or a gigabyte. A crash ends the run with its seed. */
export const fuzz: Work = {
  id: 'fuzz',
  tasks: { all },
  run: () => {
    const { megabytes, answer } = inChild('fuzz', 'all', '');
    const { slowest, refused, cases } = answer as Fuzzed;
    const work = `fuzz: ${shown(cases)} broken files`;
    const rows: readonly Row[] = [
      {
        work,
        measure: 'slowest, s',
        goal: 5,
        figure: slowest / 1000,
        detail: `${shown(refused)} steps refused`,
      },
      { work, measure: 'memory, MB', goal: 1000, figure: megabytes, detail: '' },
    ];
    return Promise.resolve(rows);
  },
};

interface Fuzzed {
  readonly cases: number;
  readonly refused: number;
  /** Milliseconds. */
  readonly slowest: number;
}

function all(): Fuzzed {
  let slowest = 0;
  let refused = 0;
  let cases = 0;
  for (const { files, count } of Object.values(KINDS)) {
    const property = fc.property(files, (bytes) => {
      const start = performance.now();
      refused += survives(bytes).length;
      slowest = Math.max(slowest, performance.now() - start);
      cases += 1;
    });
    fc.assert(property, { numRuns: count, seed: 2026 });
  }
  return { cases, refused, slowest };
}
