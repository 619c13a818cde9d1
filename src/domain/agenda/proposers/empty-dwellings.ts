import type { Day } from '../../days';
import { stateSpans, type DwellingState } from '../../occupancy/spans';
import type { Register } from '../../register';
import type { Dwelling } from '../../tables/dwellings';

/** A dwelling that nobody rents on the day. */
export interface EmptyDwelling {
  readonly dwelling: Dwelling;
  /** Registered reason; where there is none, what the dwelling's own status says. */
  readonly state: DwellingState;
  /** First day without a tenancy; null where the register has never had one. */
  readonly since: Day | null;
}

/** Dwellings of the stock without a tenancy on the day, the longest empty first. */
export function emptyDwellings(register: Register, on: Day): readonly EmptyDwelling[] {
  const since = new Map<string, { state: DwellingState; from: Day | null }>();
  for (const span of stateSpans(register, on)) {
    if (span.state === 'let') since.delete(span.dwelling);
    else
      since.set(span.dwelling, {
        state: span.state,
        from: since.get(span.dwelling)?.from ?? span.from,
      });
  }
  const inStock = register.tables.Dwellings.rows.filter(
    ({ outOfUse, inUseFrom }) => (outOfUse ?? on + 1) > on && (inUseFrom ?? on) <= on,
  );
  return inStock
    .flatMap((dwelling): EmptyDwelling[] => {
      const empty = since.get(dwelling.dwelling);
      if (empty === undefined) return [];
      return [{ dwelling, state: stateOf(empty.state, dwelling), since: empty.from }];
    })
    .sort((left, right) => (left.since ?? 0) - (right.since ?? 0));
}

/** Nobody can move in yet: under repair, reserved or blocked. */
export function isNotReady({ state }: EmptyDwelling): boolean {
  return state === 'repair' || state === 'reserved' || state === 'blocked';
}

function stateOf(state: DwellingState, { status }: Dwelling): DwellingState {
  const own = status === 'repair' || status === 'reserved' || status === 'blocked' ? status : state;
  return state === 'unexplained' ? own : state;
}
