import { beforeAll, describe, expect, it } from 'vitest';
import { charts } from '../../dashboards/charts';
import { arrearsByAge } from '../../dashboards/charts/arrears-by-age';
import { incidentsByType } from '../../dashboards/charts/incidents-by-type';
import { occupancyAndVacancy } from '../../dashboards/charts/occupancy-and-vacancy';
import { waitingAndStock } from '../../dashboards/charts/waiting-and-stock';
import { firstRows } from '../../src/app/dashboard/first-rows';
import { dashboardTables } from '../../src/app/dashboard-tables';
import { day } from '../../src/domain/days';
import type { CubeRow } from '../../src/domain/disclosure/cube';
import { arrearsOn } from '../../src/domain/ledger/arrears';
import { factsOf, type Facts } from '../../src/domain/metrics/facts';
import { openIncidents } from '../../src/domain/metrics/open-incidents';
import { occupancy } from '../../src/domain/metrics/occupancy';
import { owed } from '../../src/domain/metrics/owed';
import { vacantDwellings } from '../../src/domain/metrics/vacant-dwellings';
import { waitingList } from '../../src/domain/metrics/waiting-list';
import type { Measured } from '../../src/domain/metrics/metric';
import { readRegister } from '../../src/domain/register';
import { sampleTables } from '../../src/domain/sample';
import { startEngine, type TestEngine } from './engine';

const on = day('2026-11-22');

let engine: TestEngine;
let facts: Facts;

beforeAll(async () => {
  facts = factsOf(readRegister(sampleTables({ dwellings: 120, years: 6 })));
  engine = await startEngine(dashboardTables(facts, on));
});

const sum = (rows: readonly CubeRow[]): number =>
  rows.reduce((total, { value }) => total + value, 0);
const total = (areas: ReadonlyMap<string, Measured>): number =>
  [...areas.values()].reduce((all, { value }) => all + value, 0);
const sorted = (rows: readonly CubeRow[]): readonly string[] =>
  rows.map((row) => JSON.stringify(row)).sort();

describe('every chart', () => {
  it.each(charts)('$id answers in the engine that ships', ({ sql }) => {
    expect(engine.rows(sql).length).toBeGreaterThan(0);
  });

  it.each(charts)('$id keeps to the SQL that other engines read', ({ sql }) => {
    expect(sql).not.toMatch(
      /\b(current_date|now\(|today\(|collate|qualify|filter\s*\(|pivot|timestamp)\b/i,
    );
    expect(sql).not.toMatch(/order by/i);
  });
});

describe('arrears by age', () => {
  it('ends in exactly what the arrears sheet says is owed', () => {
    const rows = engine.rows(arrearsByAge.sql);
    const newest = Math.max(...rows.map(({ slice }) => slice));
    const latest = rows.filter(({ slice }) => slice === newest);
    expect(sum(latest)).toBe(arrearsOn(facts.register, on).totals.owed);
    expect(sum(latest)).toBe(total(owed.compute(facts, on)));
  });

  it('has the same numbers as the first chart, drawn before the engine is ready', () => {
    expect(sorted(engine.rows(arrearsByAge.sql))).toEqual(sorted(firstRows(facts, on)));
  });

  it.each(['2024-02-29', '2025-06-30', '2026-01-31'])('equals the arrears sheet of %s', (date) => {
    const end = day(date);
    const months = (2026 - Number(date.slice(0, 4))) * 12 + 11 - Number(date.slice(5, 7));
    const rows = engine.rows(arrearsByAge.sql).filter(({ slice }) => slice === 119 - months);
    const { totals } = arrearsOn(facts.register, end);
    expect(sum(rows)).toBe(totals.owed);
    const bands = totals.bands.filter(({ id }) => id !== 'notDue').map((band) => band.owed);
    expect(bands).toEqual(
      bands.map((_, index) => sum(rows.filter(({ series }) => series === String(index)))),
    );
  });
});

describe('occupancy', () => {
  it('counts the same days as the key figure', () => {
    const rows = engine.rows(occupancyAndVacancy.sql);
    const last = rows.filter(({ slice }) => slice >= 108 && slice < 119);
    const before = occupancy.compute(facts, day('2026-10-31'));
    const days = [...before.values()].reduce((all, { of = 0 }) => all + of, 0);
    expect(sum(last)).toBeLessThan(days);
    const november = rows.filter(({ slice }) => slice === 119);
    const stock = facts.spans(on).filter(({ from, to }) => from <= on && on <= to).length;
    expect(sum(november)).toBeLessThanOrEqual(stock * 22);
    const whole = rows.filter(({ slice }) => slice >= 107 && slice < 119);
    expect(sum(whole)).toBe(days);
    expect(sum(whole.filter(({ series }) => series === 'let'))).toBe(total(before));
  });
});

describe('waiting list and stock', () => {
  it('agrees with the key figures', () => {
    const rows = engine.rows(waitingAndStock.sql);
    const waiting = rows.filter(({ series }) => series === 'waiting');
    expect(sum(waiting)).toBe(total(waitingList.compute(facts, on)));
    const stock = facts.spans(on).filter(({ from, to }) => from <= on && on <= to);
    expect(sum(rows.filter(({ series }) => series === 'stock'))).toBe(stock.length);
    expect(total(vacantDwellings.compute(facts, on))).toBe(
      stock.filter(({ state }) => state !== 'let').length,
    );
  });
});

describe('incidents', () => {
  it('counts every incident once', () => {
    const rows = engine.rows(incidentsByType.sql);
    const first = day('2016-12-01');
    const all = facts.register.tables.Incidents.rows.filter(
      ({ date }) => date >= first && date <= on,
    );
    expect(sum(rows)).toBe(all.length);
    expect(total(openIncidents.compute(facts, on))).toBeLessThanOrEqual(all.length);
  });
});
