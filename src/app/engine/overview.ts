import { addressOf, cellAt, NUMBER, TEXT } from '../../domain/cells';
import type { Day } from '../../domain/days';
import { isLanguage, type Language } from '../../domain/language';
import type { Register } from '../../domain/register';
import { setting } from '../../domain/settings';
import { tableIds, type TableId } from '../../domain/tables';

/** What the pane says of the register before anything is computed. */
export interface Overview {
  readonly municipality: string;
  readonly committee: string;
  /** The settings sheet's choice; null where none has been made. */
  readonly language: Language | null;
  /** Some of the register's tables are there. */
  readonly isRegister: boolean;
  /** The sample's invented people: synthetic identity numbers are allowed. */
  readonly isSample: boolean;
  /** The newest day of the ledger, to tell a register that has fallen behind. */
  readonly newestEntry: Day | null;
  /** Rows in all tables together. */
  readonly rows: number;
}

export function overviewOf(register: Register): Overview {
  const written = register.tables.Settings.byKey('language')?.value;
  return {
    municipality: setting(register, 'municipalityName'),
    committee: setting(register, 'committeeName'),
    language: isLanguage(written) ? written : null,
    isRegister: tableIds.some((id) => register.tables[id].parts.length > 0),
    isSample: /^(ja|yes)$/i.test(setting(register, 'syntheticAllowed').trim()),
    newestEntry: newest(register),
    rows: tableIds.reduce((sum, id) => sum + register.tables[id].length, 0),
  };
}

/** Sheet, cell and table of the row with this key; null where it is not found. */
export function placeOfKey(
  register: Register,
  table: string,
  id: string,
): { readonly sheet: string; readonly cell: string } | null {
  const known = tableIds.find((candidate) => candidate === table);
  return known === undefined ? null : findKey(register, known, id);
}

function findKey(
  register: Register,
  table: TableId,
  id: string,
): { sheet: string; cell: string } | null {
  const decoded = register.tables[table];
  for (const { data, columnIndex } of decoded.parts) {
    const column = columnIndex.get(decoded.table.key);
    if (column === undefined) continue;
    const types = data.columns[column]?.types;
    for (let row = 0; row < data.rowCount; row += 1) {
      if (types?.[row] !== TEXT && types?.[row] !== NUMBER) continue;
      const cell = cellAt(data, row, column);
      if (typeof cell === 'object' || String(cell) !== id) continue;
      return { sheet: data.sheet, cell: addressOf(data, row, column) };
    }
  }
  return null;
}

function newest(register: Register): Day | null {
  let latest = -1;
  for (const value of register.tables.Payments.columns.date) latest = Math.max(latest, value ?? -1);
  return latest < 0 ? null : (latest as Day);
}
