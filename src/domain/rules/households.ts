import type { DecodedTable } from '../decode';
import { derived } from '../derived/derived';
import type { Register } from '../register';
import type { Household, Person } from '../tables/people';
import { grouped } from './grouped';
import { numbered, rulesFor, type Hit } from './rule';
import { own } from './source';

/** Those who belong to each household now. */
function membersOf(register: Register): ReadonlyMap<string, readonly Person[]> {
  return derived(register, readMembers);
}

function readMembers({ tables }: Register): ReadonlyMap<string, readonly Person[]> {
  const living = tables.Persons.rows.filter(
    ({ deceased, movedAway }) => deceased === null && movedAway === null,
  );
  return grouped(living, ({ household }) => household);
}

/** Households some of whose persons' rows cannot be read, or whose household is unknown, are not judged. */
function judged(
  table: DecodedTable<Household>,
  register: Register,
  broken: (household: Household, persons: readonly Person[]) => boolean,
): readonly Hit[] {
  if (register.tables.Persons.usable.length === 0) return [];
  const all = membersOf(register);
  return numbered(table).flatMap(([household, row]) =>
    broken(household, all.get(household.household) ?? []) ? [{ row }] : [],
  );
}

/** True where a cell among these persons could not be read, so that nothing is known for sure. */
function uncertain(register: Register): boolean {
  return register.tables.Persons.problems.some(
    ({ unreadable, column }) =>
      unreadable && ['household', 'role', 'person', 'deceased', 'movedAway'].includes(column),
  );
}

export const householdRules = rulesFor('Households', [
  {
    id: 'household-without-persons',
    severity: 'advarsel',
    source: own('en husstand har minst én person'),
    columns: ['household'],
    message: (say) => say.householdWithoutPersons,
    find: (table, { register }) => {
      if (register.tables.Persons.usable.length === 0) return [];
      const { household } = register.tables.Persons.columns;
      const known = new Set(household);
      if (uncertain(register)) return [];
      return numbered(table).flatMap(([one, row]) => (known.has(one.household) ? [] : [{ row }]));
    },
  },
  {
    id: 'household-without-main-applicant',
    severity: 'advarsel',
    source: own('én hovedsøker per husstand'),
    columns: ['household'],
    message: (say) => say.householdWithoutMainApplicant,
    find: (table, { register }) =>
      uncertain(register)
        ? []
        : judged(
            table,
            register,
            (_, persons) =>
              persons.length > 0 && !persons.some(({ role }) => role === 'main' || role === null),
          ),
  },
  {
    id: 'household-more-children-listed',
    severity: 'advarsel',
    source: own('antall barn mot personene i husstanden'),
    contradiction: true,
    columns: ['children'],
    message: (say, { row, figures = [] }, { columns }) =>
      say.householdMoreChildrenListed(String(columns.children[row]), String(figures[0])),
    find: (table, { register }) => {
      const all = membersOf(register);
      return numbered(table).flatMap(([{ household, children }, row]): Hit[] => {
        const listed = (all.get(household) ?? []).filter(({ role }) => role === 'child').length;
        return children !== null && listed > children ? [{ row, figures: [listed] }] : [];
      });
    },
  },
  {
    id: 'household-kind-contradicts-count',
    severity: 'feil',
    source: own('husstandstype mot antall voksne og barn'),
    contradiction: true,
    columns: ['kind', 'adults', 'children'],
    marks: ['kind'],
    message: (say, { adults, children }) =>
      say.householdKindContradictsCount(String(adults ?? '–'), String(children ?? '–')),
    broken: ({ kind, adults, children }) => {
      const withChildren = kind === 'family' || kind === 'loneParent';
      const alone = kind === 'single' || kind === 'loneParent';
      return (
        (withChildren && children === 0) ||
        (kind === 'single' && (children ?? 0) > 0) ||
        (alone && (adults ?? 1) > 1) ||
        (kind === 'couple' && adults === 1)
      );
    },
  },
  {
    id: 'household-without-adults',
    severity: 'feil',
    source: own('en husstand har minst én voksen'),
    columns: ['adults'],
    message: (say) => say.householdWithoutAdults,
    broken: ({ adults }) => adults === 0,
  },
  {
    id: 'household-interpreter-without-language',
    severity: 'advarsel',
    source: own('tolk mot språk'),
    contradiction: true,
    columns: ['language', 'interpreter'],
    marks: ['language'],
    message: (say) => say.householdInterpreterWithoutLanguage,
    broken: ({ language, interpreter }) =>
      interpreter === true && (language === null || language === 'nb' || language === 'nn'),
  },
]);
