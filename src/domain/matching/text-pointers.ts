import type { Register } from '../register';
import { nameWords, saysName } from './names';
import type { Suggestion } from './suggestions';

/** What the words that came with a payment point to. */
export interface TextPointers {
  /** Tenancies whose KID or id is written in the text. */
  mentioned(text: string): readonly Suggestion[];
  /** Tenancies of persons whose first and last name the text has. */
  named(text: string): readonly string[];
}

export function textPointersOf(register: Register): TextPointers {
  const { rows } = register.tables.Tenancies;
  const people = peopleOf(register);
  const kids = new Map(rows.flatMap((row) => (row.kid === null ? [] : [[row.kid, row.tenancy]])));
  const ids = new Set(rows.map(({ tenancy }) => tenancy));
  return {
    mentioned: (text) => inText(text, kids, ids),
    named: (text) => namedIn(text, people),
  };
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
