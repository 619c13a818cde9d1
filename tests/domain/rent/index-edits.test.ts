import { describe, expect, test } from 'vitest';
import { indexRun, rentsInEffect } from '../../../src/app/engine/rent-view';
import { day, isoDay } from '../../../src/domain/days';
import { seededRates } from '../../../src/domain/rates/seeded';
import { readRegister } from '../../../src/domain/register';
import { effectEdits } from '../../../src/domain/rent/effect';
import { indexPlan } from '../../../src/domain/rent/index-plan';
import { checkRegister } from '../../../src/domain/rules';
import { memoryWorkbook } from '../../../src/workbook/memory';
import { tablesWith } from '../../helpers/register';

const notice = day('2025-12-01');
const newYear = day('2026-01-01');

const tables = tablesWith({
  Rates: [...seededRates],
  PriceIndex: [
    { month: '2025-01', value: 134.1 },
    { month: '2025-10', value: 138.2 },
  ],
  Tenancies: [
    { tenancy: 'L-0001', start: '2025-01-01', rent: 825_000 },
    { tenancy: 'L-0002', start: '2025-01-01', rent: 600_000 },
  ],
});

const chosen = [{ tenancy: 'L-0001', after: 850_200 }];
const ask = { on: notice, notice, reader: 'nb' as const };

async function adjusted() {
  const workbook = memoryWorkbook(tables);
  const run = indexRun(readRegister(tables), { ...ask, chosen });
  if (!run.ok) throw new Error(run.why);
  await workbook.apply(run.edits);
  return workbook;
}

describe('indeksregulering som føres', () => {
  test('én leieendring per valgt leieforhold; leien i leieforholdet står til dagen kommer', async () => {
    const register = readRegister((await adjusted()).tables());
    const { RentChanges, Tenancies } = register.tables;
    expect(RentChanges.rows).toMatchObject([
      { tenancy: 'L-0001', kind: 'index', before: 825_000, after: 850_200, indexAfter: 138.2 },
    ]);
    expect(RentChanges.rows.map((row) => [row.noticeSent, row.from])).toEqual([[notice, newYear]]);
    expect(Tenancies.byKey('L-0001')).toMatchObject({ rent: 825_000, lastIndexed: null });
    expect(indexPlan(register, { notice }).ready.map(({ tenancy }) => tenancy)).toEqual(['L-0002']);
  });

  test('det som er ført, er i orden etter programmets egen kontroll', async () => {
    const register = readRegister((await adjusted()).tables());
    const { findings } = checkRegister(register, notice);
    const found = findings.filter(({ table }) => table === 'RentChanges');
    expect(found).toEqual([]);
  });

  test('den dagen ny leie gjelder, føres den over i leieforholdet', async () => {
    const workbook = await adjusted();
    const before = readRegister(workbook.tables());
    expect(rentsInEffect(before, day('2025-12-31'))).toEqual([]);
    expect(rentsInEffect(before, newYear)).toMatchObject([{ tenancy: 'L-0001', after: 850_200 }]);
    await workbook.apply(effectEdits(before, newYear));
    const after = readRegister(workbook.tables());
    const home = after.tables.Tenancies.byKey('L-0001');
    expect([home?.rent, isoDay(home?.lastIndexed ?? notice)]).toEqual([850_200, '2026-01-01']);
    expect(rentsInEffect(after, newYear)).toEqual([]);
    // 12 måneder til neste
    const next = indexPlan(after, { notice: day('2026-06-01') }).later;
    expect(next.map(({ earliest }) => isoDay(earliest))).toContain('2027-01-01');
  });

  test('er registeret endret siden planen ble sett, skrives ingenting', () => {
    const register = readRegister(tables);
    const run = indexRun(register, { ...ask, chosen: [{ tenancy: 'L-0001', after: 850_300 }] });
    expect(run).toMatchObject({ ok: false });
    expect(run.ok ? '' : run.why).toContain('endret siden du så planen');
  });

  test('uten arket Leieendringer sies det hva som mangler', () => {
    const without = readRegister(tables.filter(({ name }) => name !== 'RentChanges'));
    const run = indexRun(without, { ...ask, chosen });
    expect(run.ok ? '' : run.why).toBe(
      'Arket Leieendringer mangler i arbeidsboken. Ingenting er skrevet.',
    );
  });
});
