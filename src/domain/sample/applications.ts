import { addDays, type Day } from '../days';
import type { RowIn } from '../tables';
import { addInterviews } from './interviews';
import { meetingBetween, type Office } from './office';
import { progress } from './options';
import type { HouseholdKind } from './people';
import type { SampleTenancy } from './tenancies';
import type { NewRow } from './sample-rows';

type ApplicationRow = NewRow<'Applications'>;

const AREAS = ['Sentrum', 'Sentrum', 'Sentrum', 'Nordbygda', 'Tylldalen', 'Kvikne'];

/** Applications that ended in the tenancies of the register, with interviews, offers and decisions. */
export function addHousedApplications(office: Office, tenancies: readonly SampleTenancy[]): void {
  const { period } = office;
  for (const tenancy of tenancies) {
    if (tenancy.stay.start > addDays(period.from, 30)) addHoused(office, tenancy);
    for (const renewal of tenancy.stay.renewals) {
      if (renewal > addDays(period.from, 60)) addExtension(office, tenancy, renewal);
    }
  }
}

function addHoused(office: Office, tenancy: SampleTenancy): void {
  const { rows, members, period, random } = office;
  const { stay, household } = tenancy;
  const longest = 400 - Math.round(120 * progress(period, stay.start));
  const received = addDays(stay.start, -random.whole(50, longest));
  const meeting = meetingBetween(office, addDays(received, 7), addDays(stay.start, -8));
  const decided = meeting?.date ?? addDays(stay.start, -random.whole(8, 20));
  const application = rows.add('Applications', {
    ...needsOf(household.kind, household.children, office),
    household: household.id,
    received,
    kind: 'dwelling',
    status: 'housed',
    responsible: members.officerOn(received),
    complete: addDays(received, random.whole(0, 14)),
    preliminaryAnswer: addDays(received, random.whole(1, 12)),
    recommendedBy: members.officerOn(received),
    decidedBy: meeting === null ? 'Rådmannen' : 'Boligutvalget',
    ...decisionOf('grant', 'needConfirmed', decided),
    result: 'municipalLease',
    resultDate: Math.max(decided, addDays(stay.start, -random.whole(1, 5))) as Day,
  });
  addInterviews(office, { application, received, until: decided, household, urgent: false });
  addOffers(office, tenancy, application, decided);
  if (meeting === null) return;
  office.matters.push({
    meeting,
    kind: 'allocation',
    title: `Tildeling av ${stay.dwelling.id}, søknad ${application}`,
    source: { table: 'Applications', id: application },
    reason: 'Ledig bolig som passer husstanden',
    decision: 'allocate',
    decisionText: `${stay.dwelling.id} tildeles. Kontrakt fra innflytting.`,
    responsible: members.officerOn(decided),
    days: 14,
  });
}

/** A decision, its answer the week after and the three weeks to appeal. */
export function decisionOf(
  decision: NonNullable<ApplicationRow['decision']>,
  decisionReason: NonNullable<ApplicationRow['decisionReason']>,
  decisionDate: Day,
): ApplicationRow {
  const answerSent = addDays(decisionDate, 3);
  return {
    decision,
    decisionReason,
    decisionDate,
    answerSent,
    appealDeadline: addDays(answerSent, 21),
  };
}

export function needsOf(kind: HouseholdKind, children: number, { random }: Office): ApplicationRow {
  const bedrooms =
    kind === 'single' || kind === 'couple' ? 1 : kind === 'shared' ? 2 : 1 + Math.min(3, children);
  return {
    bedrooms,
    wheelchair: random.chance(0.06),
    area: random.chance(0.7) ? random.pick(AREAS) : null,
    urgency: random.weighted([
      ['acute', 10],
      ['soon', 35],
      ['normal', 55],
    ] as const),
    livedInMunicipal: random.chance(0.15),
  };
}

function addOffers(
  office: Office,
  { stay }: SampleTenancy,
  application: string,
  decided: Day,
): void {
  const { rows, random } = office;
  if (random.chance(0.14)) {
    const offered = addDays(decided, -random.whole(6, 20));
    rows.add('Offers', {
      dwelling: random.pick(rows.of('Dwellings')).dwelling ?? stay.dwelling.id,
      application,
      offered,
      reservedUntil: addDays(offered, 7),
      answer: 'declined',
      answered: addDays(offered, random.whole(1, 6)),
      declineCode: random.weighted<NonNullable<RowIn<'Offers'>['declineCode']>>([
        ['applicantLocation', 35],
        ['applicantSize', 20],
        ['applicantRent', 15],
        ['applicantOther', 15],
        ['municipalityNotReady', 10],
        ['municipalityUnfit', 5],
      ]),
    });
  }
  rows.add('Offers', {
    dwelling: stay.dwelling.id,
    application,
    offered: decided,
    reservedUntil: addDays(decided, 7),
    answer: 'accepted',
    answered: addDays(decided, random.whole(1, 5)),
  });
}

function addExtension(office: Office, { id, stay, household }: SampleTenancy, renewal: Day): void {
  const { rows, members, random, period } = office;
  if (renewal > period.until) return;
  const received = addDays(renewal, -random.whole(20, 60));
  const meeting = meetingBetween(office, received, renewal);
  const decided = meeting?.date ?? renewal;
  const application = rows.add('Applications', {
    household: household.id,
    received,
    kind: 'extension',
    bedrooms: stay.dwelling.bedrooms,
    urgency: 'normal',
    livedInMunicipal: true,
    status: 'housed',
    responsible: members.officerOn(received),
    decidedBy: meeting === null ? 'Rådmannen' : 'Boligutvalget',
    ...decisionOf('grant', 'needConfirmed', decided),
    result: 'municipalLease',
    resultDate: decided,
  });
  if (meeting === null) return;
  office.matters.push({
    meeting,
    kind: 'leaseEnd',
    title: `Forlengelse av ${id}, søknad ${application}`,
    source: { table: 'Tenancies', id },
    reason: 'Kontrakten løper ut innen seks måneder',
    decision: 'extend',
    decisionText: 'Kontrakten forlenges med tre år.',
    responsible: members.officerOn(decided),
    days: 28,
  });
}
