import { norwegianAmount } from '../amounts';
import { norwegianDay } from '../days';
import { inLanguage } from '../language';
import { arrearsOn, type Account } from '../ledger/arrears';
import { lastDayOf } from '../occupancy/spans';
import { tableOf } from '../tables';
import type { Dwelling } from '../tables/dwellings';
import type { Person } from '../tables/people';
import { rowsWith } from './rows-by';
import { said } from './said';
import type { Scope } from './scope';
import type { StoryFact, StoryFlag } from './story';

export interface Head {
  readonly title: string;
  readonly facts: readonly StoryFact[];
  readonly flags: readonly StoryFlag[];
}

export function headOf(scope: Scope): Head {
  return scope.subject.table === 'Dwellings' ? dwellingHead(scope) : householdHead(scope);
}

function householdHead(scope: Scope): Head {
  const { register, subject, naming, text } = scope;
  const persons = rowsWith(register.tables.Persons.rows, 'household', subject.id);
  const household = register.tables.Households.byKey(subject.id);
  const names = persons.map((person): StoryFact => ({
    name: said(scope, 'Persons', person, 'role'),
    value: nameOf(scope, person),
    source: { table: 'Persons', id: person.person },
  }));
  const kind = household === undefined ? '' : said(scope, 'Households', household, 'kind');
  return {
    title: naming.household(subject.id),
    facts: present([
      { name: text.household, value: [subject.id, kind].filter(Boolean).join(' · ') },
      ...names,
      ...homes(scope),
      ...money(scope),
    ]),
    flags: [
      ...shelter(persons, scope),
      ...speech(scope),
      ...(isCurrent(scope) ? persons.flatMap((one) => consent(one, scope)) : []),
      ...hold(scope),
    ],
  };
}

/** The id where the name is protected or missing. */
function nameOf({ naming }: Scope, { name, person }: Person): string {
  return name === null || naming.reveals(name) ? person : name;
}

/** They live in one of the dwellings, or have applied and wait for the outcome. */
function isCurrent({ tenancies, applications }: Scope): boolean {
  return (
    tenancies.some((tenancy) => lastDayOf(tenancy) === null) ||
    applications.some(({ result }) => result === null)
  );
}

/** Where they live now. */
function homes({ tenancies, naming, text, on }: Scope): readonly StoryFact[] {
  return tenancies
    .filter((tenancy) => (lastDayOf(tenancy) ?? on) >= on)
    .map(({ dwelling, start }) => ({
      name: text.livesIn,
      value: text.since(naming.dwelling(dwelling), norwegianDay(start)),
      source: { table: 'Dwellings', id: dwelling } as const,
    }));
}

function dwellingHead(scope: Scope): Head {
  const { register, subject, naming, tenancies, text, on } = scope;
  const dwelling = register.tables.Dwellings.byKey(subject.id);
  const tenants = tenancies
    .filter((tenancy) => tenancy.start <= on && (lastDayOf(tenancy) ?? on) >= on)
    .map(({ household, start }): StoryFact => ({
      name: text.tenant,
      value: text.since(naming.household(household), norwegianDay(start)),
      ...(household === null ? {} : { source: { table: 'Households', id: household } as const }),
    }));
  return {
    title: naming.dwelling(subject.id),
    facts: present([
      { name: text.dwelling, value: subject.id },
      ...(dwelling === undefined ? [] : dwellingFacts(scope, dwelling)),
      ...tenants,
      ...money(scope),
    ]),
    flags: [
      ...(naming.isProtected('Dwellings', subject.id)
        ? [{ severity: 'kritisk', text: text.flags.shelteredDwelling } as const]
        : []),
      ...hold(scope),
    ],
  };
}

function dwellingFacts(scope: Scope, row: Dwelling): readonly StoryFact[] {
  const columns = [
    'area',
    'category',
    'bedrooms',
    'usableArea',
    'rent',
    'status',
    'nextInspection',
  ] as const;
  return columns.map((column) => ({
    name: inLanguage(tableOf('Dwellings').columns[column]?.header ?? ['', '', ''], scope.language),
    value: said(scope, 'Dwellings', row, column),
  }));
}

function present(facts: readonly StoryFact[]): readonly StoryFact[] {
  return facts.filter(({ value }) => value !== '');
}

function shelter(persons: readonly Person[], { text }: Scope): readonly StoryFlag[] {
  const sheltered = persons.some(
    ({ addressProtection }) => addressProtection !== null && addressProtection !== 'none',
  );
  return sheltered ? [{ severity: 'kritisk', text: text.flags.sheltered }] : [];
}

function speech(scope: Scope): readonly StoryFlag[] {
  const row = scope.register.tables.Households.byKey(scope.subject.id);
  if (row === undefined) return [];
  const language = said(scope, 'Households', row, 'language');
  const foreign = !['nb', 'nn'].includes(row.language ?? 'nb');
  if (row.interpreter !== true && !foreign) return [];
  return [{ severity: 'info', text: scope.text.flags.speech(language, row.interpreter === true) }];
}

function consent(person: Person, scope: Scope): readonly StoryFlag[] {
  if (person.role === 'child') return [];
  const { text, on } = scope;
  const name = nameOf(scope, person);
  const flags: StoryFlag[] = [];
  if (person.deceased !== null)
    flags.push({ severity: 'advarsel', text: text.flags.deceased(name) });
  if (person.consentFrom === null)
    flags.push({ severity: 'info', text: text.flags.noConsent(name) });
  else if (person.consentUntil !== null && person.consentUntil < on) {
    flags.push({
      severity: 'advarsel',
      text: text.flags.consentOver(name, norwegianDay(person.consentUntil)),
    });
  }
  return flags;
}

/** What is owed, by the ledger engine: the same figures as the arrears. */
function money(scope: Scope): readonly StoryFact[] {
  const { text } = scope;
  return accounts(scope)
    .filter(({ owed, credit }) => owed > 0 || credit > 0)
    .map(({ tenancy, owed, credit }) => ({
      name: owed > 0 ? text.owes : text.hasCredit,
      value: text.kroner(norwegianAmount(owed > 0 ? owed : credit), tenancy),
      source: { table: 'Tenancies', id: tenancy } as const,
    }));
}

function hold(scope: Scope): readonly StoryFlag[] {
  return accounts(scope).flatMap(({ owed, hold: why, step }): StoryFlag[] => {
    if (owed <= 0) return [];
    if (why !== null) return [{ severity: 'info', text: why.why }];
    return step === null ? [] : [{ severity: 'advarsel', text: step.why }];
  });
}

function accounts({ register, on, tenancies }: Scope): readonly Account[] {
  const own = new Set<string>(tenancies.map(({ tenancy }) => tenancy));
  return arrearsOf(register, on).filter(({ tenancy }) => own.has(tenancy));
}

const known = new WeakMap<object, Map<number, readonly Account[]>>();

function arrearsOf(register: Scope['register'], on: Scope['on']): readonly Account[] {
  const days = known.get(register) ?? new Map<number, readonly Account[]>();
  known.set(register, days);
  const found = days.get(on) ?? arrearsOn(register, on).accounts;
  days.set(on, found);
  return found;
}
