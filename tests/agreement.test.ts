import exceljs from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { arrearsByAge } from '../dashboards/charts/arrears-by-age';
import { firstRows } from '../src/app/dashboard/first-rows';
import { dashboardTables } from '../src/app/dashboard-tables';
import { answerTo } from '../src/app/engine/answers';
import { sampleRegister } from '../src/app/new-register';
import { day } from '../src/domain/days';
import { arrearsOn, type Arrears } from '../src/domain/ledger/arrears';
import { settledLedger } from '../src/domain/ledger/settled-ledger';
import { factsOf } from '../src/domain/metrics/facts';
import { readRegister, type Register } from '../src/domain/register';
import { arrearsReport } from '../src/domain/reports/arrears';
import { reconcile } from '../src/domain/reconciliation/reconcile';
import { accountStatement } from '../src/domain/statement/statement-of';
import { textIn } from '../src/text';
import { openXlsx } from '../src/workbook/xlsx';
import { startEngine } from './dashboards/engine';
import { commandLine } from './helpers/command-line';
import { converted, hasLibreOffice } from './helpers/libreoffice';

/** One register, one day: what is owed must be the same øre wherever it is shown. */
const on = day('2026-11-22');
let bytes: Uint8Array;
let register: Register;
let engine: Arrears;

beforeAll(async () => {
  const until = day('2026-11-30');
  ({ bytes } = await sampleRegister({ language: 'nb', dwellings: 40, years: 4, seed: 7, until }));
  register = readRegister(openXlsx(bytes).tables());
  engine = arrearsOn(register, on);
});

const arrears = (more: string) =>
  commandLine(`arrears r.xlsx --on 2026-11-22 ${more}`, new Map([['r.xlsx', bytes]]));

const sum = <T>(values: Iterable<T>, of: (value: T) => number): number => {
  let total = 0;
  for (const value of values) total += of(value);
  return total;
};

describe('what is owed is one figure', () => {
  test('there is something to compare', () => {
    expect(engine.totals.owed).toBeGreaterThan(100_000);
    expect(engine.accounts.length).toBeGreaterThan(5);
    expect(engine.totals.allowanceExpected).toBeGreaterThan(0);
  });

  test('in the engine: charges less payments, accounts, open items, bands', () => {
    const { totals, control, items } = engine;
    expect(control.sumOfAccounts).toBe(control.charges - control.payments);
    expect(totals.owed - totals.credit).toBe(control.balance);
    expect(sum(items, ({ age, open }) => (age > 0 ? open : 0))).toBe(totals.owed);
    expect(sum(totals.bands, ({ owed }) => owed)).toBe(totals.owed);
  });

  test('in the account statements, line by line', () => {
    const statements = settledLedger(register).tenancies.map((tenancy) =>
      accountStatement(register, { tenancy, on }, engine)!,
    );
    expect(sum(statements, ({ closing }) => closing)).toBe(engine.control.balance);
    const open = statements.flatMap(({ lines }) =>
      lines.filter(({ kind }) => kind === 'charge' || kind === 'paidBack'),
    );
    expect(sum(open, (line) => line.open)).toBe(engine.totals.owed);
    expect(sum(open, (line) => line.awaited)).toBe(engine.totals.allowanceExpected);
  });

  test('in the reconciliation with the ledger system', () => {
    const none = reconcile(register, { on, basis: 'due', accounts: [] });
    expect(none.here).toBe(engine.control.balance);
  });

  test('in the pane: totals, worklist and each card', async () => {
    const seen = { language: 'nb', on } as const;
    const view = await answerTo(register, 'arrears', seen);
    expect(view.arrears.totals).toEqual(engine.totals);
    expect(sum(view.work, ({ owed }) => owed)).toBe(engine.totals.owed);
    expect(sum(view.work, ({ own }) => own)).toBe(engine.totals.own);
    for (const { tenancy, owed } of view.work) {
      const statement = await answerTo(register, 'accountStatement', { ...seen, tenancy });
      expect(statement?.account?.owed).toBe(owed);
    }
  });

  test('in JSON', async () => {
    const { out } = await arrears('--json');
    const told = JSON.parse(out) as Pick<Arrears, 'totals' | 'control' | 'accounts'>;
    expect(told.totals).toEqual(engine.totals);
    expect(told.control).toEqual(engine.control);
    expect(sum(told.accounts, ({ owed }) => owed)).toBe(engine.totals.owed);
  });

  test('in the CSV, row by row', async () => {
    const { files } = await arrears('--csv r.csv');
    const lines = new TextDecoder().decode(files.get('r.csv')).trim().split('\r\n');
    const header = (lines[0] ?? '').split(';');
    const rows = lines.slice(1).map((line) => line.split(';'));
    const oreIn = (column: string): number =>
      sum(rows, (row) => Number((row[header.indexOf(`"${column}"`)] ?? '').replace(',', '')));
    const { columns } = textIn('nb').arrears;
    expect(oreIn(columns.owed)).toBe(engine.totals.owed);
    expect(oreIn(columns.own)).toBe(engine.totals.own);
    expect(oreIn(columns.allowanceExpected)).toBe(engine.totals.allowanceExpected);
  });

  test.skipIf(!hasLibreOffice)(
    'in every sheet for finance, computed by LibreOffice from its rows',
    { timeout: 150_000 },
    async () => {
      const { files } = await arrears('--out r2.xlsx');
      const workbook = new exceljs.Workbook();
      const computed = converted(files.get('r2.xlsx') ?? new Uint8Array(), 'xlsx');
      await workbook.xlsx.load(computed as unknown as exceljs.Buffer);
      const live = arrearsReport(register, engine).listings.flatMap(({ title, controls = [] }) =>
        controls
          .filter(({ column, sumOf }) => column !== undefined || sumOf !== undefined)
          .map(({ label, value }) => ({ title, label, value })),
      );
      expect(live.length).toBeGreaterThan(8);
      for (const { title, label, value } of live) {
        expect({ title, label, ...computedIn(workbook, title, label) }).toEqual({
          title,
          label,
          ore: value,
          verdict: 'OK',
        });
      }
      const { owed, own, allowanceExpected } = engine.totals;
      const figures = live.map(({ value }) => value);
      expect(figures).toContain(owed);
      expect(figures).toContain(engine.control.balance);
      expect(own + allowanceExpected).toBe(owed);
    },
  );

  test('on the dashboard: in the cube that is shown first, and summed by its own SQL', async () => {
    const facts = factsOf(register);
    const newestSum = (rows: readonly { slice: number; value: number }[]): number => {
      const newest = Math.max(...rows.map(({ slice }) => slice));
      return sum(rows, ({ slice, value }) => (slice === newest ? value : 0));
    };
    expect(newestSum(firstRows(facts, on))).toBe(engine.totals.owed);
    const rows = (await startEngine(dashboardTables(facts, on))).rows(arrearsByAge.sql);
    expect(newestSum(rows)).toBe(engine.totals.owed);
  });
});

/** The øre that a control line's formula gives, and what the sheet says of it. */
function computedIn(workbook: exceljs.Workbook, title: string, label: string) {
  const sheet = workbook.getWorksheet(title);
  const found: { ore: number | null; verdict: string | null } = { ore: null, verdict: null };
  sheet?.eachRow((row) => {
    if (row.getCell(1).value !== label) return;
    row.eachCell(({ result }) => {
      if (typeof result === 'number') found.ore ??= Math.round(result * 100);
      if (typeof result === 'string') found.verdict = result;
    });
  });
  return found;
}
