import { addDays, addMonths, calendarDate, type Day } from '../days';
import type { RowIn } from '../tables';
import { identityNumbers } from './identity-numbers';
import { firstName, lastName, type Origin, type Sex } from './names';
import type { Random } from './random';
import type { SampleRows } from './sample-rows';

export type HouseholdKind = NonNullable<RowIn<'Households'>['kind']>;
type SpokenLanguage = NonNullable<RowIn<'Households'>['language']>;

export interface SampleHousehold {
  readonly id: string;
  readonly kind: HouseholdKind;
  readonly adults: number;
  readonly children: number;
  readonly language: SpokenLanguage;
}

export interface Wanted {
  readonly kind: HouseholdKind;
  readonly origin: Origin;
  /** Age of the main applicant on `on`. */
  readonly age: number;
  readonly on: Day;
  /** How many children, where that is decided beforehand. */
  readonly children?: number;
  /** The household stands in the middle of what is seen first, and has no protected address. */
  readonly shown?: boolean;
}

const LANGUAGES: Readonly<Record<Origin, readonly SpokenLanguage[]>> = {
  norwegian: ['nb', 'nb', 'nb', 'nb', 'nn'],
  ukrainian: ['uk'],
  eritrean: ['ti'],
  syrian: ['ar', 'ar', 'ku'],
  somali: ['so'],
  polish: ['pl'],
  afghan: ['fa', 'ps'],
};

/** Makes households of invented people with synthetic identity numbers. */
export class People {
  private readonly numberFor: (born: Day) => string;
  private phones = 0;
  private readonly shown = new Set<string>();

  constructor(
    private readonly rows: SampleRows,
    private readonly random: Random,
    /** No birth lies after this day. */
    private readonly until: Day,
  ) {
    this.numberFor = identityNumbers(random.fork('identity'));
  }

  household(wanted: Wanted): SampleHousehold {
    const { random } = this;
    const { kind, origin } = wanted;
    const name = lastName(origin, random);
    const children = wanted.children ?? childrenOf(kind, random);
    const adults = kind === 'couple' || kind === 'family' || kind === 'shared' ? 2 : 1;
    const language = random.pick(LANGUAGES[origin]);
    const sex: Sex = random.chance(kind === 'loneParent' ? 0.8 : 0.42) ? 'woman' : 'man';
    const first = firstName(origin, sex, random);
    const id = this.rows.add('Households', {
      label: `${name}, ${first}`,
      kind,
      adults,
      children,
      language,
      interpreter: language !== 'nb' && language !== 'nn' && random.chance(0.6),
    });
    if (wanted.shown === true) this.shown.add(id);
    this.adults(id, wanted, { first, name, adults });
    for (let child = 0; child < children; child += 1) this.child(id, wanted, name);
    return { id, kind, adults, children, language };
  }

  private adults(
    household: string,
    { origin, age, on, kind }: Wanted,
    main: { first: string; name: string; adults: number },
  ): void {
    const { random } = this;
    this.person(household, 'main', `${main.first} ${main.name}`, bornAt(age, on, random), true, on);
    if (main.adults < 2) return;
    const other = firstName(origin, random.chance(0.5) ? 'woman' : 'man', random);
    const role = kind === 'shared' ? 'jointTenant' : 'partner';
    const years = Math.max(19, age + random.whole(-5, 5));
    this.person(household, role, `${other} ${main.name}`, bornAt(years, on, random), true, on);
  }

  private child(household: string, { origin, on }: Wanted, name: string): void {
    const { random } = this;
    const first = firstName(origin, random.chance(0.5) ? 'woman' : 'man', random);
    const born = bornAt(random.whole(0, 15), on, random);
    this.person(
      household,
      'child',
      `${first} ${name}`,
      Math.min(born, this.until - 30) as Day,
      false,
      on,
    );
  }

  private person(
    household: string,
    role: NonNullable<RowIn<'Persons'>['role']>,
    name: string,
    birthDate: Day,
    adult: boolean,
    on: Day,
  ): void {
    const { random } = this;
    const reachable = role === 'main' || (adult && random.chance(0.5));
    const consents = role === 'main' && random.chance(0.5);
    const isProtected = role === 'main' && random.chance(0.01) && !this.shown.has(household);
    this.rows.add('Persons', {
      household,
      role,
      name,
      identityNumber: this.numberFor(birthDate),
      birthDate,
      phone: reachable ? this.phone() : null,
      email: reachable && random.chance(0.4) ? emailOf(name) : null,
      addressProtection: isProtected ? 'confidential' : 'none',
      consentScope: consents ? 'NAV og boligansvarlig' : null,
      consentFrom: consents ? on : null,
      consentUntil: consents ? addMonths(on, 36) : null,
    });
  }

  /** Numbers of one block at the area's fixed-line prefix, handed out in order. */
  private phone(): string {
    this.phones += 1;
    return `62${String(this.phones).padStart(6, '0')}`;
  }
}

function childrenOf(kind: HouseholdKind, random: Random): number {
  if (kind === 'family')
    return random.weighted([
      [1, 35],
      [2, 35],
      [3, 20],
      [4, 10],
    ] as const);
  if (kind === 'loneParent')
    return random.weighted([
      [1, 55],
      [2, 35],
      [3, 10],
    ] as const);
  return 0;
}

function bornAt(age: number, on: Day, random: Random): Day {
  const born = addDays(addMonths(on, -12 * age), -random.whole(1, 360));
  // The individual numbers of a century are kept apart at the turn of the year 2000.
  return calendarDate(born).year < 1901 ? addMonths(born, 120) : born;
}

function emailOf(name: string): string {
  const plain = name
    .toLowerCase()
    .replace(/[æå]/g, 'a')
    .replace(/ø/g, 'o')
    .replace(/[^a-z]+/g, '.');
  return `${plain}@fjelldal.example`;
}
