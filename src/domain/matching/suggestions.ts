import type { Day } from '../days';
import type { Register } from '../register';
import type { IncomingPayment } from './incoming';
import { nameWords, saysName } from './names';

export type SuggestionWay = 'kid' | 'kidInText' | 'idInText' | 'name' | 'nameAndAmount' | 'amount';

/** A tenancy that a payment may belong to; only a person says whether it does. */
export interface Suggestion {
  readonly tenancy: string;
  readonly way: SuggestionWay;
}

export interface Suggester {
  /** The likeliest first; none where nothing points anywhere. */
  of(payment: IncomingPayment): readonly Suggestion[];
}

/** Øre owed and asked for by tenancy. */
export interface Sums {
  readonly owed: number;
  readonly rent: number | null;
}

const MOST = 5;

/** More tenancies than this with the same amount point nowhere. */
const FEW = 1;

/** What points to a tenancy when no KID does: a KID or an id in the message, the payer's name, the amount. */
export function suggesterOf(
  register: Register,
  sums: ReadonlyMap<string, Sums>,
  on: Day,
): Suggester {
  const people = peopleOf(register);
  const known = new Map(
    register.tables.Tenancies.rows.flatMap((row) =>
      row.kid === null ? [] : [[row.kid, row.tenancy]],
    ),
  );
  const ids = new Set(register.tables.Tenancies.rows.map(({ tenancy }) => tenancy));
  const live = new Set(
    register.tables.Tenancies.rows
      .filter(({ ended, movedOut }) => (ended ?? movedOut ?? on) >= on)
      .map(({ tenancy }) => tenancy),
  );
  return {
    of: (payment) => {
      const text = `${payment.payer ?? ''} ${payment.message ?? ''}`;
      const exact = (tenancy: string): boolean => isSum(sums.get(tenancy), payment.amount);
      const named = namedIn(text, people)
        .map((tenancy): Suggestion => ({ tenancy, way: exact(tenancy) ? 'nameAndAmount' : 'name' }))
        .sort((left, right) => rank(left, live) - rank(right, live));
      const found = [...inText(text, known, ids), ...named];
      return distinct(found.length > 0 ? found : byAmount(sums, payment.amount)).slice(0, MOST);
    },
  };
}

function rank({ tenancy, way }: Suggestion, live: ReadonlySet<string>): number {
  return (way === 'nameAndAmount' ? 0 : 2) + (live.has(tenancy) ? 0 : 1);
}

function inText(
  text: string,
  kids: ReadonlyMap<string, string>,
  ids: ReadonlySet<string>,
): readonly Suggestion[] {
  const numbers = [...text.matchAll(/\d[\d ]{2,30}\d-?/g)].map(([run]) => run.replaceAll(' ', ''));
  const byKid = numbers.flatMap((number): Suggestion[] => {
    const tenancy = kids.get(number);
    return tenancy === undefined ? [] : [{ tenancy, way: 'kidInText' }];
  });
  const byId = [...text.toUpperCase().matchAll(/\bL-\d+\b/g)].flatMap(([id]): Suggestion[] =>
    ids.has(id) ? [{ tenancy: id, way: 'idInText' }] : [],
  );
  return [...byKid, ...byId];
}

interface Named {
  readonly words: readonly string[];
  readonly tenancies: readonly string[];
}

function peopleOf({ tables: { Persons, Tenancies } }: Register): readonly Named[] {
  const homes = new Map<string, string[]>();
  for (const { tenancy, household } of Tenancies.rows) {
    if (household === null) continue;
    homes.set(household, [...(homes.get(household) ?? []), tenancy]);
  }
  return Persons.rows.flatMap(({ name, household }) => {
    const tenancies = homes.get(household ?? '') ?? [];
    const words = nameWords(name ?? '');
    return words.length < 2 || tenancies.length === 0 ? [] : [{ words, tenancies }];
  });
}

function namedIn(text: string, people: readonly Named[]): readonly string[] {
  const words = new Set(nameWords(text));
  if (words.size === 0) return [];
  return people.filter((one) => saysName(words, one.words)).flatMap(({ tenancies }) => tenancies);
}

function isSum(sums: Sums | undefined, amount: number): boolean {
  return sums !== undefined && amount > 0 && (sums.owed === amount || sums.rent === amount);
}

/** An amount alone points to somebody only where it is one tenancy's debt and nobody else's sum. */
function byAmount(sums: ReadonlyMap<string, Sums>, amount: number): readonly Suggestion[] {
  const same = [...sums].filter(([, one]) => isSum(one, amount));
  return same.length !== FEW
    ? []
    : same
        .filter(([, { owed }]) => owed > 0)
        .map(([tenancy]): Suggestion => ({ tenancy, way: 'amount' }));
}

function distinct(found: readonly Suggestion[]): readonly Suggestion[] {
  const seen = new Set<string>();
  return found.filter(({ tenancy }) => !seen.has(tenancy) && seen.add(tenancy));
}
