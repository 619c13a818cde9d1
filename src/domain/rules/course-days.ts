import { alike } from './alike';
import { isOlderThan } from './limits';
import { notBefore } from './ordered-days';
import { rulesFor } from './rule';
import { shownDay } from './shown';
import { own } from './source';
import { unknownTables } from './sources';

/** Days after which a lease from the owner that has run out is no longer being renewed. */
const DAYS_TO_RENEW = 92;

/** Days that follow one another in the course of a tenancy, a dwelling and its papers. */
export const courseDayRules = [
  rulesFor('Tenancies', [
    notBefore('Tenancies', 'tenancy-notice-before-start', 'noticeGiven', 'start'),
    notBefore('Tenancies', 'tenancy-ended-before-notice', 'ended', 'noticeGiven'),
    notBefore('Tenancies', 'tenancy-keys-before-start', 'keysReturned', 'start'),
    {
      id: 'tenancy-application-of-other-household',
      severity: 'feil',
      source: own('leieforhold mot søknad'),
      contradiction: true,
      columns: ['household', 'application'],
      marks: ['application'],
      message: (say, { application }, { register }) =>
        say.tenancyApplicationOfOtherHousehold(
          register.tables.Applications.byKey(application ?? '')?.household ?? '',
        ),
      broken: ({ household, application }, { register }) => {
        const own = register.tables.Applications.byKey(application ?? '');
        return household !== null && own !== undefined && own.household !== household;
      },
    },
  ]),
  rulesFor('Dwellings', [
    {
      id: 'dwelling-leased-in-lapsed',
      severity: 'advarsel',
      source: own('innleieavtale mot bruk'),
      contradiction: true,
      columns: ['leasedUntil', 'outOfUse'],
      marks: ['leasedUntil'],
      message: (say, { leasedUntil }) => say.dwellingLeasedInLapsed(shownDay(leasedUntil)),
      broken: ({ leasedUntil, outOfUse }, { on }) =>
        outOfUse === null && isOlderThan(leasedUntil, DAYS_TO_RENEW, on),
    },
  ]),
  rulesFor('Vacancies', [
    notBefore('Vacancies', 'vacancy-ready-before-start', 'expectedReady', 'from'),
  ]),
  rulesFor('Documents', [
    notBefore('Documents', 'document-withdrawn-before-signed', 'withdrawn', 'signed'),
  ]),
  rulesFor('Incidents', [
    notBefore('Incidents', 'incident-passed-on-before-start', 'passedOn', 'date'),
    notBefore('Incidents', 'incident-answered-before-passed-on', 'answered', 'passedOn'),
    notBefore('Incidents', 'incident-reopened-before-start', 'reopened', 'date'),
  ]),
  rulesFor('ImportProfiles', [
    {
      id: 'import-profile-doubled',
      severity: 'feil',
      source: own('én overskrift per kolonne i en profil'),
      contradiction: true,
      columns: ['profile', 'table', 'column'],
      marks: ['column'],
      message: (say, { other = '' }) => say.importProfileDoubled(other),
      find: (table) =>
        alike(
          table,
          ({ profile, table: name, column }) =>
            name === null || column === null ? null : [profile, name, column].join('|'),
          ({ entry }) => entry,
        ),
    },
    {
      id: 'import-profile-of-unknown-table',
      severity: 'feil',
      source: own('profilen viser til en tabell'),
      columns: ['table'],
      message: (say, { other = '' }) => say.logOfUnknownTable(other),
      byRow: true,
      find: (table) => unknownTables(table),
    },
  ]),
];
