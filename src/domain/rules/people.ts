import { calendarDate } from '../days';
import { identityFacts } from '../identifiers/identity-number';
import type { Person } from '../tables/people';
import { precedes } from './periods';
import { alike } from './alike';
import { endsBeforeStart } from './ordered-days';
import { rulesFor } from './rule';
import { format, ORDER, own, routine } from './source';

/** The number tells another birth date, its year known to two digits only. */
function birthDateDiffers({ identityNumber, birthDate }: Person): boolean {
  if (identityNumber === null || birthDate === null) return false;
  const facts = identityFacts(identityNumber);
  if (typeof facts === 'string' || facts.birth === null) return false;
  const { year, month, date } = calendarDate(birthDate);
  const { birth } = facts;
  return birth.year !== year % 100 || birth.month !== month || birth.date !== date;
}

export const personRules = rulesFor('Persons', [
  {
    id: 'person-identity-doubled',
    severity: 'advarsel',
    source: own('ett fødselsnummer, én person'),
    contradiction: true,
    columns: ['identityNumber'],
    message: (say, { other = '' }) => say.personIdentityDoubled(other),
    find: (table) =>
      alike(
        table,
        ({ identityNumber }) => identityNumber,
        ({ person }) => person,
      ),
  },
  {
    id: 'person-birth-date-differs',
    severity: 'advarsel',
    source: format('Skatteetaten, fødselsnummer'),
    contradiction: true,
    columns: ['identityNumber', 'birthDate'],
    marks: ['birthDate'],
    message: (say) => say.personBirthDateDiffers,
    broken: birthDateDiffers,
  },
  {
    id: 'person-born-after-today',
    severity: 'feil',
    source: ORDER,
    columns: ['birthDate'],
    message: (say) => say.personBornAfterToday,
    // A child that is expected within a month may stand in the register already.
    broken: ({ birthDate }, { on }) => birthDate !== null && birthDate > on + 31,
  },
  {
    id: 'person-died-before-birth',
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: ['birthDate', 'deceased'],
    marks: ['deceased'],
    message: (say) => say.personDiedBeforeBirth,
    broken: ({ birthDate, deceased }) => precedes(deceased, birthDate),
  },
  endsBeforeStart('Persons', 'person-consent-ends-before-start', 'consentFrom', 'consentUntil'),
  {
    id: 'person-consent-without-date',
    severity: 'advarsel',
    source: routine('rutinen: samtykke til utveksling av opplysninger'),
    columns: ['consentScope', 'consentFrom'],
    marks: ['consentFrom'],
    message: (say) => say.personConsentWithoutDate,
    broken: ({ consentScope, consentFrom }) => consentScope !== null && consentFrom === null,
  },
  {
    id: 'person-two-main-applicants',
    severity: 'advarsel',
    source: own('én hovedsøker per husstand'),
    contradiction: true,
    columns: ['household', 'role', 'deceased', 'movedAway'],
    marks: ['role'],
    message: (say, { other = '' }) => say.personTwoMainApplicants(other),
    find: (table) =>
      alike(
        table,
        ({ household, role, deceased, movedAway }) =>
          role === 'main' && deceased === null && movedAway === null ? household : null,
        ({ person }) => person,
      ),
  },
]);
