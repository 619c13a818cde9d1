import { addDays, addMonths, type Day } from '../days';
import type { RowIn } from '../tables';
import type { CommitteeMembers } from './members';
import { kidOfTenancy } from './kid';
import type { Origin } from './names';
import { progress, type Period } from './options';
import type { HouseholdKind, People, SampleHousehold, Wanted } from './people';
import type { Random } from './random';
import { lastFixing, rentOn } from './rents';
import type { SampleRows } from './sample-rows';
import type { Stay } from './stays';
import type { SampleDwelling } from './stock';

/** A tenancy with what the ledger and the follow-up need to know. */
export interface SampleTenancy {
  readonly id: string;
  readonly stay: Stay;
  readonly household: SampleHousehold;
  readonly kid: string;
  /** Housing allowance a month in øre; 0 where the household gets none. */
  readonly allowance: number;
  readonly consent: Day | null;
  readonly withdrawn: Day | null;
  readonly followUp: string | null;
  /** No reminder with fee is sent. */
  readonly exempt: boolean;
}

/** People who follow up tenants; none of them is a member of the committee. */
export const FOLLOW_UPS = [
  'Guro Aasgård',
  'Mads Tollan',
  'Sunniva Ryvold',
  'Jostein Kverneng',
  'Hedda Brenna',
];

export function addTenancies(
  stays: readonly Stay[],
  period: Period,
  members: CommitteeMembers,
  people: People,
  rows: SampleRows,
  random: Random,
): readonly SampleTenancy[] {
  const ordered = [...stays].sort((left, right) => left.start - right.start);
  return ordered.map((stay, at) => {
    const household = people.household({
      ...wantedFor(stay, random),
      shown: stay.ended === null && stay.end !== null && stay.end < period.until,
    });
    const kid = kidOfTenancy(at + 1);
    const support = supportOf(stay, period, random);
    const followUp = random.chance(0.15 + 0.4 * progress(period, stay.start))
      ? random.pick(FOLLOW_UPS)
      : null;
    const lease = leaseOf(stay, period, random);
    const id = rows.add('Tenancies', {
      ...lease,
      household: household.id,
      kid,
      housingOfficer: members.officerOn(stay.ended ?? period.until),
      followUp,
      transportConsent: support.consent,
      transportOwnForm: support.consent === null ? null : true,
      transportWithdrawn: support.withdrawn,
    });
    if (stay.ended === null) {
      rows.set('Dwellings', stay.dwelling.id, { status: 'let', statusDate: stay.start });
    }
    const exempt = lease.feeMode === 'noReminder';
    return { id, stay, household, kid, followUp, exempt, ...support };
  });
}

function leaseOf(stay: Stay, period: Period, random: Random): Partial<RowIn<'Tenancies'>> {
  const { dwelling, start, end, ended } = stay;
  const signed = addDays(start, -random.whole(2, 20));
  const last = ended ?? period.until;
  const rent = rentOn(start, last, dwelling.rent, period.until);
  const fixed = lastFixing(start, last);
  const told = stay.shortTerm || (start > period.reform && random.chance(0.85));
  return {
    dwelling: dwelling.id,
    start,
    end,
    ended,
    movedOut: ended,
    leaseKind: end === null ? 'indefinite' : 'fixed',
    informed111: told ? addDays(signed, -random.whole(3, 20)) : null,
    shortTermReason: stay.shortTerm ? 'disadvantaged' : null,
    signed,
    rent,
    ...securityOf(rent, random),
    evictionClause: random.chance(0.3 + 0.65 * progress(period, start)),
    reserved911: random.chance(0.01),
    feeMode: random.weighted([
      ['normal', 80],
      ['noFee', 17],
      ['noReminder', 3],
    ] as const),
    lastIndexed: fixed > start ? fixed : null,
    ownConsidered: consideredOn(stay, period, random),
  };
}

function consideredOn(
  { start, ended }: Stay,
  { reform, until }: Period,
  random: Random,
): Day | null {
  const considered = addMonths(start, 12 + random.whole(0, 11));
  return considered > reform && considered < (ended ?? until) && random.chance(0.6)
    ? considered
    : null;
}

function securityOf(rent: number, random: Random): Partial<RowIn<'Tenancies'>> {
  const kind = random.weighted([
    ['none', 35],
    ['deposit', 25],
    ['guarantee', 40],
  ] as const);
  return { securityKind: kind, securityAmount: kind === 'none' ? null : rent * random.whole(2, 4) };
}

type Support = Pick<SampleTenancy, 'allowance' | 'consent' | 'withdrawn'>;

/** Allowance and its transport: rare before the committee, the rule afterwards. */
function supportOf({ start, ended, dwelling }: Stay, period: Period, random: Random): Support {
  const none = { allowance: 0, consent: null, withdrawn: null };
  if (dwelling.category === 'staff' || !random.chance(0.45)) return none;
  const most = Math.round(dwelling.rent * 0.42);
  const allowance = Math.min(most, random.whole(9, 36) * 10_000);
  const last = ended ?? period.until;
  const consent = consentDay(start, last, period, random);
  if (consent === null) return { ...none, allowance };
  const withdrawn = addMonths(consent, random.whole(5, 30));
  const withdraws = random.chance(0.03) && withdrawn < last;
  return { allowance, consent, withdrawn: withdraws ? withdrawn : null };
}

function consentDay(start: Day, last: Day, { reform }: Period, random: Random): Day | null {
  if (start > reform) return random.chance(0.85) ? addDays(start, random.whole(0, 20)) : null;
  if (random.chance(0.1)) return addDays(start, random.whole(0, 40));
  const later = addDays(reform, random.whole(20, 1_100));
  return later < last && random.chance(0.8) ? later : null;
}

function wantedFor({ start, dwelling }: Stay, random: Random): Wanted {
  const { category } = dwelling;
  const age =
    category === 'care'
      ? random.whole(66, 90)
      : category === 'transit'
        ? random.whole(20, 52)
        : random.whole(21, 66);
  return { kind: kindFor(dwelling, random), origin: originFor(category, random), age, on: start };
}

export function originFor(category: SampleDwelling['category'], random: Random): Origin {
  if (category === 'refugee') {
    return random.weighted<Origin>([
      ['ukrainian', 34],
      ['syrian', 26],
      ['eritrean', 18],
      ['somali', 12],
      ['afghan', 10],
    ]);
  }
  if (category === 'care' || category === 'staff') return 'norwegian';
  return random.weighted<Origin>([
    ['norwegian', 84],
    ['polish', 4],
    ['syrian', 4],
    ['eritrean', 4],
    ['somali', 4],
  ]);
}

function kindFor({ bedrooms, category }: SampleDwelling, random: Random): HouseholdKind {
  if (category === 'care') return random.chance(0.8) ? 'single' : 'couple';
  if (bedrooms === 1 || category === 'transit') return 'single';
  const large = bedrooms >= 3;
  return random.weighted<HouseholdKind>([
    ['single', large ? 14 : 52],
    ['couple', large ? 10 : 16],
    ['loneParent', large ? 28 : 26],
    ['family', large ? 44 : 4],
    ['shared', 3],
  ]);
}
