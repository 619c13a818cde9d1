import { addDays } from '../../days';
import type { Tenancy } from '../../tables/tenancies';
import { always, dayCell, fault, type Fault } from './fault';

/** Faults in tenancies. Only ended ones lose their place in time: nothing else hangs on their dates. */
export const tenancyFaults: readonly Fault[] = [
  fault('Tenancies', 'start', 'tenancy-overlap', ({ tenancy, dwelling, start }, sample) => {
    const before = sample
      .rows('Tenancies')
      .findIndex((other) => other.dwelling === dwelling && other.ended === start - 1);
    const former = sample.rows('Tenancies')[before];
    return former === undefined || former.tenancy === tenancy || former.start > start - 90
      ? undefined
      : { cell: dayCell(addDays(start, -40)), partner: before };
  }),
  fault('Tenancies', 'end', 'ends-before-start', ({ start, ended, end }) =>
    ended === null || end === null ? undefined : dayCell(start - 10),
  ),
  fault('Tenancies', 'ended', 'ended-before-start', ({ start, ended, movedOut }) =>
    ended === null || movedOut === null ? undefined : dayCell(start - 5),
  ),
  fault('Tenancies', 'end', 'lease-too-short', (row) =>
    isPlainEnded(row) ? dayCell(addDays(row.start, 400)) : undefined,
  ),
  fault('Tenancies', 'informed111', 'short-lease-without-information', ({ shortTermReason }) =>
    shortTermReason === 'disadvantaged' ? null : undefined,
  ),
  fault('Tenancies', 'end', 'fixed-lease-without-end', (row) =>
    isPlainEnded(row) ? null : undefined,
  ),
  fault('Tenancies', 'followUp', 'officer-is-follow-up', ({ housingOfficer, followUp }, sample) =>
    followUp === null ? undefined : (sample.row('Members', housingOfficer)?.name ?? undefined),
  ),
  fault('Tenancies', 'securityAmount', 'deposit-too-high', ({ securityKind, rent }) =>
    securityKind === 'deposit' && rent !== null ? (rent * 7) / 100 : undefined,
  ),
  fault('Tenancies', 'transportOwnForm', 'transport-without-own-form', (row) =>
    row.transportConsent !== null && row.transportWithdrawn === null ? 'nei' : undefined,
  ),
  fault('Tenancies', 'kid', 'kid-check-digit', ({ kid }) =>
    kid === null ? undefined : withOtherCheckDigit(kid),
  ),
  fault('Tenancies', 'kid', 'kid-doubled', (_, sample, index) => {
    const other = sample.other('Tenancies', index);
    return other === null ? undefined : { cell: other.row.kid, partner: other.at };
  }),
  always('Tenancies', 'housingOfficer', 'unknown-reference', 'U-9999'),
  always('Tenancies', 'leaseKind', 'unknown-choice', 'evigvarende'),
  always('Tenancies', 'signed', 'impossible-date', '30.02.2025'),
  fault('Tenancies', 'household', 'required-missing', ({ ended }) =>
    ended === null ? undefined : null,
  ),
  fault('Tenancies', 'lastIndexed', 'indexed-too-early', ({ start }) =>
    dayCell(addDays(start, 120)),
  ),
];

function isPlainEnded({ leaseKind, shortTermReason, ended, end }: Tenancy): boolean {
  return leaseKind === 'fixed' && shortTermReason === null && ended !== null && end !== null;
}

/** The same KID with a check digit that is not its own. */
function withOtherCheckDigit(kid: string): string {
  const last = Number(kid.at(-1));
  return `${kid.slice(0, -1)}${String((last + 5) % 10)}`;
}
