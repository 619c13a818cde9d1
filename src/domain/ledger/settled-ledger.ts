import type { Register } from '../register';
import { readLedger, type Ledger } from './read-ledger';
import { settle, type Settlement } from './settle';

export interface SettledLedger extends Ledger, Settlement {}

const known = new WeakMap<Register, SettledLedger>();

/** A register's ledger, read and settled once; a changed register is another object. */
export function settledLedger(register: Register): SettledLedger {
  const found = known.get(register);
  if (found !== undefined) return found;
  const ledger = readLedger(register);
  const settled = { ...ledger, ...settle(ledger.columns) };
  known.set(register, settled);
  return settled;
}
