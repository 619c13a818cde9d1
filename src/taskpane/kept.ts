import { useSyncExternalStore } from 'react';
import type { Engine } from '../app/engine/questions';

/** State that outlives the part of the pane that shows it. */
export class Kept<S extends object> {
  private readonly listeners = new Set<() => void>();

  constructor(private state: S) {}

  readonly get = (): S => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly change = (part: Partial<S>): void => {
    this.state = { ...this.state, ...part };
    for (const listener of this.listeners) listener();
  };
}

/** One state of a kind for each open register. */
export function keptBy<S extends object>(start: S): (engine: Engine) => Kept<S> {
  const known = new WeakMap<Engine, Kept<S>>();
  return (engine) => {
    const found = known.get(engine) ?? new Kept(start);
    known.set(engine, found);
    return found;
  };
}

export function useKept<S extends object>(kept: Kept<S>): S {
  return useSyncExternalStore(kept.subscribe, kept.get);
}
