import { norwegianDay } from '../days';
import { alike } from './alike';
import { rulesFor, numbered } from './rule';
import { shownDay } from './shown';
import { isCurrent, overlapping, precedes, tenancyUntil } from './periods';
import { format, law, ORDER, own, routine } from './source';

/** Names are compared without case and extra white space. */
function sameName(left: string, right: string): boolean {
  const plain = (name: string): string => name.replace(/\s+/g, ' ').trim().toLocaleLowerCase('nb');
  return plain(left) === plain(right);
}

/** Dates and people of a tenancy. What the tenancy act asks for is in `leases`. */
export const tenancyRules = rulesFor('Tenancies', [
  {
    id: 'tenancy-overlap',
    severity: 'feil',
    source: own('ett leieforhold om gangen i en bolig'),
    contradiction: true,
    columns: ['dwelling', 'start', 'ended', 'movedOut', 'end'],
    marks: ['start'],
    message: (say, { other = '' }) => say.tenancyOverlap(other),
    find: (table, { on }) =>
      overlapping(
        numbered(table).map(([tenancy, row]) => ({
          row,
          key: tenancy.tenancy,
          group: tenancy.dwelling,
          from: tenancy.start,
          until: tenancyUntil(tenancy, on),
        })),
      ),
  },
  {
    id: 'tenancy-household-two-current',
    severity: 'advarsel',
    source: own('én bolig per husstand'),
    contradiction: true,
    columns: ['household', 'start', 'ended', 'movedOut'],
    marks: ['household'],
    message: (say, { other = '' }) => say.tenancyHouseholdTwoCurrent(other),
    find: (table, { on }) =>
      overlapping(
        numbered(table)
          .map(([tenancy, row]) => ({ tenancy, row }))
          .flatMap(({ tenancy, row }) =>
            tenancy.household === null || !isCurrent(tenancy, on)
              ? []
              : [{ row, key: tenancy.tenancy, group: tenancy.household, from: on, until: on + 1 }],
          ),
      ),
  },
  {
    id: 'tenancy-ends-before-start',
    severity: 'feil',
    source: ORDER,
    columns: ['start', 'end'],
    contradiction: true,
    message: (say, { start }) => say.tenancyEndsBeforeStart(norwegianDay(start)),
    sides: {
      start: (say, { end }) => say.tenancyStartsAfterEnd(shownDay(end)),
    },
    broken: (tenancy) => precedes(tenancy.end, tenancy.start),
  },
  {
    id: 'tenancy-ended-before-start',
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: ['start', 'ended'],
    marks: ['ended'],
    message: (say) => say.tenancyEndedBeforeStart,
    broken: (tenancy) => precedes(tenancy.ended, tenancy.start),
  },
  {
    id: 'tenancy-moved-out-before-start',
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: ['start', 'movedOut'],
    marks: ['movedOut'],
    message: (say) => say.tenancyMovedOutBeforeStart,
    broken: (tenancy) => precedes(tenancy.movedOut, tenancy.start),
  },
  {
    id: 'tenancy-outside-dwelling-use',
    severity: 'advarsel',
    source: own('boligens bruksperiode'),
    contradiction: true,
    columns: ['dwelling', 'start'],
    marks: ['start'],
    message: (say) => say.tenancyOutsideDwellingUse,
    broken: ({ dwelling, start }, { register }) => {
      const home = register.tables.Dwellings.byKey(dwelling);
      return (
        home !== undefined && (precedes(start, home.inUseFrom) || precedes(home.outOfUse, start))
      );
    },
  },
  {
    id: 'tenancy-in-staff-base',
    severity: 'advarsel',
    source: own('personalbase leies ikke ut'),
    columns: ['dwelling'],
    message: (say) => say.tenancyInStaffBase,
    broken: ({ dwelling }, { register }) =>
      register.tables.Dwellings.byKey(dwelling)?.staffBase === true,
  },
  {
    id: 'tenancy-officer-is-follow-up',
    severity: 'advarsel',
    source: routine('rutinen: boligansvarlig er en annen enn oppfølgingspersonen'),
    columns: ['housingOfficer', 'followUp'],
    marks: ['followUp'],
    message: (say) => say.tenancyOfficerIsFollowUp,
    broken: ({ housingOfficer, followUp }, { register }) => {
      if (housingOfficer === null || followUp === null) return false;
      const name = register.tables.Members.byKey(housingOfficer)?.name ?? housingOfficer;
      return sameName(followUp, name) || sameName(followUp, housingOfficer);
    },
  },
  {
    id: 'tenancy-officer-has-left',
    severity: 'info',
    source: routine('rutinen'),
    columns: ['housingOfficer', 'ended', 'movedOut'],
    marks: ['housingOfficer'],
    message: (say) => say.tenancyOfficerHasLeft,
    broken: (tenancy, { register, on }) => {
      const officer = register.tables.Members.byKey(tenancy.housingOfficer ?? '');
      return isCurrent(tenancy, on) && precedes(officer?.to ?? null, on);
    },
  },
  {
    id: 'tenancy-kid-doubled',
    severity: 'feil',
    source: format('én KID per leieforhold'),
    contradiction: true,
    columns: ['kid'],
    message: (say, { other = '' }) => say.tenancyKidDoubled(other),
    find: (table) =>
      alike(
        table,
        ({ kid }) => kid,
        ({ tenancy }) => tenancy,
      ),
  },
  {
    id: 'tenancy-transport-without-own-form',
    severity: 'feil',
    source: law('bustøttelova § 9, Husbankens veileder 3.8'),
    columns: ['transportConsent', 'transportOwnForm', 'transportWithdrawn'],
    marks: ['transportOwnForm'],
    message: (say) => say.tenancyTransportWithoutOwnForm,
    broken: (tenancy) =>
      tenancy.transportConsent !== null &&
      tenancy.transportWithdrawn === null &&
      tenancy.transportOwnForm !== true,
  },
  {
    id: 'tenancy-transport-withdrawn-early',
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: ['transportConsent', 'transportWithdrawn'],
    marks: ['transportWithdrawn'],
    message: (say) => say.tenancyTransportWithdrawnEarly,
    broken: ({ transportConsent, transportWithdrawn }) =>
      transportWithdrawn !== null &&
      (transportConsent === null || transportWithdrawn < transportConsent),
  },
]);
