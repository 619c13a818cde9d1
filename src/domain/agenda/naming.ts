import type { Day } from '../days';
import { lastDayOf } from '../occupancy/spans';
import type { Register } from '../register';
import type { Tenancy } from '../tables/tenancies';
import { concernedBy } from './concerned';
import type { AgendaText } from './proposal';

/** How rows are spoken of in titles, so that a protected address or name never leaves the register. */
export interface Naming {
  household(id: string | null): string;
  dwelling(id: string | null): string;
  /** Household and dwelling of a tenancy. */
  tenancy(tenancy: Tenancy): readonly [household: string, dwelling: string];
  /** True where free text mentions a protected name or address. */
  reveals(text: string): boolean;
  /** True where a row is about a protected household or its dwelling, whatever words are used. */
  isProtected(table: string | null, id: string | null): boolean;
}

export function namingOf(register: Register, text: AgendaText, on: Day): Naming {
  const { Households, Dwellings } = register.tables;
  const hidden = protectedRows(register, on);
  const secrets = secretsOf(register, hidden);
  const household = (id: string | null): string => {
    if (id === null) return '';
    const label = hidden.households.has(id) ? null : (Households.byKey(id)?.label ?? null);
    // A label of another household may still carry a protected person's name.
    if (label === null || reveals(label)) return hiddenName(id);
    return label;
  };
  const hiddenName = (id: string): string =>
    hidden.households.has(id) ? text.protectedHousehold(id) : id;
  const dwelling = (id: string | null): string => {
    const row = id === null ? undefined : Dwellings.byKey(id);
    if (id === null || row === undefined) return id ?? '';
    if (hidden.dwellings.has(id) || row.address === null) return text.protectedDwelling(id);
    return row.unit === null ? row.address : `${row.address} ${row.unit}`;
  };
  const reveals = (given: string): boolean => {
    const plain = given.toLocaleLowerCase('nb');
    return secrets.some((secret) => plain.includes(secret));
  };
  return {
    household,
    dwelling,
    tenancy: (tenancy) => [household(tenancy.household), dwelling(tenancy.dwelling)],
    reveals,
    isProtected: (table, id) => {
      if (table === null || id === null) return false;
      const concerned = concernedBy(register, table, id);
      return (
        hidden.households.has(concerned.household ?? '') ||
        hidden.dwellings.has(concerned.dwelling ?? '')
      );
    },
  };
}

interface ProtectedRows {
  readonly households: ReadonlySet<string>;
  readonly dwellings: ReadonlySet<string>;
}

/** Households with a protected member, and the dwellings that are or will be theirs. */
function protectedRows(register: Register, on: Day): ProtectedRows {
  const households = new Set<string>();
  for (const { household, addressProtection } of register.tables.Persons.rows) {
    if (household === null || addressProtection === null || addressProtection === 'none') continue;
    households.add(household);
  }
  const dwellings = new Set<string>();
  for (const tenancy of register.tables.Tenancies.rows) {
    if (tenancy.household === null || !households.has(tenancy.household)) continue;
    if ((lastDayOf(tenancy) ?? on) >= on) dwellings.add(tenancy.dwelling);
  }
  return { households, dwellings };
}

function secretsOf(register: Register, hidden: ProtectedRows): readonly string[] {
  const { Households, Persons, Dwellings } = register.tables;
  const found = [
    ...[...hidden.households].map((id) => Households.byKey(id)?.label),
    ...Persons.rows
      .filter(({ household }) => household !== null && hidden.households.has(household))
      .map(({ name }) => name),
    ...[...hidden.dwellings].map((id) => Dwellings.byKey(id)?.address),
  ];
  return found
    .filter((secret): secret is string => typeof secret === 'string' && secret.length > 2)
    .map((secret) => secret.toLocaleLowerCase('nb'));
}
