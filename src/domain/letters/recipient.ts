import type { Day } from '../days';
import { placeOfPostcode } from '../identifiers/postcode';
import { lastDayOf } from '../occupancy/spans';
import type { Register } from '../register';
import type { Household, Person } from '../tables/people';
import type { Tenancy } from '../tables/tenancies';

/** Who a tenant's letter goes to. Identity numbers are never among it. */
export interface Recipient {
  /** Tenants by name, the main one first. */
  readonly names: readonly string[];
  /** Street and place, one line each; empty where the address is protected or no longer theirs. */
  readonly address: readonly string[];
  /** The dwelling as a letter may speak of it; null where it is protected or unknown. */
  readonly dwelling: string | null;
  /** A member of the household has a protected address. */
  readonly isProtected: boolean;
  readonly hasMoved: boolean;
  /** All tenants of the lease are dead. */
  readonly isDead: boolean;
  readonly language: Household['language'];
  readonly needsInterpreter: boolean;
}

/** The tenants of a lease on a day: the main applicant and joint tenants who live and have not moved away. */
export function recipientOf(register: Register, tenancy: Tenancy, on: Day): Recipient {
  const household = register.tables.Households.byKey(tenancy.household ?? '');
  const members = register.tables.Persons.rows.filter(
    (person) => person.household !== null && person.household === tenancy.household,
  );
  const tenants = members
    .filter(({ role, movedAway }) => isTenant(role) && !has(movedAway, on))
    .toSorted((left, right) => Number(right.role === 'main') - Number(left.role === 'main'));
  const living = tenants.filter(({ deceased }) => deceased === null || deceased > on);
  const isProtected = members.some(({ addressProtection: kind }) => (kind ?? 'none') !== 'none');
  const hasMoved = has(lastDayOf(tenancy), on);
  return {
    names: living.flatMap(({ name }) => (name === null ? [] : [name])),
    address: isProtected || hasMoved ? [] : addressLines(register, tenancy),
    dwelling: isProtected ? null : dwellingWords(register, tenancy),
    isProtected,
    hasMoved,
    isDead: tenants.length > 0 && living.length === 0,
    language: household?.language ?? null,
    needsInterpreter: household?.interpreter === true,
  };
}

function isTenant(role: Person['role']): boolean {
  return role === 'main' || role === 'jointTenant';
}

function has(day: Day | null, on: Day): boolean {
  return day !== null && day <= on;
}

function addressLines(register: Register, { dwelling }: Tenancy): readonly string[] {
  const row = register.tables.Dwellings.byKey(dwelling);
  if (row === undefined || row.address === null) return [];
  const code = row.postcode ?? '';
  return [row.address, `${code} ${placeOfPostcode(code) ?? ''}`.trim()].filter(
    (line) => line !== '',
  );
}

/** `Storgata 5, bolig H0201`: where there are several dwellings at an address. */
function dwellingWords(register: Register, { dwelling }: Tenancy): string | null {
  const row = register.tables.Dwellings.byKey(dwelling);
  if (row === undefined || row.address === null) return null;
  return row.unit === null ? row.address : `${row.address} (${row.unit})`;
}
