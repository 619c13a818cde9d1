import { addMonths, type Day } from '../days';
import { setting } from '../settings';
import type { Tenancy } from '../tables/tenancies';
import { precedes } from './periods';
import { rulesFor } from './rule';
import { law, own, routine } from './source';

/** A term that ends before `years` whole years have gone. */
function shorterThan({ start, end }: Tenancy, years: number): boolean {
  return end !== null && end >= start && end < addMonths(start, 12 * years) - 1;
}

function monthsRent({ rent, securityAmount }: Tenancy): number {
  return rent === null || rent <= 0 || securityAmount === null ? 0 : securityAmount / rent;
}

const MOST_MONTHS = 6;
/** Months after which a tenant who stays on has an indefinite lease (§ 9-2). */
const MONTHS_TO_INDEFINITE = 3;

/** What the tenancy act (husleieloven) asks of a lease. */
export const leaseRules = rulesFor('Tenancies', [
  {
    id: 'lease-shorter-than-minimum',
    severity: 'feil',
    source: law('husleieloven § 9-3'),
    columns: ['start', 'end', 'leaseKind', 'shortTermReason'],
    marks: ['end'],
    message: (say, _tenancy, { register }) =>
      say.leaseShorterThanMinimum(setting(register, 'minimumLeaseYears')),
    broken: (tenancy, { register }) =>
      tenancy.leaseKind === 'fixed' &&
      tenancy.shortTermReason === null &&
      shorterThan(tenancy, setting(register, 'minimumLeaseYears')),
  },
  {
    id: 'lease-annexe-under-one-year',
    severity: 'feil',
    source: law('husleieloven § 9-3'),
    columns: ['start', 'end', 'leaseKind', 'shortTermReason'],
    marks: ['end'],
    message: (say) => say.leaseAnnexeUnderOneYear,
    broken: (tenancy) =>
      tenancy.leaseKind === 'fixed' &&
      tenancy.shortTermReason === 'annexe' &&
      shorterThan(tenancy, 1),
  },
  {
    id: 'lease-111-without-information',
    severity: 'feil',
    source: law('husleieloven § 11-1'),
    columns: ['shortTermReason', 'informed111'],
    marks: ['informed111'],
    message: (say) => say.lease111WithoutInformation,
    broken: (tenancy) =>
      tenancy.shortTermReason === 'disadvantaged' && tenancy.informed111 === null,
  },
  {
    id: 'lease-111-informed-late',
    severity: 'feil',
    source: law('husleieloven § 11-1'),
    columns: ['shortTermReason', 'informed111', 'signed', 'start'],
    marks: ['informed111'],
    message: (say) => say.lease111InformedLate,
    broken: ({ shortTermReason, informed111, signed, start }) =>
      shortTermReason === 'disadvantaged' &&
      (precedes(start, informed111) || precedes(signed, informed111)),
  },
  {
    id: 'lease-fixed-without-end',
    severity: 'feil',
    source: law('husleieloven § 9-2'),
    columns: ['leaseKind', 'end'],
    marks: ['end'],
    message: (say) => say.leaseFixedWithoutEnd,
    broken: ({ leaseKind, end }) => leaseKind === 'fixed' && end === null,
  },
  {
    id: 'lease-indefinite-with-end',
    severity: 'advarsel',
    source: law('husleieloven § 9-2'),
    contradiction: true,
    columns: ['leaseKind', 'end'],
    marks: ['end'],
    message: (say) => say.leaseIndefiniteWithEnd,
    broken: ({ leaseKind, end }) => leaseKind === 'indefinite' && end !== null,
  },
  {
    id: 'lease-signed-after-start',
    severity: 'info',
    source: routine('rutinen'),
    columns: ['signed', 'start'],
    marks: ['signed'],
    message: (say) => say.leaseSignedAfterStart,
    broken: ({ signed, start }) => precedes(start, signed),
  },
  {
    id: 'lease-became-indefinite',
    severity: 'info',
    source: law('husleieloven § 9-2'),
    columns: ['leaseKind', 'end', 'ended', 'movedOut', 'moveOutRequested'],
    marks: ['end'],
    message: (say) => say.leaseBecameIndefinite,
    broken: ({ leaseKind, end, ended, movedOut, moveOutRequested }, { on }) =>
      leaseKind === 'fixed' &&
      end !== null &&
      ended === null &&
      movedOut === null &&
      moveOutRequested === null &&
      addMonths(end, MONTHS_TO_INDEFINITE) < on,
  },
  {
    id: 'lease-deposit-too-high',
    severity: 'feil',
    source: law('husleieloven § 3-5'),
    columns: ['securityKind', 'securityAmount', 'rent'],
    marks: ['securityAmount'],
    message: (say) => say.leaseDepositTooHigh,
    broken: (tenancy) => tenancy.securityKind === 'deposit' && monthsRent(tenancy) > MOST_MONTHS,
  },
  {
    id: 'lease-security-too-high',
    severity: 'advarsel',
    source: law('husleieloven §§ 3-5 og 3-6 (må bekreftes)'),
    columns: ['securityKind', 'securityAmount', 'rent'],
    marks: ['securityAmount'],
    message: (say) => say.leaseSecurityTooHigh,
    broken: (tenancy) =>
      (tenancy.securityKind === 'both' || tenancy.securityKind === 'guarantee') &&
      monthsRent(tenancy) > MOST_MONTHS,
  },
  {
    id: 'lease-security-without-amount',
    severity: 'advarsel',
    source: law('husleieloven § 3-5'),
    columns: ['securityKind', 'securityAmount'],
    marks: ['securityAmount'],
    message: (say) => say.leaseSecurityWithoutAmount,
    broken: ({ securityKind, securityAmount }) =>
      securityKind !== null && securityKind !== 'none' && securityAmount === null,
  },
  {
    id: 'lease-amount-without-security',
    severity: 'advarsel',
    source: law('husleieloven § 3-5'),
    columns: ['securityKind', 'securityAmount'],
    marks: ['securityKind'],
    message: (say) => say.leaseAmountWithoutSecurity,
    broken: ({ securityKind, securityAmount }) =>
      (securityAmount ?? 0) > 0 && (securityKind === null || securityKind === 'none'),
  },
  {
    id: 'lease-rent-not-positive',
    severity: 'feil',
    source: own('leie er et beløp over null'),
    columns: ['rent'],
    message: (say) => say.leaseRentNotPositive,
    broken: ({ rent }) => rent !== null && rent <= 0,
  },
  {
    id: 'lease-indexed-too-early',
    severity: 'feil',
    source: law('husleieloven § 4-2'),
    columns: ['start', 'lastIndexed'],
    marks: ['lastIndexed'],
    message: (say) => say.leaseIndexedTooEarly,
    broken: ({ start, lastIndexed }) => indexedEarly(start, lastIndexed),
  },
]);

/** Index adjustment takes effect at the earliest one year after the rent was fixed; the start itself is the fixing. */
function indexedEarly(start: Day, lastIndexed: Day | null): boolean {
  return lastIndexed !== null && lastIndexed !== start && lastIndexed < addMonths(start, 12);
}
