import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableData } from '../../src/domain/cells';
import { readRegister, type Register } from '../../src/domain/register';
import { sampleCells, sampleDefaults, tablesOfCells } from '../../src/domain/sample';
import { tableIds } from '../../src/domain/tables';
import { editedTables } from '../../src/workbook/edited';
import { deeds, editOf } from '../helpers/random-edits';
import { tablesWith } from '../helpers/register';

const options = { ...sampleDefaults, dwellings: 6, years: 1 };
const sample = tablesOfCells(sampleCells(options, 30).cells, 'nb');

/** Everything of a register that can be asked for. */
function content({ language, structure, tables }: Register): unknown {
  return [
    language,
    structure,
    tableIds.map((id) => {
      const { length, columns, problems, unreadable, usable, blank, rows, parts } = tables[id];
      const index = parts.map(({ offset, columnIndex }) => [offset, [...columnIndex]]);
      const keys = rows.map(
        (row) => (row as Readonly<Record<string, unknown>>)[tables[id].table.key],
      );
      const found = keys.map((key) => tables[id].byKey(String(key)));
      const read = [{ ...columns }, problems, { ...unreadable }, usable, blank, rows];
      return [id, length, index, found, ...read];
    }),
  ];
}

describe('a register that is read again after edits', () => {
  test('is the same as one that is read anew', () => {
    fc.assert(
      fc.property(fc.array(deeds(tableIds), { minLength: 1, maxLength: 12 }), (list) => {
        let tables: readonly TableData[] = sample;
        let register = readRegister(tables);
        for (const deed of list) {
          content(register);
          tables = editedTables(tables, editOf(deed, tables));
          register = readRegister(tables, register);
        }
        expect(content(register)).toEqual(content(readRegister(tables)));
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  const before = readRegister(tablesWith({ Charges: [{}, {}, {}], Payments: [{}] }));
  const { Charges, Payments } = before.tables;
  const { columns, rows } = Charges;
  const data = before.tables.Charges.parts[0]?.data;
  const all = tableIds.flatMap((id) => before.tables[id].parts.map((part) => part.data));
  const set = (column: number, value: string | number) =>
    readRegister(
      editedTables(all, [{ kind: 'set', table: 'Charges', row: 1, column, value }]),
      before,
    ).tables;

  test('keeps what has not changed: other tables, other columns, other rows', () => {
    const after = set(5, 7_777);
    expect(after.Payments).toBe(Payments);
    expect(after.Charges.columns.due).toBe(columns.due);
    expect(after.Charges.columns.amount).not.toBe(columns.amount);
    expect(after.Charges.usable).toBe(Charges.usable);
    expect(after.Charges.rows.map((row, at) => row === rows[at])).toEqual([true, false, true]);
  });

  test('keeps everything where the cell says the same in another way', () => {
    const amount = (columns.amount[1] ?? 0) / 100;
    expect(data).toBeDefined();
    expect(set(5, amount).Charges.columns.amount).toBe(columns.amount);
  });
});
