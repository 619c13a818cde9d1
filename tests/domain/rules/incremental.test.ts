import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableData } from '../../../src/domain/cells';
import { readRegister } from '../../../src/domain/register';
import { checkRegister, rules } from '../../../src/domain/rules';
import { checkWith } from '../../../src/domain/rules/check-register';
import { sampleCells, sampleDefaults, tablesOfCells } from '../../../src/domain/sample';
import { tableIds } from '../../../src/domain/tables';
import { editedTables } from '../../../src/workbook/edited';
import { deeds, editOf, type Deed } from '../../helpers/random-edits';

const on = sampleDefaults.until;
const sample = tablesOfCells(
  sampleCells({ ...sampleDefaults, dwellings: 8, years: 1.5 }, 60).cells,
  'nb',
);

/** The whole check of the tables as they stand, nothing known. */
const fromTheBeginning = (tables: readonly TableData[]) =>
  checkWith(rules, readRegister(tables), on);

/** Everything anew, texts numbered anew too, as a host gives them that is read again. */
const reread = (tables: readonly TableData[]): readonly TableData[] =>
  tables.map((table) => ({
    ...table,
    headers: [...table.headers],
    strings: [...table.strings],
    columns: table.columns.map(({ types, values }) => ({
      types: types.slice(),
      values: values.slice(),
    })),
  }));

function holdsAfterEach(list: readonly Deed[], between: typeof reread = (tables) => tables) {
  let tables: readonly TableData[] = sample;
  let register = readRegister(tables);
  checkRegister(register, on);
  for (const deed of list) {
    tables = between(editedTables(tables, editOf(deed, tables)));
    register = readRegister(tables, register);
    expect(checkRegister(register, on)).toEqual(fromTheBeginning(tables));
  }
}

describe('the check after an edit finds what the whole check finds', () => {
  test('the sample has faults of many kinds to begin with', () => {
    const { findings } = fromTheBeginning(sample);
    expect(new Set(findings.map(({ rule }) => rule)).size).toBeGreaterThan(20);
  });

  test('whatever is edited in whatever table', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(deeds(tableIds), { minLength: 4, maxLength: 10 }), (list) =>
        holdsAfterEach(list),
      ),
      { numRuns: 15, seed: 11 },
    );
  });

  test('where the host gives all tables anew', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(deeds(tableIds), { minLength: 2, maxLength: 6 }), (list) =>
        holdsAfterEach(list, reread),
      ),
      { numRuns: 8, seed: 12 },
    );
  });
});
