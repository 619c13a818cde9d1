import { describe, expect, test } from 'vitest';
import { readRegister } from '../../../src/domain/register';
import { checkRegister } from '../../../src/domain/rules';
import {
  faults,
  sampleCells,
  sampleDefaults,
  tablesOfCells,
  type SampleOptions,
} from '../../../src/domain/sample';

interface Outcome {
  readonly kinds: number;
  readonly planted: readonly string[];
  readonly found: ReadonlySet<string>;
  /** Findings on rows where nothing was planted. */
  readonly unexplained: readonly string[];
}

function outcomeOf(options: Partial<SampleOptions>, count: number): Outcome {
  const all = { ...sampleDefaults, ...options };
  const { cells, faults: planted } = sampleCells(all, count);
  const { findings } = checkRegister(readRegister(tablesOfCells(cells, all.language)), all.until);
  const rows = new Set(
    planted.flatMap(({ sheet, cell, also }) => [cell, ...also].map((one) => rowOf(sheet, one))),
  );
  return {
    kinds: new Set(planted.map(({ table, kind }) => `${table} ${kind}`)).size,
    planted: planted.map(({ sheet, cell }) => `${sheet}!${cell}`),
    found: new Set(findings.map(({ sheet, cell }) => `${sheet}!${cell}`)),
    unexplained: findings
      .filter(({ sheet, cell }) => !rows.has(rowOf(sheet, cell)))
      .map(({ sheet, cell, rule }) => `${sheet}!${cell} ${rule}`),
  };
}

function rowOf(sheet: string, cell: string): string {
  return `${sheet} ${/\d+$/.exec(cell)?.[0] ?? ''}`;
}

describe('plantede feil', () => {
  test.each([
    { seed: 1, language: 'nb', count: 200 },
    { seed: 5, language: 'nn', count: 200 },
    { seed: 6, language: 'en', count: 400 },
  ] as const)(
    'kontrollen finner alle $count og ikke noe annet (frø $seed, $language)',
    ({ count, ...options }) => {
      const { planted, found, unexplained } = outcomeOf(options, count);
      expect(planted).toHaveLength(count);
      expect(new Set(planted).size).toBe(count);
      expect(planted.filter((place) => !found.has(place))).toEqual([]);
      expect(unexplained).toEqual([]);
    },
  );

  test('kommer av mange slag, hvert med eget navn', () => {
    const names = faults.map(({ table, kind, column }) => `${table} ${column} ${kind}`);
    expect(new Set(names).size).toBe(faults.length);
    expect(outcomeOf({}, 200).kinds).toBe(faults.length);
    expect(faults.length).toBeGreaterThan(25);
  });

  test('er de samme for samme frø', () => {
    const small = { ...sampleDefaults, dwellings: 30, years: 3 };
    expect(sampleCells(small, 40)).toEqual(sampleCells(small, 40));
  });
});
