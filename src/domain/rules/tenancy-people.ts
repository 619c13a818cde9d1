import type { Day } from '../days';
import { derived } from '../derived/derived';
import type { Register } from '../register';
import type { Person } from '../tables/people';
import type { Tenancy } from '../tables/tenancies';
import { grouped } from './grouped';
import { isCurrent } from './periods';
import { numbered, rulesFor, type Hit } from './rule';
import { shownDay } from './shown';
import { own } from './source';

/** People by household, without rows that may be the one in question but cannot be read. */
function personsOf(register: Register): ReadonlyMap<string, readonly Person[]> {
  return derived(register, readPersons);
}

function readPersons({ tables }: Register): ReadonlyMap<string, readonly Person[]> {
  return grouped(tables.Persons.rows, ({ household }) => household);
}

function adults(persons: readonly Person[] | undefined): readonly Person[] {
  return (persons ?? []).filter(({ role }) => role !== 'child');
}

/** Identity number → current tenancies of the households it stands in. */
function currentByNumber(
  register: Register,
  on: Day,
): ReadonlyMap<string, readonly (readonly [string, Tenancy])[]> {
  const current = grouped(
    register.tables.Tenancies.rows.filter((one) => isCurrent(one, on)),
    ({ household }) => household,
  );
  const pairs = register.tables.Persons.rows.flatMap(
    ({ identityNumber, household, movedAway, role }) =>
      identityNumber === null || household === null || movedAway !== null || role === 'child'
        ? []
        : (current.get(household) ?? []).map((one) => [identityNumber, one] as const),
  );
  return grouped(pairs, ([number]) => number);
}

/** Tenancies against the people who live there. */
export const tenancyPeopleRules = rulesFor('Tenancies', [
  {
    id: 'tenancy-after-death',
    severity: 'advarsel',
    source: own('leieforhold mot dødsfall'),
    contradiction: true,
    columns: ['household', 'ended', 'movedOut', 'start'],
    marks: ['household'],
    message: (say, { other = '' }) => say.tenancyAfterDeath(other),
    find: (table, { register, on }) => {
      const persons = personsOf(register);
      return numbered(table).flatMap(([tenancy, row]): Hit[] => {
        if (tenancy.household === null || !isCurrent(tenancy, on)) return [];
        const all = adults(persons.get(tenancy.household));
        const last = all.reduce<Day | null>(
          (latest, { deceased }) =>
            deceased !== null && (latest === null || deceased > latest) ? deceased : latest,
          null,
        );
        const dead = all.length > 0 && all.every(({ deceased }) => deceased !== null);
        return dead ? [{ row, other: shownDay(last) }] : [];
      });
    },
  },
  {
    id: 'tenancy-person-two-current',
    severity: 'advarsel',
    source: own('én bolig per person'),
    contradiction: true,
    columns: ['household', 'start', 'ended', 'movedOut'],
    marks: ['household'],
    message: (say, { other = '' }) => say.tenancyPersonTwoCurrent(other),
    find: (table, { register, on }) => {
      const clashes = new Map<string, string>();
      for (const pairs of currentByNumber(register, on).values()) {
        for (const [, tenancy] of pairs) {
          const other = pairs.find(([, one]) => one.household !== tenancy.household);
          if (other !== undefined) clashes.set(tenancy.tenancy, other[1].tenancy);
        }
      }
      return numbered(table).flatMap(([{ tenancy }, row]): Hit[] => {
        const other = clashes.get(tenancy);
        return other === undefined ? [] : [{ row, other }];
      });
    },
  },
  {
    id: 'tenancy-before-birth',
    severity: 'feil',
    source: own('kontrakt mot fødselsdato'),
    contradiction: true,
    columns: ['household', 'start'],
    marks: ['start'],
    message: (say, { other = '' }) => say.tenancyBeforeBirth(other),
    find: (table, { register }) => {
      const persons = personsOf(register);
      return numbered(table).flatMap(([{ household, start }, row]): Hit[] => {
        const main = persons.get(household ?? '')?.find(({ role }) => role === 'main');
        const birth = main?.birthDate ?? null;
        return birth !== null && start < birth ? [{ row, other: shownDay(birth) }] : [];
      });
    },
  },
]);
