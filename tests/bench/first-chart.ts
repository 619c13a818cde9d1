import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { marks } from '../../dashboards/marks';
import { sampleRegister } from '../../src/app/new-register';
import { sampleDefaults } from '../../src/domain/sample';
import { launch, serveBuilt } from '../e2e/browser';
import { ask, forms, monthEnds } from './ageing-sql';
import { scanCells, scanStrings, type Scanned } from './bare-scan';
import { inChild, median, shown, type Options, type Row, type Work } from './bench';

const FILE = '.cache/bench-files/sample-register.xlsx';

/**
 * From the bytes of a register of ten years to the first chart in a cold browser, against the limit: inflating, one
 * bare pass over the two ledger sheets, and native DuckDB answering the same question.
 */
export const firstChart: Work = {
  id: 'first-chart',
  tasks: { limit },
  run: async ({ rounds }: Options) => {
    const path = await sampleFile();
    const taken: { limit: number[]; drawn: number[]; answered: number[] } = {
      limit: [],
      drawn: [],
      answered: [],
    };
    for (let round = 0; round < rounds; round += 1) {
      taken.limit.push(inChild('first-chart', 'limit', path).milliseconds);
      const { drawn, answered } = await inBrowser(dirname(path));
      taken.drawn.push(drawn);
      taken.answered.push(answered);
    }
    const limitTime = median(taken.limit);
    const row = (work: string, goal: number, times: readonly number[]): Row => ({
      work: `${work}, 60 000 ledger rows`,
      measure: 'time ÷ limit',
      goal,
      figure: median(times) / limitTime,
      detail: `${shown(median(times), 0)} ms; limit ${shown(limitTime, 0)} ms`,
    });
    return [
      row('first chart, cold', 1.2, taken.drawn),
      row('all charts by SQL, cold', 4, taken.answered),
    ];
  },
};

async function sampleFile(): Promise<string> {
  const path = resolve(FILE);
  if (existsSync(path)) return path;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, (await sampleRegister(sampleDefaults)).bytes);
  return path;
}

/** A browser of its own each time, so that nothing is compiled or kept. */
async function inBrowser(folder: string): Promise<{ drawn: number; answered: number }> {
  const { address, stop } = await serveBuilt(folder);
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`${address}dashboard.html?file=/sample/sample-register.xlsx&on=2026-11-30`);
    await page.waitForFunction(
      (name) => performance.getEntriesByName(name).length > 0,
      marks.answered,
    );
    return await page.evaluate(({ opened, drawn, answered }) => {
      const at = (name: string): number =>
        performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
      return { drawn: at(drawn) - at(opened), answered: at(answered) - at(opened) };
    }, marks);
  } finally {
    await browser.close();
    await stop();
  }
}

/** The tenancy's column, from 0, in charges and in payments; the sample holds its texts in the cells. */
const TENANCY = [1, 4] as const;

/** Reads the two largest sheets, which are charges and payments, and asks native DuckDB with one thread. */
async function limit(path: string): Promise<{ milliseconds: number; lines: number }> {
  const bytes = readFileSync(path);
  const start = performance.now();
  const parts = inflated(bytes);
  const strings = scanStrings(parts.get('xl/sharedStrings.xml') ?? new Uint8Array(0));
  const sheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/sheet'));
  const largest = sheets.sort(([, left], [, right]) => right.length - left.length).slice(0, 2);
  const ledger = largest.sort(([left], [right]) => (left < right ? -1 : 1));
  const [charges, payments] = ledger.map(([, xml], at) => {
    const own = [...strings];
    return { ...scanCells(xml, { column: TENANCY[at] ?? 0, strings: own }), strings: own };
  });
  const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
  const tenancies = new Map<string, number>();
  await fill(
    connection,
    'charges',
    'due',
    charges,
    { tenancy: TENANCY[0], day: 4, ore: 5 },
    tenancies,
  );
  await fill(
    connection,
    'payments',
    'paid',
    payments,
    { tenancy: TENANCY[1], day: 1, ore: 2 },
    tenancies,
  );
  if (tenancies.size < 2) throw new Error('The scan did not find the tenancies');
  await connection.run('CREATE TABLE ends (day INTEGER)');
  await connection.run(`INSERT INTO ends VALUES ${monthEnds.map((day) => `(${day})`).join(',')}`);
  const lines = (await ask(connection, forms.segments)).length;
  return { milliseconds: performance.now() - start, lines };
}

interface Places {
  readonly tenancy: number;
  readonly day: number;
  readonly ore: number;
}

type Connection = Awaited<ReturnType<DuckDBInstance['connect']>>;

/** Excel's serial of 1970-01-01. */
const EPOCH = 25_569;

async function fill(
  connection: Connection,
  table: string,
  dayName: string,
  sheet: Scanned | undefined,
  { tenancy, day, ore }: Places,
  tenancies: Map<string, number>,
): Promise<void> {
  await connection.run(
    `CREATE TABLE ${table} (id INTEGER, tenancy INTEGER, ${dayName} INTEGER, ore BIGINT)`,
  );
  const appender = await connection.createAppender(table);
  if (sheet === undefined) throw new Error('no ledger sheet');
  const column = (at: number): Float64Array => sheet.values[at] ?? new Float64Array(0);
  for (let row = 1; row <= sheet.rows; row += 1) {
    const id = sheet.strings[column(tenancy)[row] ?? 0] ?? '';
    const number = tenancies.get(id) ?? tenancies.size;
    tenancies.set(id, number);
    appender.appendInteger(row);
    appender.appendInteger(number);
    appender.appendInteger((column(day)[row] ?? 0) - EPOCH);
    appender.appendBigInt(BigInt(Math.round((column(ore)[row] ?? 0) * 100)));
    appender.endRow();
  }
  appender.closeSync();
}

/** Every part of the zip that the limit reads, by node's own zlib. */
function inflated(bytes: Buffer): Map<string, Uint8Array> {
  const end = bytes.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  const count = bytes.readUInt16LE(end + 10);
  const parts = new Map<string, Uint8Array>();
  let at = bytes.readUInt32LE(end + 16);
  for (let entry = 0; entry < count; entry += 1) {
    const [packed, nameLength] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)];
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    const local = bytes.readUInt32LE(at + 42);
    const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    if (/sheet\d*\.xml$|sharedStrings\.xml$/.test(name)) {
      parts.set(name, inflateRawSync(bytes.subarray(from, from + packed)));
    }
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}
