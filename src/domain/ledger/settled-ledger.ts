import { derived } from '../derived/derived';
import type { Register } from '../register';
import { readLedger, type Ledger } from './read-ledger';
import { settle, type Settlement } from './settle';

export interface SettledLedger extends Ledger, Settlement {}

/** A register's ledger, read and settled once; again only where something that it was read from has changed. */
export function settledLedger(register: Register): SettledLedger {
  return derived(register, settled);
}

function settled(register: Register): SettledLedger {
  const ledger = readLedger(register);
  return { ...ledger, ...settle(ledger.columns) };
}
