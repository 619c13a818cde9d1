import type { Register } from '../register';

/** What has been computed of a register, by what computes it; a changed register takes over what may still hold. */
type Memory = Map<unknown, unknown>;

// By its tables, for the same register is also seen in another language.
const memories = new WeakMap<Register['tables'], Memory>();

export function memoryOf({ tables }: Register): Memory {
  const known = memories.get(tables);
  if (known !== undefined) return known;
  const made: Memory = new Map();
  memories.set(tables, made);
  return made;
}

/** What was remembered of `previous` is remembered of `register`; who uses it finds out whether it still holds. */
export function inherit(register: Register, previous: Register): void {
  memories.set(register.tables, new Map(memoryOf(previous)));
}
