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
  const areaOf = (dwelling: string): string => Dwellings.byKey(dwelling)?.area?.trim() ?? '';
  return {
    register,
    arrears: remembered((on) => arrearsOn(register, on)),
    spans: remembered((until) => stateSpans(register, until)),
    areaOf,
    areaOfTenancy: (tenancy) => areaOf(Tenancies.byKey(tenancy)?.dwelling ?? ''),
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
