import { beforeAll, describe, expect, it } from 'vitest';
import { startEngine, type TestEngine } from './engine';

let engine: TestEngine;

beforeAll(async () => {
  engine = await startEngine([]);
});

describe('the locked engine', () => {
  it.each([
    ['reads no address', `SELECT * FROM read_csv('https://example.com/a.csv')`],
    ['reads no file', `SELECT * FROM read_csv('/etc/passwd')`],
    ['writes no file', `COPY (SELECT 1) TO '/tmp/left.csv'`],
    ['attaches no database', `ATTACH 'https://example.com/a.duckdb'`],
    ['loads no extension', 'LOAD httpfs'],
    ['installs no extension', 'INSTALL httpfs; LOAD httpfs'],
    ['fetches no extension by itself', `SELECT * FROM read_parquet('a.parquet')`],
    ['cannot be opened again', 'SET enable_external_access = true'],
    ['cannot be unlocked', 'SET lock_configuration = false'],
  ])('%s', (_, sql) => {
    expect(() => engine.run(sql)).toThrow();
  });

  it('still counts', () => {
    expect(() => engine.run('SELECT COUNT(*) FROM generate_series(1, 10)')).not.toThrow();
  });
});
