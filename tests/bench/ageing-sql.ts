import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import type { LedgerColumns } from '../../src/domain/ledger/columns';
import { monthStarts } from './made-ledger';

/** Age bands of the benchmark: last days of all but the last. */
export const LAST_DAYS = [14, 30, 60, 90] as const;

const BAND = `CASE WHEN age <= 14 THEN 1 WHEN age <= 30 THEN 2 WHEN age <= 60 THEN 3 WHEN age <= 90 THEN 4 ELSE 5 END`;

/** Running totals of charges and of payments, in order of day. */
const RUNNING = `
  c AS (SELECT tenancy, due, ore,
          SUM(ore) OVER (PARTITION BY tenancy ORDER BY due, id ROWS UNBOUNDED PRECEDING) AS upto
        FROM charges),
  q AS (SELECT tenancy, paid, ore,
          SUM(ore) OVER (PARTITION BY tenancy ORDER BY paid, id ROWS UNBOUNDED PRECEDING) AS upto
        FROM payments)`;

/** Plain oldest-first ageing at every month end, in two forms that answer the same. */
export const forms = {
  /** Every charge with every later month end. */
  pairs: `WITH ${RUNNING},
    paidby AS (SELECT t.tenancy, e.day,
        COALESCE(MAX(q.upto), 0) AS upto
      FROM (SELECT DISTINCT tenancy FROM charges) t CROSS JOIN ends e
      LEFT JOIN q ON q.tenancy = t.tenancy AND q.paid <= e.day GROUP BY ALL),
    open AS (SELECT p.day, p.day - c.due AS age,
        LEAST(c.ore, GREATEST(0, c.upto - p.upto)) AS ore
      FROM c JOIN paidby p ON p.tenancy = c.tenancy AND p.day > c.due)
    SELECT day, ${BAND} AS band, SUM(ore) AS ore FROM open WHERE ore > 0 GROUP BY ALL ORDER BY ALL`,
  /** The running totals cut one line; each piece has one charge and one payment. */
  segments: `WITH ${RUNNING},
    points AS (SELECT tenancy, upto AS x, due, NULL AS paid FROM c
      UNION ALL SELECT tenancy, upto, NULL, paid FROM q),
    pieces AS (SELECT x - LAG(x, 1, 0) OVER (PARTITION BY tenancy ORDER BY x) AS ore,
        MIN(due) OVER following AS due, MIN(paid) OVER following AS paid
      FROM points
      WINDOW following AS (PARTITION BY tenancy ORDER BY x ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING)),
    open AS (SELECT e.day, e.day - s.due AS age, s.ore FROM pieces s
      JOIN ends e ON e.day > s.due AND (s.paid IS NULL OR s.paid > e.day)
      WHERE s.due IS NOT NULL AND s.ore > 0)
    SELECT day, ${BAND} AS band, SUM(ore) AS ore FROM open GROUP BY ALL ORDER BY ALL`,
} as const;

export const monthEnds: readonly number[] = monthStarts.slice(1).map((day) => day - 1);

/** A native DuckDB of one thread with the ledger in it. */
export async function databaseOf(ledger: LedgerColumns): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const { charges, payments } = ledger;
  await fill(connection, 'charges', 'due', charges.tenancy, charges.due, charges.ore);
  await fill(connection, 'payments', 'paid', payments.tenancy, payments.date, payments.ore);
  await connection.run('CREATE TABLE ends (day INTEGER)');
  await connection.run(`INSERT INTO ends VALUES ${monthEnds.map((day) => `(${day})`).join(',')}`);
  return connection;
}

async function fill(
  connection: DuckDBConnection,
  table: string,
  dayName: string,
  tenancy: Int32Array,
  day: Int32Array,
  ore: Float64Array,
): Promise<void> {
  await connection.run(
    `CREATE TABLE ${table} (id INTEGER, tenancy INTEGER, ${dayName} INTEGER, ore BIGINT)`,
  );
  const appender = await connection.createAppender(table);
  for (let row = 0; row < day.length; row += 1) {
    appender.appendInteger(row);
    appender.appendInteger(tenancy[row] ?? 0);
    appender.appendInteger(day[row] ?? 0);
    appender.appendBigInt(BigInt(ore[row] ?? 0));
    appender.endRow();
  }
  appender.closeSync();
}

/** Day, band and øre per line of the answer. */
export async function ask(connection: DuckDBConnection, sql: string): Promise<readonly string[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRows().map((row) => row.map(String).join(' '));
}
