import type { Register } from '../register';
import { isBehind, upgradePlan } from './plan';
import { isNewer, schemaVersionOf } from './schema-version';

/** How a register stands to the program: it lacks something, is of a later program and must not be written to, or neither. */
export interface Standing {
  readonly kind: 'current' | 'behind' | 'newer';
  readonly version: number;
}

export function standingOf(register: Register): Standing {
  const version = schemaVersionOf(register);
  if (isNewer(register)) return { kind: 'newer', version };
  return { kind: isBehind(upgradePlan(register)) ? 'behind' : 'current', version };
}
