import { readFileSync } from 'node:fs';
import { TEXT } from '../../src/domain/cells';
import { openXlsx } from '../../src/workbook/xlsx';
import { bareScan } from './bare-scan';
import {
  growthExponent,
  inChildIfPossible,
  interleavedChildren,
  median,
  shown,
  timed,
  type Options,
  type Row,
  type Taken,
  type Work,
} from './bench';
import { ledgerFile } from './ledger-file';

interface Answer {
  readonly rows: number;
  readonly amount: number;
  readonly texts: number;
  readonly milliseconds: number;
}

/** Opening a register of ledger rows against the bare scan and the known libraries. */
export const openRegister: Work = {
  id: 'open-register',
  tasks: { ours, scan, exceljs, sheetjs },
  run: (options) =>
    Promise.resolve([
      ...[60_000, 500_000].flatMap((rows) => sized(rows, options)),
      growth(options.rounds),
    ]),
};

type Peer = 'sheetjs' | 'exceljs';

function sized(rows: number, { full, rounds }: Options): readonly Row[] {
  const path = ledgerFile(rows);
  const fast = interleavedChildren('open-register', ['ours', 'scan'], path, rounds);
  const withExceljs = full || rows <= 60_000;
  const slow = peersOf(path, withExceljs ? ['sheetjs', 'exceljs'] : ['sheetjs'], rows, rounds);
  const all = { ...fast, ...slow };
  agree(rows, all);
  const detail = Object.entries(all).map(([name, taken]) => timed(name, taken));
  if (!withExceljs) detail.push('exceljs only with --full');
  const row = (measure: string, goal: number, figure: number): Row => ({
    work: `open a register, ${shown(rows)} rows`,
    measure,
    goal,
    figure,
    detail: detail.join('; '),
  });
  const { ours: own, scan: bare } = fast;
  return [
    row('time ÷ scan', 1.5, own.milliseconds / bare.milliseconds),
    ...Object.entries(slow).flatMap(([name, taken]) =>
      taken === null
        ? []
        : [
            row(`time ÷ ${name}`, 0.2, own.milliseconds / taken.milliseconds),
            row(
              `peak memory ÷ ${name}`,
              name === 'exceljs' ? 0.25 : 0.5,
              own.megabytes / taken.megabytes,
            ),
          ],
    ),
  ];
}

/** The other libraries, fewer times, for they are slow; null for one that cannot open the file. */
function peersOf(
  path: string,
  peers: readonly Peer[],
  rows: number,
  rounds: number,
): Readonly<Record<string, Taken | null>> {
  const times = rows > 60_000 ? 1 : Math.ceil(rounds / 2);
  const entries = peers.map((peer): [string, Taken | null] => {
    const taken = Array.from({ length: times }, () =>
      inChildIfPossible('open-register', peer, path),
    ).filter((one) => one !== null);
    const [first] = taken;
    if (first === undefined) return [peer, null];
    const milliseconds = median(taken.map((one) => one.milliseconds));
    const megabytes = median(taken.map((one) => one.megabytes));
    return [peer, { ...first, milliseconds, megabytes }];
  });
  return Object.fromEntries(entries);
}

function growth(rounds: number): Row {
  const [small, large] = [6_000, 600_000].map((size) => {
    const { ours: own } = interleavedChildren('open-register', ['ours'], ledgerFile(size), rounds);
    return { size, milliseconds: own.milliseconds };
  }) as [Parameters<typeof growthExponent>[0], Parameters<typeof growthExponent>[1]];
  return {
    work: 'open a register, 6 000 to 600 000 rows',
    measure: 'growth exponent',
    goal: 1.1,
    figure: growthExponent(small, large),
    detail: `${shown(small.milliseconds, 0)} ms; ${shown(large.milliseconds, 0)} ms`,
  };
}

/** A reader that reads something else is not compared. */
function agree(rows: number, taken: Readonly<Record<string, Taken | null>>): void {
  for (const [name, one] of Object.entries(taken)) {
    if (one === null) continue;
    const { rows: read, amount, texts } = one.answer as Answer;
    const { amount: sum, texts: count } = taken['ours']?.answer as Answer;
    if (read !== rows || Math.abs(amount - sum) > 0.001 || texts !== count) {
      throw new Error(`${name} reads ${read} rows, ${amount}, ${texts} texts`);
    }
  }
}

function ours(path: string): Answer {
  const bytes = readFileSync(path);
  const start = performance.now();
  const table = openXlsx(bytes).tables()[0];
  const milliseconds = performance.now() - start;
  if (table === undefined) throw new Error('no table');
  return { rows: table.rowCount, ...sums(table.columns, 0, table.rowCount), milliseconds };
}

function scan(path: string): Answer {
  const bytes = readFileSync(path);
  const start = performance.now();
  const read = bareScan(bytes);
  const milliseconds = performance.now() - start;
  const columns = read.types.map((types, at) => ({ types, values: read.values[at]! }));
  return { rows: read.rows, ...sums(columns, 1, read.rows + 1), milliseconds };
}

function sums(
  columns: readonly { readonly types: Uint8Array; readonly values: Float64Array }[],
  from: number,
  to: number,
): { amount: number; texts: number } {
  const amount = columns[5]?.values.subarray(from, to).reduce((sum, value) => sum + value, 0) ?? 0;
  const texts = columns[7]?.types.subarray(from, to).filter((type) => type === TEXT).length ?? 0;
  return { amount, texts };
}

async function exceljs(path: string): Promise<Answer> {
  const { default: ExcelJS } = await import('exceljs');
  const bytes = readFileSync(path);
  const start = performance.now();
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  const milliseconds = performance.now() - start;
  const answer = { rows: 0, amount: 0, texts: 0, milliseconds };
  workbook.worksheets[0]?.eachRow((row, number) => {
    if (number === 1) return;
    answer.rows += 1;
    answer.amount += Number(row.getCell(6).value);
    if (typeof row.getCell(8).value === 'string') answer.texts += 1;
  });
  return answer;
}

async function sheetjs(path: string): Promise<Answer> {
  const SheetJs = await import('@e965/xlsx');
  const bytes = readFileSync(path);
  const start = performance.now();
  const workbook = SheetJs.read(bytes, { dense: true });
  const milliseconds = performance.now() - start;
  const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ''];
  const data =
    sheet === undefined ? [] : SheetJs.utils.sheet_to_json<unknown[]>(sheet, { header: 1 });
  const rows = data.slice(1);
  const amount = rows.reduce((sum, row) => sum + Number(row[5]), 0);
  return {
    rows: rows.length,
    amount,
    texts: rows.filter((row) => typeof row[7] === 'string').length,
    milliseconds,
  };
}
