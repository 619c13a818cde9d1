import { norwegianDay, type Day } from '../days';
import type { CodeList } from '../columns';
import { namingOf, type Naming } from '../agenda/naming';
import { agreementThemes } from '../codes/tenancies';
import { applicationKinds } from '../codes/applications';
import { committeeRoles, meetingStates } from '../codes/committee';
import { dwellingStatuses } from '../codes/dwellings';
import type { Register } from '../register';
import { tableOf, type RowIn, type TableId } from '../tables';
import { textIn } from '../../text';
import { wordOf } from '../code-word';

/** A row as a person speaks of it. Protected names and addresses stay hidden. */
export interface Described {
  readonly id: string;
  readonly name: string;
  readonly more: string;
}

interface Seeing {
  readonly register: Register;
  readonly naming: Naming;
  /** Names of those who live in each household and may be named. */
  readonly people: ReadonlyMap<string, readonly string[]>;
}

type Named = readonly [name: string, ...more: (string | null)[]];
type Describer<T extends TableId> = (row: RowIn<T>, seeing: Seeing) => Named;

/** How the rows that others point to are spoken of. */
const describers: { readonly [T in TableId]?: Describer<T> } = {
  Dwellings: ({ dwelling, area, status }, seeing) => [
    seeing.naming.dwelling(dwelling),
    seeing.naming.isProtected('Dwellings', dwelling) ? null : area,
    word(dwellingStatuses, status, seeing),
  ],
  Households: ({ household }, seeing) => [
    seeing.naming.household(household),
    ...(seeing.naming.isProtected('Households', household)
      ? []
      : (seeing.people.get(household) ?? [])),
  ],
  Persons: ({ person, name }, { naming }) => [
    name === null || naming.isProtected('Persons', person) || naming.reveals(name) ? person : name,
  ],
  Applications: ({ household, kind, received }, seeing) => [
    seeing.naming.household(household),
    word(applicationKinds, kind, seeing),
    norwegianDay(received),
  ],
  Tenancies: (tenancy, { naming }) => [
    naming.tenancy(tenancy).join(', '),
    `${norwegianDay(tenancy.start)}–${dayOrNothing(tenancy.movedOut ?? tenancy.ended)}`,
  ],
  Agreements: ({ tenancy, theme, start }, seeing) => [
    householdOf(tenancy, seeing),
    word(agreementThemes, theme, seeing),
    norwegianDay(start),
  ],
  Meetings: ({ date, state }, seeing) => [norwegianDay(date), word(meetingStates, state, seeing)],
  Members: ({ member, name, role }, seeing) => [name ?? member, word(committeeRoles, role, seeing)],
};

/** Every row of a table that others may point to. */
export function describedRows(register: Register, id: TableId, on: Day): readonly Described[] {
  const naming = namingOf(register, textIn(register.language).agenda, on);
  const seeing = { register, naming, people: peopleByHousehold(register, naming) };
  const describe = describers[id] as Describer<TableId> | undefined;
  const { key } = tableOf(id);
  return (register.tables[id].rows as readonly RowIn<TableId>[]).map((row) => {
    const own = String((row as Readonly<Record<string, unknown>>)[key]);
    const [name, ...more] = describe?.(row, seeing) ?? [own];
    return { id: own, name, more: more.filter((part) => part !== null && part !== '').join(' · ') };
  });
}

function peopleByHousehold(
  register: Register,
  naming: Naming,
): ReadonlyMap<string, readonly string[]> {
  const people = new Map<string, string[]>();
  for (const { household, name, movedAway } of register.tables.Persons.rows) {
    if (household === null || name === null || movedAway !== null || naming.reveals(name)) continue;
    const known = people.get(household);
    if (known === undefined) people.set(household, [name]);
    else known.push(name);
  }
  return people;
}

function householdOf(tenancy: string, { register, naming }: Seeing): string {
  const row = register.tables.Tenancies.byKey(tenancy);
  return row === undefined ? tenancy : naming.household(row.household);
}

function word<C extends CodeList>(
  codes: C,
  code: (keyof C & string) | null,
  { register }: Seeing,
): string | null {
  return code === null ? null : wordOf(register, codes, code);
}

function dayOrNothing(day: Day | null): string {
  return day === null ? '' : norwegianDay(day);
}
