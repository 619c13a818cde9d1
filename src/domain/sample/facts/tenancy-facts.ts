import { addDays, addMonths, calendarDate, type Day } from '../../days';
import { addToMonth, monthOf } from '../../months';
import type { RowIn } from '../../tables';
import type { Office } from '../office';
import type { Random } from '../random';
import type { NewRow } from '../sample-rows';

type Tenancy = NewRow<'Tenancies'>;
type EndReason = NonNullable<RowIn<'Tenancies'>['endReason']>;

/** Where a tenancy came from, how it ended, and what is agreed of its rent. */
export function addTenancyFacts({ rows, random, period }: Office): void {
  const from = applicationsBy(rows.of('Applications'), rows.of('Offers'));
  const power = new Map(
    rows.of('Dwellings').map((one) => [one.dwelling, one.powerAdvance ?? null]),
  );
  const evicted = new Set(
    rows.of('ArrearsSteps').flatMap(({ kind, tenancy }) => (kind === 'eviction' ? tenancy : [])),
  );
  for (const one of rows.of('Tenancies')) {
    const id = one.tenancy ?? '';
    rows.set('Tenancies', id, {
      application: from.get(`${one.dwelling ?? ''} ${one.household ?? ''}`) ?? null,
      securityBy: securityGiver(one, random),
      transportFrom:
        one.transportConsent == null ? null : addToMonth(monthOf(one.transportConsent), 1),
      navDeduction: random.chance(0.08),
      powerAdvance: power.get(one.dwelling) ?? null,
      ownResult:
        one.ownConsidered == null ? null : random.pick(['yes', 'later', 'no', 'no'] as const),
      ...(one.ended == null
        ? livingFacts(period.until, random)
        : endFacts(one.ended, one.start as Day, evicted.has(id), random)),
    });
    if (one.ended != null && one.securityAmount != null)
      rows.set('Tenancies', id, { securitySettled: addDays(one.ended, random.whole(7, 35)) });
  }
  for (const one of rows.of('Tenancies')) {
    const late = one.securitySettled != null && one.securitySettled > period.until;
    if (late) rows.set('Tenancies', one.tenancy ?? '', { securitySettled: null });
  }
}

/** The application that was offered a dwelling and said yes, by dwelling and household. */
function applicationsBy(
  applications: readonly NewRow<'Applications'>[],
  offers: readonly NewRow<'Offers'>[],
): ReadonlyMap<string, string> {
  const households = new Map(applications.map((one) => [one.application, one.household ?? '']));
  return new Map(
    offers
      .filter(({ answer }) => answer === 'accepted')
      .map(({ dwelling, application }) => [
        `${dwelling ?? ''} ${households.get(application) ?? ''}`,
        application ?? '',
      ]),
  );
}

function securityGiver(
  { securityKind }: Tenancy,
  random: Random,
): RowIn<'Tenancies'>['securityBy'] {
  if (securityKind == null || securityKind === 'none') return null;
  return securityKind === 'guarantee' ? random.pick(['nav', 'municipality'] as const) : 'tenant';
}

function livingFacts(until: Day, random: Random): Tenancy {
  return { nextVisit: random.chance(0.3) ? addDays(until, random.whole(40, 120)) : null };
}

function endFacts(ended: Day, start: Day, evicted: boolean, random: Random): Tenancy {
  const endReason: EndReason = evicted ? 'eviction' : endReasonIn(calendarDate(ended).year, random);
  const silent = endReason === 'eviction' || endReason === 'death';
  const noticeGiven = addMonths(ended, -3);
  return {
    endReason,
    keysReturned: ended,
    ...(silent || noticeGiven <= start ? {} : { noticeGiven, noticeBy: 'tenant' as const }),
  };
}

/** More come to own or rent privately as the years go. */
function endReasonIn(year: number, random: Random): EndReason {
  const better = Math.min(1, Math.max(0, (year - 2017) / 8));
  return random.weighted<EndReason>([
    ['owned', 8 + 20 * better],
    ['privateLease', 24 + 16 * better],
    ['municipalDwelling', 20],
    ['movedAway', 22],
    ['institution', 9],
    ['death', 6],
    ['other', 11],
  ]);
}
