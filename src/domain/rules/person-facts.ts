import { addMonths, norwegianDay, type Day } from '../days';
import type { DecodedTable } from '../decode';
import type { Person } from '../tables/people';
import { grouped, plain } from './grouped';
import { liesAhead } from './limits';
import { precedes } from './periods';
import { numbered, rulesFor, type Hit, type RuleContext } from './rule';
import { shownDay } from './shown';
import { ORDER, own, routine } from './source';

const OF_AGE = 18;
/** A child in a household is taken as meant up to this age. */
const OLDEST_CHILD = 30;

const DUPLICATE = own('sannsynlig samme person; ingenting slettes uten at noen har sett på det');

const PLACEHOLDER =
  /^(test.*|ukjent.*|ukjend.*|unknown.*|navn|namn|name|x+|\?+|-+|\.+|n\.?\s?n\.?)$/i;

function atAge(birth: Day | null, years: number): number {
  return birth === null ? Infinity : addMonths(birth, 12 * years);
}

/** Two who share something, and whom no identity numbers or birth dates tell apart. */
function shared(
  table: DecodedTable<Person>,
  by: (person: Person) => string | null,
  apart: (one: Person, other: Person) => boolean,
): readonly Hit[] {
  const hits: Hit[] = [];
  for (const same of grouped(numbered(table), ([person]) => by(person)).values()) {
    for (const [person, row] of same.length > 1 && same.length <= MANY ? same : []) {
      const other = same.find(
        ([one]) =>
          one.person !== person.person &&
          apart(one, person) &&
          !differ(one.identityNumber, person.identityNumber) &&
          !differ(one.birthDate, person.birthDate),
      );
      if (other !== undefined) hits.push({ row, other: other[0].person });
    }
  }
  return hits;
}

/** Of two households that are both known. */
function inOtherHousehold({ register }: RuleContext) {
  const { Households } = register.tables;
  return ({ household: left }: Person, { household: right }: Person): boolean =>
    left !== right &&
    Households.byKey(left ?? '') !== undefined &&
    Households.byKey(right ?? '') !== undefined;
}

/** More than this share a number that is nobody's own, such as an office's. */
const MANY = 50;

function differ<T>(left: T | null, right: T | null): boolean {
  return left !== null && right !== null && left !== right;
}

export const personFactRules = rulesFor('Persons', [
  {
    id: 'person-likely-duplicate',
    severity: 'advarsel',
    source: DUPLICATE,
    columns: ['name', 'birthDate', 'identityNumber'],
    marks: ['name'],
    message: (say, { other = '' }) => say.personLikelyDuplicate(other),
    find: (table) =>
      shared(
        table,
        ({ name, birthDate }) =>
          name === null || birthDate === null ? null : `${plain(name)}|${String(birthDate)}`,
        () => true,
      ),
  },
  {
    id: 'person-phone-shared',
    severity: 'info',
    source: DUPLICATE,
    columns: ['phone', 'household', 'identityNumber'],
    marks: ['phone'],
    message: (say, { other = '' }) => say.personPhoneShared(other),
    find: (table, context) => shared(table, ({ phone }) => phone, inOtherHousehold(context)),
  },
  {
    id: 'person-email-shared',
    severity: 'info',
    source: DUPLICATE,
    columns: ['email', 'household', 'identityNumber'],
    marks: ['email'],
    message: (say, { other = '' }) => say.personEmailShared(other),
    find: (table, context) =>
      shared(
        table,
        ({ email }) => (email === null ? null : plain(email)),
        inOtherHousehold(context),
      ),
  },
  {
    id: 'person-name-unlikely',
    severity: 'advarsel',
    source: own('et navn er et navn'),
    columns: ['name'],
    message: (say, { name }) => say.personNameUnlikely(name ?? ''),
    broken: ({ name }) => name !== null && PLACEHOLDER.test(name),
  },
  {
    id: 'person-died-ahead',
    severity: 'feil',
    source: ORDER,
    columns: ['deceased'],
    message: (say, { deceased }) => say.dateAhead(shownDay(deceased)),
    broken: ({ deceased }, { on }) => liesAhead(deceased, on),
  },
  {
    id: 'person-moved-before-birth',
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: ['birthDate', 'movedAway'],
    message: (say, { birthDate }) => say.personMovedBeforeBirth(shownDay(birthDate)),
    sides: { birthDate: (say, { movedAway }) => say.personBornAfterMoving(shownDay(movedAway)) },
    broken: ({ birthDate, movedAway }) => precedes(movedAway, birthDate),
  },
  {
    id: 'person-main-applicant-under-age',
    severity: 'advarsel',
    source: own(`en hovedsøker er minst ${OF_AGE} år`),
    contradiction: true,
    columns: ['role', 'birthDate'],
    message: (say, { birthDate }) =>
      say.personMainApplicantUnderAge(birthDate === null ? '' : norwegianDay(birthDate)),
    broken: ({ role, birthDate, deceased }, { on }) =>
      role === 'main' && birthDate !== null && deceased === null && atAge(birthDate, OF_AGE) > on,
  },
  {
    id: 'person-child-role-of-adult',
    severity: 'advarsel',
    source: own(`et barn i husstanden er yngre enn ${OLDEST_CHILD} år`),
    contradiction: true,
    columns: ['role', 'birthDate', 'deceased', 'movedAway'],
    marks: ['role'],
    message: (say, { birthDate }) => say.personChildRoleOfAdult(shownDay(birthDate)),
    broken: ({ role, birthDate, deceased, movedAway }, { on }) =>
      role === 'child' &&
      deceased === null &&
      movedAway === null &&
      birthDate !== null &&
      atAge(birthDate, OLDEST_CHILD) <= on,
  },
  {
    id: 'person-consent-without-scope',
    severity: 'advarsel',
    source: routine('rutinen: samtykke til utveksling av opplysninger'),
    columns: ['consentScope', 'consentFrom'],
    marks: ['consentScope'],
    message: (say) => say.personConsentWithoutScope,
    broken: ({ consentScope, consentFrom }) => consentFrom !== null && consentScope === null,
  },
  {
    id: 'person-consent-without-end',
    severity: 'info',
    source: routine('rutinen: samtykke til utveksling av opplysninger'),
    columns: ['consentFrom', 'consentUntil'],
    marks: ['consentUntil'],
    message: (say) => say.personConsentWithoutEnd,
    broken: ({ consentFrom, consentUntil }) => consentFrom !== null && consentUntil === null,
  },
]);
