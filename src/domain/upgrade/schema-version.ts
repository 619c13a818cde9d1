import type { TableData } from '../cells';
import { readRegister, tableIdOf, type Register } from '../register';

/**
 * The version of the register that this program makes. 1: the first tables. 2: what Kobo, KOSTRA, the arrears work and
 * the logs need, in columns and tables of their own. 3: codes, rates and settings of the steps, letters and imports.
 */
export const SCHEMA_VERSION = 3;

/** The version that a workbook says it has; the first where it says nothing that can be read. */
export function schemaVersionOf(register: Register): number {
  const written = register.tables.Settings.byKey('schemaVersion')?.value?.trim() ?? '';
  return /^\d{1,6}$/.test(written) ? Number(written) : 1;
}

/** A register of a later program: what it holds beyond ours must not be written over. */
export function isNewer(register: Register): boolean {
  return schemaVersionOf(register) > SCHEMA_VERSION;
}

/** The version of a register of a later program; null for all others. Only its settings are read. */
export function laterVersion(tables: readonly TableData[]): number | null {
  const register = readRegister(tables.filter(({ name }) => tableIdOf(name) === 'Settings'));
  return isNewer(register) ? schemaVersionOf(register) : null;
}
