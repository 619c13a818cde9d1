import { describe, expect, test } from 'vitest';
import { derived } from '../../src/domain/derived/derived';
import { readRegister, type Register } from '../../src/domain/register';
import { setting } from '../../src/domain/settings';
import { tableIds, tableOf, type TableId } from '../../src/domain/tables';
import { settledLedger } from '../../src/domain/ledger/settled-ledger';
import type { CellValue } from '../../src/domain/cells';
import { editedTables } from '../../src/workbook/edited';
import type { Edit } from '../../src/workbook/workbook';
import { registerWith } from '../helpers/register';

const start = () =>
  registerWith({
    Tenancies: [{ tenancy: 'L-0001', kid: '000000018' }],
    Charges: [{ tenancy: 'L-0001' }, { tenancy: 'L-0001' }],
    Payments: [{ tenancy: 'L-0001' }],
    Meetings: [{}],
  });

function after(register: Register, ...edits: readonly Edit[]): Register {
  const all = tableIds.flatMap((id) => register.tables[id].parts.map(({ data }) => data));
  return readRegister(editedTables(all, edits), register);
}

function set(table: TableId, name: string, value: CellValue, row = 0): Edit {
  const column = Object.keys(tableOf(table).columns).indexOf(name);
  return { kind: 'set', table, row, column, value };
}

describe('the settled ledger is settled again', () => {
  const register = start();
  const before = settledLedger(register);
  test.each([
    ['an amount', set('Charges', 'amount', 1), true],
    ['the day of a payment', set('Payments', 'date', 46_000), true],
    ['the KID of a tenancy', set('Tenancies', 'kid', '000000026'), true],
    ['the language of the workbook', set('Settings', 'value', 'nn'), false],
    ['the text of a charge', set('Charges', 'text', 'rettet'), false],
    ['the rent of a tenancy', set('Tenancies', 'rent', 9_000), false],
    ['a meeting', set('Meetings', 'date', 46_000), false],
  ])('after another value for %s: %3$s', (_, edit, again) => {
    expect(settledLedger(after(register, edit)) !== before).toBe(again);
  });

  test('after a new charge', () => {
    const rows = [['F-9', 'L-0001', 'husleie', '2026-01', 46_023, 100, null, null]];
    const grown = after(register, { kind: 'append', table: 'Charges', rows });
    expect(settledLedger(grown).chargeRows).toHaveLength(before.chargeRows.length + 1);
  });
});

describe('what is derived of a register', () => {
  let times = 0;
  const modulus = (register: Register): number => setting(register, 'kidModulus');
  const twice = (register: Register): number => {
    times += 1;
    return 2 * derived(register, modulus);
  };
  const withModulus = registerWith({}, { settings: { kidModulus: '10' } });
  const row = withModulus.tables.Settings.rows.findIndex(({ setting: id }) => id === 'kidModulus');

  test('holds while what it reads is the same, also by way of another', () => {
    expect(derived(withModulus, twice)).toBe(20);
    const other = after(withModulus, set('Settings', 'value', 'nn', 1 - row));
    expect(derived(other, twice)).toBe(20);
    expect(times).toBe(1);
    const eleven = after(other, set('Settings', 'value', '11', row));
    expect(derived(eleven, twice)).toBe(22);
    expect(derived(withModulus, twice)).toBe(20);
  });
});
