import exceljs from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { arrearsByAge } from '../dashboards/charts/arrears-by-age';
import { dashboardTables } from '../src/app/dashboard-tables';
import { sampleRegister } from '../src/app/new-register';
import { day } from '../src/domain/days';
import { arrearsOn, type Arrears } from '../src/domain/ledger/arrears';
import { factsOf } from '../src/domain/metrics/facts';
import { readRegister } from '../src/domain/register';
import { openXlsx } from '../src/workbook/xlsx';
import { startEngine } from './dashboards/engine';
import { commandLine } from './helpers/command-line';
import { converted, hasLibreOffice } from './helpers/libreoffice';

/** One register, one day: what is owed must be the same øre wherever it is shown. */
const on = day('2026-11-22');
let bytes: Uint8Array;
let engine: Arrears;

beforeAll(async () => {
  const until = day('2026-11-30');
  ({ bytes } = await sampleRegister({ language: 'nb', dwellings: 40, years: 4, seed: 7, until }));
  engine = arrearsOn(readRegister(openXlsx(bytes).tables()), on);
});

const arrears = (more: string) =>
  commandLine(`arrears r.xlsx --on 2026-11-22 ${more}`, new Map([['r.xlsx', bytes]]));

describe('what is owed is one figure', () => {
  test('there is something to compare', () => {
    expect(engine.totals.owed).toBeGreaterThan(100_000);
    expect(engine.accounts.length).toBeGreaterThan(5);
  });

  test('in JSON', async () => {
    const { out } = await arrears('--json');
    expect((JSON.parse(out) as Pick<Arrears, 'totals'>).totals).toEqual(engine.totals);
  });

  test('in the CSV, row by row', async () => {
    const { files } = await arrears('--csv r.csv');
    const lines = new TextDecoder().decode(files.get('r.csv')).trim().split('\r\n');
    const header = (lines[0] ?? '').split(';');
    const owed = header.indexOf('"Skyldig"');
    const rows = lines.slice(1).map((line) => line.split(';'));
    const ore = rows.map((row) => Number((row[owed] ?? '').replace(',', '')));
    expect(ore.reduce((sum, one) => sum + one, 0)).toBe(engine.totals.owed);
  });

  test.skipIf(!hasLibreOffice)(
    'in the sheet for finance, computed by LibreOffice',
    { timeout: 150_000 },
    async () => {
      const { files } = await arrears('--out r2.xlsx');
      const workbook = new exceljs.Workbook();
      const computed = converted(files.get('r2.xlsx') ?? new Uint8Array(), 'xlsx');
      await workbook.xlsx.load(computed as unknown as exceljs.Buffer);
      const sheet = workbook.getWorksheet('Restanser');
      const figures: number[] = [];
      sheet?.eachRow((row) =>
        row.eachCell(({ result }) => {
          if (typeof result === 'number') figures.push(Math.round(result * 100));
        }),
      );
      const { owed, own, allowanceExpected } = engine.totals;
      for (const figure of [owed, own, allowanceExpected, engine.control.balance]) {
        expect(figures).toContain(figure);
      }
    },
  );

  test('on the dashboard, summed by its own SQL', async () => {
    const facts = factsOf(readRegister(openXlsx(bytes).tables()));
    const rows = (await startEngine(dashboardTables(facts, on))).rows(arrearsByAge.sql);
    const newest = Math.max(...rows.map(({ slice }) => slice));
    const latest = rows.filter(({ slice }) => slice === newest);
    expect(latest.reduce((sum, { value }) => sum + value, 0)).toBe(engine.totals.owed);
  });
});
