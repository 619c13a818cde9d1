import type { Engine } from '../../app/engine/questions';
import { everything, type WorkWish } from '../../domain/worklist/facets';
import { keptBy, useKept } from '../kept';
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

export const arrearsLookOf = keptBy(START);

interface Looking extends Look {
  readonly change: (part: Partial<Look>) => void;
  readonly open: (tenancy: string) => void;
  readonly close: () => void;
}

export function useLook(engine: Engine): Looking {
  const kept = arrearsLookOf(engine);
  const { change } = kept;
  return {
    ...useKept(kept),
    change,
    open: (tenancy) => change({ opened: tenancy, last: tenancy }),
    close: () => change({ opened: null }),
  };
}
