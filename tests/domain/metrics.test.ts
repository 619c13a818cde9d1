import { describe, expect, it } from 'vitest';
import { metricsOn } from '../../src/app/metrics';
import { day } from '../../src/domain/days';
import { ALL } from '../../src/domain/disclosure/cube';
import { arrearsOn } from '../../src/domain/ledger/arrears';
import { metrics } from '../../src/domain/metrics';
import { factsOf } from '../../src/domain/metrics/facts';
import { keyFigures } from '../../src/domain/metrics/measure';
import { readRegister } from '../../src/domain/register';
import { sampleTables } from '../../src/domain/sample';

const on = day('2026-11-22');
const register = readRegister(sampleTables({ dwellings: 120, years: 4 }));
const facts = factsOf(register);
const limits = { suppressBelow: 5, largestShare: 0.5 };

describe('key figures', () => {
  it('say the same as the arrears sheet, to the øre', () => {
    const { figures } = metricsOn(register, { on, audience: 'secretary', language: 'nb' });
    const { totals, accounts } = arrearsOn(register, on);
    const of = (id: string): number | null | undefined =>
      figures.find((figure) => figure.id === id)?.value;
    expect(of('owed')).toBe(totals.owed);
    expect(of('tenancies-in-arrears')).toBe(accounts.filter(({ owed }) => owed > 0).length);
  });

  it.each(metrics)(
    '$id has a name and a definition in three languages',
    ({ title, definition }) => {
      for (const words of [...title, ...definition]) expect(words.trim()).not.toBe('');
    },
  );

  it.each(metrics)('$id adds up over the areas', (metric) => {
    const areas = metric.compute(facts, on);
    const sum = [...areas.values()].reduce((total, { value }) => total + value, 0);
    const [whole] =
      keyFigures(facts, [metric], { on, since: null }, { suppressBelow: 0, largestShare: 1 })[
        ALL
      ] ?? [];
    if (metric.unit !== 'percent') expect(whole?.value).toBe(sum);
  });

  it('never show a small number of households, in any area', () => {
    const shown = Object.values(keyFigures(facts, metrics, { on, since: null }, limits)).flat();
    const small = shown.filter(({ n, value }) => value !== null && n !== null && n > 0 && n < 5);
    expect(small).toEqual([]);
    expect(shown.some(({ suppressed }) => suppressed)).toBe(true);
  });

  it('compare with the last meeting held before the day', () => {
    const { since, figures } = metricsOn(register, { on, audience: 'secretary', language: 'nb' });
    const held = register.tables.Meetings.rows.find(({ date }) => date === since);
    expect(['held', 'approved']).toContain(held?.state);
    const before = arrearsOn(register, since ?? on).totals.owed;
    const [owed] = figures;
    expect(owed?.change).toBe((owed?.value ?? 0) - before);
  });
});
