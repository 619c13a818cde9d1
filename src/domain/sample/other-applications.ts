import { addDays, addMonths, type Day } from '../days';
import type { RowIn } from '../tables';
import { decisionOf, needsOf } from './applications';
import { addInterviews } from './interviews';
import { meetingBetween, type Office } from './office';
import { progress } from './options';
import type { HouseholdKind, SampleHousehold } from './people';
import type { NewRow } from './sample-rows';
import { originFor } from './tenancies';

type ApplicationRow = NewRow<'Applications'>;
type Result = NonNullable<RowIn<'Applications'>['result']>;

/** Applications that ended elsewhere: refused, withdrawn, or with a home the household found or bought. */
export function addOtherApplications(office: Office, perYear: number): void {
  const { period, random } = office;
  const days = Math.max(3, Math.round(365 / perYear));
  for (
    let at = period.from;
    at < addDays(period.until, -100);
    at = addDays(at, random.whole(1, 2 * days))
  ) {
    if (random.chance(0.24)) addLoan(office, at);
    else addEndedElsewhere(office, at);
  }
}

function addEndedElsewhere(office: Office, received: Day): void {
  const { rows, random, members } = office;
  const household = householdFor(office, received, false);
  const better = progress(office.period, received);
  const result = random.weighted<Result | 'refused'>([
    ['refused', 34 - 8 * better],
    ['privateLease', 16 + 22 * better],
    ['owned', 3],
    ['ownedStartLoan', 3 + 12 * better],
    ['family', 6],
    ['withdrawn', 20 - 6 * better],
    ['movedAway', 8],
  ]);
  const ended = addDays(received, random.whole(25, 95));
  const application = rows.add('Applications', {
    ...needsOf(household.kind, household.children, office),
    household: household.id,
    received,
    kind: 'dwelling',
    responsible: members.officerOn(received),
    preliminaryAnswer: addDays(received, random.whole(1, 15)),
    ...(result === 'refused'
      ? refusal(office, received, ended)
      : { status: 'withdrawn', result, resultDate: ended }),
  });
  addInterviews(office, { application, received, until: ended, household, urgent: false });
}

function refusal(office: Office, received: Day, ended: Day): ApplicationRow {
  const { random } = office;
  const meeting = meetingBetween(office, received, ended);
  const decided = meeting?.date ?? ended;
  const reason = random.weighted<NonNullable<ApplicationRow['decisionReason']>>([
    ['ownMeans', 50],
    ['noConnection', 15],
    ['incomplete', 20],
    ['otherHelp', 15],
  ]);
  const appealed = random.chance(0.12);
  return {
    status: 'refused',
    decidedBy: meeting === null ? 'Rådmannen' : 'Boligutvalget',
    ...decisionOf('refusal', reason, decided),
    appealReceived: appealed ? addDays(decided, random.whole(8, 22)) : null,
    appealOutcome: appealed ? random.pick(['upheld', 'sentOn'] as const) : null,
  };
}

/** Start-up loans: the way out of renting that the routine opened. */
function addLoan(office: Office, received: Day): void {
  const { rows, random, period, members } = office;
  const granted = random.chance(0.3 + 0.45 * progress(period, received));
  const decided = addDays(received, random.whole(20, 70));
  rows.add('Applications', {
    household: householdFor(office, received, true).id,
    received,
    kind: random.chance(0.85) ? 'startLoan' : 'grant',
    livedInMunicipal: random.chance(0.35),
    responsible: members.officerOn(received),
    decidedBy: 'Økonomi',
    status: granted ? 'granted' : 'refused',
    ...decisionOf(granted ? 'grant' : 'refusal', granted ? 'needConfirmed' : 'ownMeans', decided),
    result: granted && random.chance(0.8) ? 'ownedStartLoan' : null,
    resultDate: granted ? addDays(decided, random.whole(10, 29)) : null,
  });
}

/** The waiting list: many who live alone and need one bedroom. */
export function addWaitingList(office: Office, count: number): void {
  const { period, random } = office;
  const ages = Array.from({ length: count }, () => Math.round(420 * random.next() ** 1.9) + 1);
  for (const age of ages.sort((left, right) => right - left)) {
    addWaiting(office, addDays(period.until, -age), age);
  }
}

function addWaiting(office: Office, received: Day, age: number): void {
  const { rows, random, period, members } = office;
  const household = householdFor(office, received, false);
  const status =
    age < 18
      ? 'received'
      : age < 70
        ? 'assessing'
        : random.pick(['assessing', 'granted', 'granted', 'recommended'] as const);
  const meeting = meetingBetween(office, addDays(received, 14), addDays(received, 75));
  const decided = status === 'granted' ? (meeting?.date ?? addDays(received, 60)) : null;
  const application = rows.add('Applications', {
    ...needsOf(household.kind, household.children, office),
    household: household.id,
    received,
    kind: 'dwelling',
    status,
    responsible: members.officerOn(received),
    complete: age > 30 ? addDays(received, random.whole(3, 25)) : null,
    preliminaryAnswer: age > 12 ? addDays(received, random.whole(2, 11)) : null,
    recommendedBy: status === 'recommended' ? members.officerOn(received) : null,
    ...(decided === null
      ? {}
      : { decidedBy: 'Boligutvalget', ...decisionOf('grant', 'needConfirmed', decided) }),
    renewal: decided === null ? null : addMonths(decided, 12),
  });
  const until = decided ?? addDays(period.until, -1);
  if (status !== 'received')
    addInterviews(office, {
      application,
      received,
      until,
      household,
      urgent: status === 'assessing',
    });
}

function householdFor(office: Office, on: Day, wantsToOwn: boolean): SampleHousehold {
  const { people, random } = office;
  const kind = random.weighted<HouseholdKind>([
    ['single', wantsToOwn ? 25 : 68],
    ['couple', wantsToOwn ? 20 : 7],
    ['loneParent', 14],
    ['family', wantsToOwn ? 40 : 9],
    ['shared', 2],
  ]);
  const origin = originFor(random.chance(0.2) ? 'refugee' : 'ordinary', random);
  return people.household({ kind, origin, age: random.whole(20, 62), on });
}
