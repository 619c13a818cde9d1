import { ageSegments } from '../../src/domain/ledger/ageing';
import { bandsFrom } from '../../src/domain/ledger/bands';
import type { LedgerColumns } from '../../src/domain/ledger/columns';
import { settle } from '../../src/domain/ledger/settle';
import type { Day } from '../../src/domain/days';
import { ask, databaseOf, forms, LAST_DAYS, monthEnds } from './ageing-sql';
import { askWasm, wasmOf } from './ageing-wasm';
import { interleaved, shown, type Options, type Row, type Work } from './bench';
import { madeLedger } from './made-ledger';

const ROWS = 1_000_000;
const SMALL = 10_000;
const LARGE = 3_000_000;
const bands = bandsFrom(LAST_DAYS);

/** All rules over a million ledger rows and 120 month ends, against DuckDB, native and in WebAssembly, doing the plain part. */
export const settleAndAge: Work = {
  id: 'settle-and-age',
  run: async (options) => [...(await againstSql(options)), ...(await growth(options))],
};

/** One engine after the other, so that the memory of none weighs on the rows of the next. */
async function againstSql({ rounds }: Options): Promise<readonly Row[]> {
  const plain = madeLedger(ROWS, false);
  const full = madeLedger(ROWS, true);
  const native = await databaseOf(plain);
  for (const sql of Object.values(forms)) await agree(plain, () => ask(native, sql));
  const withNative = await interleaved(
    {
      ours: () => age(full),
      pairs: () => ask(native, forms.pairs),
      segments: () => ask(native, forms.segments),
    },
    rounds,
    2,
    false,
  );
  native.closeSync();
  const wasm = await wasmOf(plain);
  for (const sql of Object.values(forms)) {
    await agree(plain, () => Promise.resolve(askWasm(wasm, sql)));
  }
  const withWasm = await interleaved(
    {
      ours: () => age(full),
      pairs: () => askWasm(wasm, forms.pairs),
      segments: () => askWasm(wasm, forms.segments),
    },
    rounds,
    2,
    false,
  );
  return [rowOf('native DuckDB', withNative), rowOf('DuckDB-WASM', withWasm)];
}

function rowOf(
  engine: string,
  taken: Readonly<Record<'ours' | 'pairs' | 'segments', number>>,
): Row {
  return {
    work: `settle and age, ${shown(ROWS)} rows`,
    measure: `time ÷ ${engine}`,
    goal: 0.25,
    figure: taken.ours / Math.min(taken.pairs, taken.segments),
    detail: Object.entries(taken)
      .map(([name, time]) => `${name} ${shown(time, 0)} ms`)
      .join('; '),
  };
}

/** The small ledger many times on end, so that its time is not that of starting; then the larger ones. */
async function growth({ rounds }: Options): Promise<readonly Row[]> {
  const small = await timeOf(SMALL, rounds * 20);
  const middle = await timeOf(ROWS, rounds);
  const large = await timeOf(LARGE, rounds);
  return [
    {
      work: 'settle and age, growth',
      measure: `exponent ${shown(SMALL)} → ${shown(LARGE)}`,
      goal: 1.1,
      figure: Math.log(large / small) / Math.log(LARGE / SMALL),
      detail: `${shown(small, 1)} ms → ${shown(middle, 0)} ms (${shown(ROWS)}) → ${shown(large, 0)} ms`,
    },
  ];
}

async function timeOf(rows: number, rounds: number): Promise<number> {
  const ledger = madeLedger(rows, true);
  const { own } = await interleaved({ own: () => age(ledger) }, rounds, 3, false);
  return own;
}

function age(ledger: LedgerColumns): ReturnType<typeof ageSegments> {
  return ageSegments(settle(ledger).segments, monthEnds as readonly Day[], bands);
}

/** Where no KID names a demand and no allowance comes, SQL and the engine must give the same to the øre. */
async function agree(plain: LedgerColumns, sql: () => Promise<readonly string[]>): Promise<void> {
  const { ore } = age(plain);
  const own = monthEnds.flatMap((day, place) =>
    bands.flatMap((_, band) => {
      const value = ore[place * bands.length + band] ?? 0;
      return band === 0 || value === 0 ? [] : [`${day} ${band} ${value}`];
    }),
  );
  const theirs = await sql();
  if (own.join('\n') !== theirs.join('\n')) throw new Error('The engine and SQL disagree');
}
