import { readRegister } from '../../src/domain/register';
import { rules } from '../../src/domain/rules';
import { checkWith } from '../../src/domain/rules/check-register';
import { sampleDefaults, sampleTables } from '../../src/domain/sample';
import { growthExponent, inChild, median, shown, type Options, type Row, type Work } from './bench';

/** Dwellings of sample municipalities whose ledgers have about 6 000, 60 000 and 600 000 rows in ten years. */
const SIZES = [25, 250, 2_500] as const;
/** Checks before the clock runs: a pane that has been open for a while, not the first second of a program. */
const WARM_UPS = 3;

/** From the cells of a register to every finding of every rule, decoding included, nothing known beforehand. */
export const fullCheck: Work = {
  id: 'full-check',
  tasks: { check },
  run: ({ rounds }: Options) => {
    const taken = SIZES.map((dwellings) => {
      const task = JSON.stringify({ dwellings, rounds });
      return inChild('full-check', 'check', task).answer as Checked;
    }) as [Checked, Checked, Checked];
    const speeds = taken.slice(1).map(({ size, milliseconds, controls }): Row => ({
      work: `full check, ${shown(size)} rows`,
      measure: 'rows per second',
      goal: 1_000_000,
      atLeast: true,
      figure: (size / milliseconds) * 1000,
      detail: `${shown(milliseconds, 0)} ms; ${controls} rules of tables`,
    }));
    const [small, , large] = taken;
    const growth: Row = {
      work: 'full check, 6 000 to 600 000 ledger rows',
      measure: 'growth exponent',
      goal: 1.1,
      figure: growthExponent(small, large),
      detail: taken
        .map(({ size, milliseconds }) => `${shown(size)}: ${shown(milliseconds, 0)} ms`)
        .join('; '),
    };
    return Promise.resolve([...speeds, growth]);
  },
};

interface Checked {
  readonly size: number;
  readonly milliseconds: number;
  readonly controls: number;
}

function check(task: string): Checked {
  const { dwellings, rounds } = JSON.parse(task) as { dwellings: number; rounds: number };
  const tables = sampleTables({ dwellings });
  const size = tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
  const times: number[] = [];
  for (let round = -WARM_UPS; round < rounds; round += 1) {
    const start = performance.now();
    checkWith(rules, readRegister(tables), sampleDefaults.until);
    if (round >= 0) times.push(performance.now() - start);
  }
  const controls = rules.reduce((sum, { rules: own }) => sum + own.length, 0);
  return { size, milliseconds: median(times), controls };
}
