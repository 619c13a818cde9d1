import type { Register } from '../register';
import { isBehind, isDamaged, upgradePlan } from './plan';
import { isNewer, schemaVersionOf } from './schema-version';

/** How a register stands to the program: it has lost something, it lacks something, is of a later program and must not be written to, or neither. */
export interface Standing {
  readonly kind: 'current' | 'behind' | 'damaged' | 'newer';
  readonly version: number;
}

export function standingOf(register: Register): Standing {
  const version = schemaVersionOf(register);
  if (isNewer(register)) return { kind: 'newer', version };
  const plan = upgradePlan(register);
  if (isBehind(plan)) return { kind: 'behind', version };
  return { kind: isDamaged(plan) ? 'damaged' : 'current', version };
}
