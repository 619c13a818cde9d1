import type { Register } from '../register';

type Look = (register: Register) => unknown;

/** What a computation has read of a register. Its result holds for every register in which it would read the same. */
export class Reads {
  readonly #facts = new Map<string, { readonly look: Look; readonly seen: unknown }>();

  note(name: string, look: Look, seen: unknown): void {
    this.#facts.set(name, { look, seen });
  }

  include(others: Reads): void {
    for (const [name, fact] of others.#facts) this.#facts.set(name, fact);
  }

  with(others: Reads): Reads {
    if (others.#facts.size === 0) return this;
    const all = new Reads();
    all.include(this);
    all.include(others);
    return all;
  }

  hold(register: Register): boolean {
    for (const { look, seen } of this.#facts.values()) if (look(register) !== seen) return false;
    return true;
  }
}
