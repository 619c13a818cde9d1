import { useSyncExternalStore } from 'react';
import type { Engine } from '../../app/engine/questions';
import { everything, type WorkWish } from '../../domain/worklist/facets';
import type { PartId } from './parts';

/** Where somebody is in the arrears. */
export interface Look {
  readonly part: PartId;
  readonly wish: WorkWish;
  readonly filters: boolean;
  /** Tenancy whose card is open. */
  readonly opened: string | null;
  /** Tenancy whose card was open last: the list goes on from there. */
  readonly last: string | null;
}

const START: Look = { part: 'work', wish: everything, filters: false, opened: null, last: null };

/** The look at one register's arrears; it outlives the part of the pane that shows it. */
export class ArrearsLook {
  private look = START;
  private readonly listeners = new Set<() => void>();

  readonly get = (): Look => this.look;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly change = (part: Partial<Look>): void => {
    this.look = { ...this.look, ...part };
    for (const listener of this.listeners) listener();
  };

  readonly open = (tenancy: string): void => this.change({ opened: tenancy, last: tenancy });

  readonly close = (): void => this.change({ opened: null });
}

const looks = new WeakMap<Engine, ArrearsLook>();

/** One look for each open register. */
export function arrearsLookOf(engine: Engine): ArrearsLook {
  const found = looks.get(engine) ?? new ArrearsLook();
  looks.set(engine, found);
  return found;
}

export function useLook(engine: Engine): Look & Pick<ArrearsLook, 'change' | 'open' | 'close'> {
  const kept = arrearsLookOf(engine);
  const look = useSyncExternalStore(kept.subscribe, kept.get);
  const { change, open, close } = kept;
  return { ...look, change, open, close };
}
