import { addDays, addMonths, type Day } from '../days';
import { arrearsOn, type Arrears } from '../ledger/arrears';
import { stateSpans, type StateSpan } from '../occupancy/spans';
import type { Register } from '../register';

/** The register with what several figures need of it, computed once. */
export interface Facts {
  readonly register: Register;
  readonly arrears: (on: Day) => Arrears;
  readonly spans: (until: Day) => readonly StateSpan[];
  /** Area of a dwelling; '' where it is unknown. */
  readonly areaOf: (dwelling: string) => string;
  readonly areaOfTenancy: (tenancy: string) => string;
}

export function factsOf(register: Register): Facts {
  const { Dwellings, Tenancies } = register.tables;
  // Two columns are enough, so that the first chart waits for no other.
  const areas = firstBy(
    () => Dwellings.usable,
    () => [Dwellings.columns.dwelling, Dwellings.columns.area],
  );
  const homes = firstBy(
    () => Tenancies.usable,
    () => [Tenancies.columns.tenancy, Tenancies.columns.dwelling],
  );
  const areaOf = (dwelling: string): string => areas().get(dwelling)?.trim() ?? '';
  return {
    register,
    arrears: remembered((on) => arrearsOn(register, on)),
    spans: remembered((until) => stateSpans(register, until)),
    areaOf,
    areaOfTenancy: (tenancy) => areaOf(homes().get(tenancy) ?? ''),
  };
}

type Texts = readonly (string | null)[];

/** The value of the first usable row with each key, looked up when first asked for. */
function firstBy(
  usable: () => Int32Array,
  columns: () => readonly [keys: Texts, values: Texts],
): () => ReadonlyMap<string, string | null> {
  let known: Map<string, string | null> | undefined;
  return () => {
    if (known !== undefined) return known;
    known = new Map();
    const [keys, values] = columns();
    for (const row of usable()) {
      const key = keys[row];
      if (typeof key === 'string' && !known.has(key)) known.set(key, values[row] ?? null);
    }
    return known;
  };
}

/** First day of the twelve months that end on `on`. */
export function yearBefore(on: Day): Day {
  return addDays(addMonths(on, -12), 1);
}

function remembered<T>(compute: (day: Day) => T): (day: Day) => T {
  const known = new Map<Day, T>();
  return (day) => {
    const found = known.get(day) ?? compute(day);
    known.set(day, found);
    return found;
  };
}
