import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type {
  createDuckDB,
  DuckDBConnection,
  NODE_RUNTIME,
  VoidLogger,
} from '@duckdb/duckdb-wasm/blocking';
import { arrowOf } from '../../dashboards/arrow';
import { stripExports } from '../../dashboards/build/strip-exports';
import { cubeRowsOf } from '../../dashboards/cube-rows';
import { hardening } from '../../dashboards/hardening';
import type { AnalysisTable } from '../../src/app/dashboard/columns';
import type { CubeRow } from '../../src/domain/disclosure/cube';

interface Blocking {
  createDuckDB: typeof createDuckDB;
  NODE_RUNTIME: typeof NODE_RUNTIME;
  VoidLogger: typeof VoidLogger;
}

const require = createRequire(import.meta.url);
const dist = resolve(__dirname, '../../node_modules/@duckdb/duckdb-wasm/dist');

/** The WebAssembly file as it ships, its unused exports dropped exactly as the build drops them. */
function shippedWasm(): string {
  const folder = resolve(__dirname, '../../.cache/tests');
  const path = join(folder, 'duckdb-eh-stripped.wasm');
  const wasm = readFileSync(join(dist, 'duckdb-eh.wasm'));
  const script = readFileSync(join(dist, 'duckdb-browser-eh.worker.js'), 'utf8');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, stripExports(wasm, script).bytes);
  return path;
}

/** The engine that ships, with `tables` loaded and locked as on the page. */
export async function startEngine(tables: readonly AnalysisTable[]): Promise<TestEngine> {
  const {
    createDuckDB: create,
    NODE_RUNTIME: runtime,
    VoidLogger: Silent,
  } = require(join(dist, 'duckdb-node-blocking.cjs')) as Blocking;
  const bundle = { mainModule: shippedWasm(), mainWorker: '' };
  const engine = await create({ mvp: bundle, eh: bundle }, new Silent(), runtime);
  await engine.instantiate();
  const connection = engine.connect();
  for (const table of tables) {
    connection.insertArrowFromIPCStream(arrowOf(table), { name: table.name, create: true });
  }
  for (const statement of hardening) connection.query(statement);
  return new TestEngine(connection);
}

export class TestEngine {
  constructor(private readonly connection: DuckDBConnection) {}

  run(sql: string): void {
    this.connection.query(sql);
  }

  rows(sql: string): readonly CubeRow[] {
    return cubeRowsOf(this.connection.query(sql));
  }
}
