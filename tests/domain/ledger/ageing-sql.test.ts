import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/domain/days';
import { ageSegments } from '../../../src/domain/ledger/ageing';
import { bandsFrom } from '../../../src/domain/ledger/bands';
import { settle } from '../../../src/domain/ledger/settle';
import { ask, databaseOf, forms, LAST_DAYS, monthEnds } from '../../bench/ageing-sql';
import { askWasm, wasmOf } from '../../bench/ageing-wasm';
import { madeLedger } from '../../bench/made-ledger';

const bands = bandsFrom(LAST_DAYS);

/** Day, band and øre per line, what is not due left out. */
function ours(ledger: ReturnType<typeof madeLedger>): readonly string[] {
  const { ore } = ageSegments(settle(ledger).segments, monthEnds as readonly Day[], bands);
  return monthEnds.flatMap((day, place) =>
    bands.flatMap((_, band) => {
      const value = ore[place * bands.length + band] ?? 0;
      return band === 0 || value === 0 ? [] : [`${day} ${band} ${value}`];
    }),
  );
}

describe('where oldest first is the only rule in use, SQL gives the same to the øre', () => {
  const plain = madeLedger(3_000, false);
  const wasm = wasmOf(plain);
  const expected = ours(plain);

  test('there is something to compare', () => {
    expect(expected.length).toBeGreaterThan(300);
  });

  test.each(Object.entries(forms))('native DuckDB, %s', async (_, sql) => {
    const connection = await databaseOf(plain);
    expect(await ask(connection, sql)).toEqual(expected);
    connection.closeSync();
  });

  test.each(Object.entries(forms))('DuckDB in WebAssembly, %s', async (_, sql) => {
    expect(askWasm(await wasm, sql)).toEqual(expected);
  });
});
