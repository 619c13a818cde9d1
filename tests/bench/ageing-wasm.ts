import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type {
  createDuckDB,
  DuckDBConnection,
  NODE_RUNTIME,
  VoidLogger,
} from '@duckdb/duckdb-wasm/blocking';
import { arrowOf } from '../../dashboards/arrow';
import { amounts, integers, type AnalysisTable } from '../../src/app/dashboard/columns';
import type { LedgerColumns } from '../../src/domain/ledger/columns';
import { monthEnds } from './ageing-sql';

interface Blocking {
  createDuckDB: typeof createDuckDB;
  NODE_RUNTIME: typeof NODE_RUNTIME;
  VoidLogger: typeof VoidLogger;
}

const DIST = 'node_modules/@duckdb/duckdb-wasm/dist';

/** DuckDB as it runs in a browser, in Node and on its one thread, with the ledger in it. */
export async function wasmOf(ledger: LedgerColumns): Promise<DuckDBConnection> {
  const require = createRequire(import.meta.url);
  const library = require(resolve(DIST, 'duckdb-node-blocking.cjs')) as Blocking;
  const bundle = { mainModule: resolve(DIST, 'duckdb-eh.wasm'), mainWorker: '' };
  const bundles = { mvp: bundle, eh: bundle };
  const engine = await library.createDuckDB(
    bundles,
    new library.VoidLogger(),
    library.NODE_RUNTIME,
  );
  await engine.instantiate();
  const connection = engine.connect();
  for (const table of tablesOf(ledger)) {
    connection.insertArrowFromIPCStream(arrowOf(table), { name: table.name, create: true });
  }
  return connection;
}

/** Day, band and øre per line of the answer, as native DuckDB gives them. */
export function askWasm(connection: DuckDBConnection, sql: string): readonly string[] {
  // Sums of whole numbers are wider than what crosses from WebAssembly as a plain number.
  const plain = `SELECT CAST(day AS INTEGER) AS day, CAST(band AS INTEGER) AS band, CAST(ore AS DOUBLE) AS ore FROM (${sql}) ORDER BY day, band`;
  return connection
    .query(plain)
    .toArray()
    .map((row: { toArray(): readonly number[] }) => Array.from(row.toArray()).join(' '));
}

function tablesOf({ charges, payments }: LedgerColumns): readonly AnalysisTable[] {
  return [
    table('charges', 'due', charges.tenancy, charges.due, charges.ore),
    table('payments', 'paid', payments.tenancy, payments.date, payments.ore),
    { name: 'ends', columns: { day: integers(monthEnds) } },
  ];
}

function table(
  name: string,
  dayName: string,
  tenancy: Int32Array,
  day: Int32Array,
  ore: Float64Array,
): AnalysisTable {
  return {
    name,
    columns: {
      id: integers(day.keys()),
      tenancy: integers(tenancy),
      [dayName]: integers(day),
      ore: amounts(ore),
    },
  };
}
