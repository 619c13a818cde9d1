import { addDays, type Day } from '../days';
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
