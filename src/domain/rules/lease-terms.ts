import { addMonths } from '../days';
import { liesAhead } from './limits';
import { isCurrent, precedes } from './periods';
import { rulesFor } from './rule';
import { shownDay } from './shown';
import { law, ORDER, own } from './source';

/** Grounds, security and adjustment of a lease, beside what `leases` asks. */
export const leaseTermRules = rulesFor('Tenancies', [
  {
    id: 'lease-other-ground-unexplained',
    severity: 'advarsel',
    source: law('husleieloven § 9-3: grunnen oppgis skriftlig (må bekreftes)'),
    columns: ['shortTermReason', 'note'],
    marks: ['note'],
    message: (say) => say.leaseOtherGroundUnexplained,
    broken: ({ shortTermReason, note }) => shortTermReason === 'otherGround' && note === null,
  },
  {
    id: 'lease-indefinite-with-short-ground',
    severity: 'advarsel',
    source: law('husleieloven §§ 9-2 og 9-3'),
    contradiction: true,
    columns: ['leaseKind', 'shortTermReason'],
    marks: ['shortTermReason'],
    message: (say) => say.leaseIndefiniteWithShortGround,
    broken: ({ leaseKind, shortTermReason }) =>
      leaseKind === 'indefinite' && shortTermReason !== null,
  },
  {
    id: 'lease-ground-without-short-term',
    severity: 'info',
    source: law('husleieloven § 9-3'),
    contradiction: true,
    columns: ['start', 'end', 'leaseKind', 'shortTermReason'],
    marks: ['shortTermReason'],
    message: (say, { end }) => say.leaseGroundWithoutShortTerm(shownDay(end)),
    broken: ({ start, end, leaseKind, shortTermReason }) =>
      leaseKind === 'fixed' &&
      shortTermReason !== null &&
      shortTermReason !== 'disadvantaged' &&
      end !== null &&
      end >= addMonths(start, 36) - 1,
  },
  {
    id: 'lease-security-lapsed',
    severity: 'advarsel',
    source: law('husleieloven §§ 3-5 og 3-6'),
    columns: ['securityKind', 'securityValidTo', 'start', 'ended', 'movedOut'],
    marks: ['securityValidTo'],
    message: (say, { securityValidTo }) => say.leaseSecurityLapsed(shownDay(securityValidTo)),
    broken: (tenancy, { on }) =>
      tenancy.securityKind !== 'none' &&
      isCurrent(tenancy, on) &&
      precedes(tenancy.securityValidTo, on),
  },
  {
    id: 'lease-security-ends-before-start',
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: ['start', 'securityValidTo'],
    marks: ['securityValidTo'],
    message: (say, { start }) => say.leaseSecurityEndsBeforeStart(shownDay(start)),
    broken: ({ start, securityValidTo }) => precedes(securityValidTo, start),
  },
  {
    id: 'lease-indexed-before-start',
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: ['start', 'lastIndexed'],
    marks: ['lastIndexed'],
    message: (say, { start }) => say.leaseIndexedBeforeStart(shownDay(start)),
    broken: ({ start, lastIndexed }) => precedes(lastIndexed, start),
  },
  {
    id: 'lease-indexed-ahead',
    severity: 'advarsel',
    source: law('husleieloven § 4-2: reguleringen varsles en måned før'),
    columns: ['lastIndexed'],
    message: (say, { lastIndexed }) => say.leaseIndexedAhead(shownDay(lastIndexed)),
    broken: ({ lastIndexed }, { on }) => liesAhead(lastIndexed, on),
  },
  {
    id: 'lease-indexed-after-end',
    severity: 'feil',
    source: own('regulering mot leieforhold'),
    contradiction: true,
    columns: ['lastIndexed', 'movedOut'],
    marks: ['lastIndexed'],
    message: (say, { movedOut }) => say.leaseIndexedAfterEnd(shownDay(movedOut)),
    broken: ({ lastIndexed, movedOut }) => precedes(movedOut, lastIndexed),
  },
]);
