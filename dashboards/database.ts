import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import type { CubeRow } from '../src/domain/disclosure/cube';
import { BlobWorker } from './blob-worker';
import { cubeRowsOf } from './cube-rows';
import { hardening } from './hardening';
import type { ArrowTable } from './messages';

/** The engine that did not come up, or fell over; a new one may do better. */
export class EngineError extends Error {
  override readonly name = 'EngineError';
}

/** Longest wait for the engine to start, in milliseconds. */
const PATIENCE = 60_000;
/** What a broken engine says: after it every query fails, so a new engine is needed. */
const TRAPPED =
  /memory access out of bounds|unreachable|table index is out of bounds|null function/i;

/** DuckDB in its own worker, shut in. */
export class Database {
  private constructor(
    private readonly engine: AsyncDuckDB,
    private readonly connection: AsyncDuckDBConnection,
  ) {}

  static async start(): Promise<Database> {
    // Named first: an address inside `new BlobWorker(…)` would be built as a program of ours.
    const script = new URL('@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js', import.meta.url);
    const worker = new BlobWorker(script);
    const wasm = new URL('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm', import.meta.url);
    const engine = new AsyncDuckDB(new VoidLogger(), worker);
    try {
      await inTime(engine.instantiate(wasm.href), worker);
      const connection = await engine.connect();
      return new Database(engine, connection);
    } catch (error) {
      worker.terminate();
      throw new EngineError(String(error));
    }
  }

  /** Loads the tables and locks the engine: from then on no statement can reach a file or the network. */
  async load(tables: readonly ArrowTable[]): Promise<void> {
    for (const { name, bytes } of tables) {
      await this.connection.insertArrowFromIPCStream(bytes, { name, create: true });
    }
    for (const statement of hardening) await this.connection.query(statement);
  }

  async rows(sql: string): Promise<readonly CubeRow[]> {
    try {
      return cubeRowsOf(await this.connection.query(sql));
    } catch (error) {
      if (TRAPPED.test(String(error))) throw new EngineError(String(error));
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.engine.terminate();
  }
}

function inTime(start: Promise<unknown>, worker: Worker): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new EngineError('timeout')), PATIENCE);
    worker.addEventListener('error', (event) => reject(new EngineError(event.message)));
    start.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
