import type { Register } from '../register';
import { memoryOf } from './memory';
import type { Reads } from './reads';
import { record, recordingOf } from './recording';

interface Kept {
  readonly value: unknown;
  readonly reads: Reads;
  /** The last register of which it is known to hold. */
  of: Register;
}

/**
 * What `compute` makes of a register. It is computed once, and again only in a register in which something that it read
 * has changed. `compute` must be one and the same function at every call and depend on nothing but the register.
 */
export function derived<T>(register: Register, compute: (register: Register) => T): T {
  const asking = recordingOf(register);
  const base = asking?.base ?? register;
  const kept = keptOf(base, compute);
  asking?.reads.include(kept.reads);
  return kept.value as T;
}

function keptOf(base: Register, compute: (register: Register) => unknown): Kept {
  const memory = memoryOf(base);
  const known = memory.get(compute) as Kept | undefined;
  if (known !== undefined && holds(known, base)) return known;
  const recording = record(base);
  const made = { value: compute(recording.register), reads: recording.reads, of: base };
  memory.set(compute, made);
  return made;
}

function holds(known: Kept, base: Register): boolean {
  if (known.of.tables === base.tables && known.of.language === base.language) return true;
  if (!known.reads.hold(base)) return false;
  known.of = base;
  return true;
}
