import { addDays, addMonths, type Day } from '../days';
import { decisionOf, needsOf } from './applications';
import { addInterviews } from './interviews';
import { meetingBetween, type Office } from './office';
import type { HouseholdKind, SampleHousehold } from './people';
import type { Random } from './random';
import type { NewRow } from './sample-rows';
import { originFor } from './tenancies';

type Status = NonNullable<NewRow<'Applications'>['status']>;

/** Households of a hundred: most live alone and need one bedroom, the large families are few. */
const WAITING: readonly (readonly [share: number, kind: HouseholdKind, children: number])[] = [
  [56, 'single', 0],
  [6, 'couple', 0],
  [14, 'loneParent', 1],
  [2, 'shared', 0],
  [7, 'family', 2],
  [5, 'loneParent', 2],
  [10, 'family', 3],
];

/** The waiting list as it stands at the end, in shares that are the same for every seed. */
export function addWaitingList(office: Office, count: number): void {
  const { random } = office;
  const kinds = shuffled(
    WAITING.flatMap((one) => Array.from({ length: share(one[0], count) }, () => one)),
    random,
  );
  const ages = kinds.map((_, at) =>
    at % 21 === 0 ? random.whole(2, 13) : 14 + Math.round(390 * random.next() ** 1.5),
  );
  ages.sort((left, right) => right - left);
  kinds.forEach(([, kind, children], at) => {
    addWaiting(office, kind, children, ages[at] ?? 30);
  });
}

function share(percent: number, count: number): number {
  return Math.round((percent * count) / 100);
}

function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
  return list
    .map((one) => ({ one, place: random.next() }))
    .sort((left, right) => left.place - right.place)
    .map(({ one }) => one);
}

function addWaiting(office: Office, kind: HouseholdKind, children: number, age: number): void {
  const { rows, random, period, members, people } = office;
  const received = addDays(period.until, -age);
  const origin = originFor(random.chance(0.2) ? 'refugee' : 'ordinary', random);
  const years = random.whole(20, 62);
  const household = people.household({ kind, origin, age: years, on: received, children });
  const status = statusAt(age, random);
  const meeting = meetingBetween(office, addDays(received, 14), addDays(received, 75));
  const decided = status === 'granted' ? (meeting?.date ?? addDays(received, 38)) : null;
  const isComplete = age > 30 && !(status === 'assessing' && age > 75);
  const application = rows.add('Applications', {
    ...needsOf(household.kind, household.children, office),
    household: household.id,
    received,
    kind: 'dwelling',
    status,
    responsible: members.officerOn(received),
    complete: isComplete ? addDays(received, random.whole(3, 25)) : null,
    preliminaryAnswer: age > 12 ? addDays(received, random.whole(2, 11)) : null,
    recommendedBy: status === 'recommended' ? members.officerOn(received) : null,
    ...(decided === null
      ? {}
      : { decidedBy: 'Boligutvalget', ...decisionOf('grant', 'needConfirmed', decided) }),
    renewal: decided === null ? null : addMonths(decided, 12),
  });
  if (status !== 'received')
    assess(office, application, received, decided, household, status === 'assessing');
}

function statusAt(age: number, random: Random): Status {
  if (age < 14) return 'received';
  if (age < 40) return 'assessing';
  if (age < 75)
    return random.pick(['assessing', 'recommended', 'granted', 'granted', 'granted'] as const);
  return random.chance(0.06) ? 'assessing' : 'granted';
}

function assess(
  office: Office,
  application: string,
  received: Day,
  decided: Day | null,
  household: SampleHousehold,
  urgent: boolean,
): void {
  const until = decided ?? addDays(office.period.until, -1);
  addInterviews(office, { application, received, until, household, urgent });
}
