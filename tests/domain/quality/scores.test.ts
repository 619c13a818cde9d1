import { describe, expect, test } from 'vitest';
import type { QualityArea } from '../../../src/domain/codes/quality';
import { weigh } from '../../../src/domain/confirmations/weigh';
import { day } from '../../../src/domain/days';
import { completenessOf } from '../../../src/domain/quality/completeness';
import { keepingEdits, trendOf } from '../../../src/domain/quality/history';
import { bandOf, scoresOf } from '../../../src/domain/quality/scores';
import { readRegister, type Register } from '../../../src/domain/register';
import { checkRegister } from '../../../src/domain/rules';
import { applyEdits } from '../../../src/workbook/memory/edit-tables';
import { textPoolOf } from '../../../src/workbook/text-pool';
import { cell, registerWith, type GivenRows, type RegisterOptions } from '../../helpers/register';

const on = day('2026-03-01');

function scores(register: Register, when = on) {
  const weighed = weigh(register, when, checkRegister(register, when));
  return scoresOf(register, weighed, completenessOf(register, when, weighed.confirmed));
}

function scoreOf(area: QualityArea, rows: GivenRows, options?: RegisterOptions) {
  return scores(registerWith(rows, options)).find((one) => one.area === area);
}

const repair = { status: 'repair' as const };
const four = (first: GivenRows['Dwellings'] = [repair]): GivenRows => ({
  Dwellings: [...first, repair, repair, repair],
});

describe('the score of an area', () => {
  test.each<[string, GivenRows, number, Record<string, number>]>([
    ['all in order', four(), 100, { clean: 100, complete: 100, consistent: 100 }],
    [
      'one of four rows has errors, however many',
      four([{ ...repair, rooms: cell('to'), gnr: cell(0) }]),
      87.5,
      { clean: 75, complete: 100, consistent: 100 },
    ],
    [
      'nine of seventy-two cells are missing',
      four([
        {
          ...repair,
          area: null,
          rent: null,
          rooms: null,
          bedrooms: null,
          address: null,
          postcode: null,
          usableArea: null,
          category: null,
          disposal: null,
        },
      ]),
      96.2,
      { clean: 100, complete: 87.5, consistent: 100 },
    ],
    [
      'one of four dwellings is vacant and let at once',
      { ...four([{ dwelling: 'B-0001', status: 'vacant' }]), Tenancies: [{ dwelling: 'B-0001' }] },
      95,
      { clean: 100, complete: 100, consistent: 75 },
    ],
  ])('%s', (_, rows, score, parts) => {
    expect(scoreOf('dwellings', rows)).toMatchObject({ rows: 4, score, parts });
  });

  test('an area without rows has none', () => {
    expect(scoreOf('economy', four())).toMatchObject({ rows: 0, score: null, band: null });
  });

  test.each([
    [95, 'good'],
    [94.9, 'fair'],
    [85, 'fair'],
    [84.9, 'weak'],
  ])('%d is %s', (score, band) => {
    expect(bandOf(score, { good: 95, fair: 85 })).toBe(band);
  });

  test('the municipality sets its own target', () => {
    const settings = { qualityGood: '99', qualityFair: '90' };
    const rows = four([{ ...repair, area: null, rent: null, rooms: null, bedrooms: null }]);
    expect(scoreOf('dwellings', rows)?.band).toBe('good');
    expect(scoreOf('dwellings', rows, { settings })?.band).toBe('fair');
  });
});

describe('the trend is what was kept then', () => {
  function after(register: Register, when: typeof on): Register {
    const kept = keepingEdits(register, scores(register, when), when);
    if (!('edits' in kept)) throw new Error('no place');
    const tables = Object.values(register.tables).flatMap(({ parts }) =>
      parts.map(({ data }) => ({ data, texts: textPoolOf(data.strings) })),
    );
    return readRegister(applyEdits(tables, kept.edits).tables.map(({ data }) => data));
  }

  test('kept twice on a day it is one row per area, with the last figures', () => {
    const first = after(registerWith(four()), on);
    const rows = first.tables.QualityHistory.rows;
    expect(rows.map(({ entry, area, score }) => [entry, area, score])).toEqual([
      ['DK-0001', 'dwellings', 100],
    ]);
    expect(after(first, on).tables.QualityHistory.rows).toHaveLength(1);
  });

  test('earlier days come oldest first, the day itself not among them', () => {
    const kept = (date: string, score: number) => ({ date, area: 'dwellings' as const, score });
    const register = registerWith({
      QualityHistory: [kept('2026-02-15', 92), kept('2026-02-01', 90.5), kept('2026-03-01', 99)],
    });
    expect(trendOf(register, on).dwellings).toEqual([
      { date: day('2026-02-01'), score: 90.5 },
      { date: day('2026-02-15'), score: 92 },
    ]);
  });

  test('a workbook without the sheet says so', () => {
    const register = registerWith(four());
    const without = { ...register.tables.QualityHistory, parts: [] };
    const older = { ...register, tables: { ...register.tables, QualityHistory: without } };
    expect(keepingEdits(older, scores(register), on)).toEqual({
      table: 'QualityHistory',
      columns: [],
    });
  });
});
