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
  private practice: Promise<void> = Promise.resolve();
  private isWanted = false;

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

  /**
   * Asks the queries of tables without rows, so that the engine has compiled what they take when the register's own
   * tables come. These do not wait for more than the question at hand.
   */
  practise(empty: readonly ArrowTable[], queries: readonly string[]): void {
    this.practice = this.askEmpty(empty, queries).catch(() => undefined);
  }

  private async askEmpty(empty: readonly ArrowTable[], queries: readonly string[]): Promise<void> {
    const steps = [
      ...empty.map((table) => () => this.insert(table)),
      ...queries.map((sql) => () => this.connection.query(sql)),
    ];
    try {
      for (const step of steps) if (!this.isWanted) await step();
    } finally {
      for (const { name } of empty) await this.connection.query(`DROP TABLE IF EXISTS ${name}`);
    }
  }

  private insert({ name, bytes }: ArrowTable): Promise<void> {
    return this.connection.insertArrowFromIPCStream(bytes, { name, create: true });
  }

  /** Loads the tables and locks the engine: from then on no statement can reach a file or the network. */
  async load(tables: readonly ArrowTable[]): Promise<void> {
    this.isWanted = true;
    await this.practice;
    for (const table of tables) await this.insert(table);
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
