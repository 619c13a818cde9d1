import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/days';
import { checkRegister } from '../../../src/domain/rules';
import { ruleCatalogue } from '../../../src/domain/rules/catalogue';
import { holdsOn } from '../../../src/domain/rules/rule';
import { sourceKinds } from '../../../src/domain/rules/source';
import { tableIds, tableOf } from '../../../src/domain/tables';
import { registerWith } from '../../helpers/register';
import { examples } from './examples';

const on = day('2026-03-01');
const catalogue = ruleCatalogue();
const byId = new Map(catalogue.map((entry) => [entry.id, entry]));

describe('the catalogue of rules', () => {
  test('names every rule once', () => {
    expect(byId.size).toBe(catalogue.length);
  });

  test.each(catalogue.map((entry) => [entry.id, entry] as const))(
    '%s has a source, and columns that are there',
    (_, { source, holds, version }) => {
      expect(sourceKinds).toContain(source.kind);
      expect(source.reference).not.toBe('');
      expect(version).toBeGreaterThanOrEqual(1);
      expect(holds.length).toBeGreaterThan(0);
      for (const { table, columns } of holds) {
        expect(Object.keys(tableOf(table).columns)).toEqual(expect.arrayContaining([...columns]));
      }
    },
  );

  test('has rules for every table', () => {
    const covered = new Set(catalogue.flatMap(({ holds }) => holds.map(({ table }) => table)));
    expect(tableIds.filter((id) => !covered.has(id))).toEqual([]);
  });

  test.each(Object.entries(examples))(
    'knows all that the example of %s gives',
    (_, { breaks, options }) => {
      for (const finding of checkRegister(registerWith(breaks, options), on).findings) {
        const entry = byId.get(finding.rule);
        expect(entry, finding.rule).toBeDefined();
        expect(entry?.severities).toContain(finding.severity);
        expect(entry?.source.reference).toBe(finding.source);
        if (finding.repair !== undefined) expect(entry?.fixable, finding.rule).toBe(true);
      }
    },
  );
});

describe('a rule with days holds', () => {
  const term = { validFrom: day('2026-01-01'), validTo: day('2026-06-30') };

  test.each([
    ['2025-12-31', false],
    ['2026-01-01', true],
    ['2026-06-30', true],
    ['2026-07-01', false],
  ])('on %s: %s', (iso, holds) => {
    expect(holdsOn(term, day(iso))).toBe(holds);
    expect(holdsOn({}, day(iso))).toBe(true);
  });
});

test('two cells that disagree each say it from their own side', () => {
  const { findings } = checkRegister(
    registerWith({ Tenancies: [{ start: '2026-02-01', end: '2026-01-01', signed: '2026-01-01' }] }),
    on,
  );
  expect(findings.map(({ column, message }) => `${column}: ${message}`)).toEqual(
    expect.arrayContaining([
      'Kontrakt fra: Kontrakten begynner etter at den slutter (01.01.2026). Rett datoen som er feil.',
      'Kontrakt til: Kontrakten slutter før den begynner (01.02.2026). Rett datoen som er feil.',
    ]),
  );
});
