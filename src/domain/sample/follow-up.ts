import { addDays, addMonths, type Day } from '../days';
import type { RowIn } from '../tables';
import type { Office } from './office';
import { FOLLOW_UPS, type SampleTenancy } from './tenancies';

type AgreementRow = RowIn<'Agreements'>;

const MEASURES = [
  'Fast trekk til husleie',
  'Søke bostøtte og sende vedlegg',
  'Ukentlig samtale om økonomi',
  'Hjelp til å holde orden hjemme',
  'Møte med NAV om frivillig forvaltning',
  'Sette opp renholdsplan',
  'Følge til legetime og etablere kontakt',
];

/** Follow-up agreements since the committee began, a year at a time, with measures and contact. */
export function addFollowUp(office: Office, tenancies: readonly SampleTenancy[]): void {
  const { rows, period, random } = office;
  const inPlan = new Set(rows.of('PaymentPlans').map(({ tenancy }) => tenancy));
  for (const tenancy of tenancies) {
    const { stay } = tenancy;
    const last = stay.ended ?? period.until;
    if (last < addDays(period.reform, 60)) continue;
    if (!random.chance(inPlan.has(tenancy.id) ? 0.65 : needOf(tenancy))) continue;
    const begins = addDays(
      Math.max(stay.start, period.reform) as Day,
      random.whole(0, stay.start > period.reform ? 25 : 900),
    );
    if (begins < addDays(last, -40)) addChain(office, tenancy, begins, last);
  }
}

function needOf({ stay }: SampleTenancy): number {
  const needs: Readonly<Record<string, number>> = {
    transit: 0.6,
    shared: 0.7,
    refugee: 0.22,
    care: 0.05,
  };
  return needs[stay.dwelling.category] ?? 0.17;
}

function addChain(office: Office, tenancy: SampleTenancy, begins: Day, last: Day): void {
  const { random } = office;
  for (let start = begins; start < addDays(last, -30);) {
    const end = addDays(addMonths(start, 12), -1);
    const goesOn = random.chance(0.55);
    addAgreement(office, tenancy, start, end, goesOn);
    if (!goesOn) return;
    start = addDays(end, 1);
  }
}

function addAgreement(
  office: Office,
  tenancy: SampleTenancy,
  start: Day,
  end: Day,
  goesOn: boolean,
): void {
  const { rows, period, random } = office;
  const { ended } = tenancy.stay;
  const evaluation = addMonths(start, 6);
  const reached = Math.min(ended ?? period.until, period.until);
  const evaluated = addDays(evaluation, random.whole(-8, 12));
  const waits = evaluation > addDays(period.until, -35) && random.chance(0.25);
  const agreement = rows.add('Agreements', {
    tenancy: tenancy.id,
    theme: random.weighted<NonNullable<AgreementRow['theme']>>([
      ['economy', 42],
      ['several', 24],
      ['quiet', 12],
      ['practical', 12],
      ['dayRhythm', 6],
      ['services', 4],
    ]),
    start,
    end,
    evaluation,
    evaluated: evaluated <= reached && !waits ? evaluated : null,
    responsible: tenancy.followUp ?? random.pick(FOLLOW_UPS),
    contactPerson: 'Boligansvarlig',
    consent: start,
    powerOfAttorney: random.chance(0.4) ? start : null,
    legalBasis: 'Helse- og omsorgstjenesteloven',
    goal: random.chance(0.6) ? 'Bli boende og betale husleien i tide' : null,
    outcome: outcomeOf(end, ended, goesOn, office),
  });
  addMeasures(office, agreement, start, end, reached);
  addContacts(office, tenancy, start, Math.min(end, reached) as Day);
  if (ended === null && end >= period.until && random.chance(0.96)) {
    rows.add('Documents', {
      tenancy: tenancy.id,
      kind: 'followUpAgreement',
      language: 'nb',
      form: 'text',
      signed: start,
    });
  }
}

function outcomeOf(
  end: Day,
  ended: Day | null,
  goesOn: boolean,
  { period, random }: Office,
): AgreementRow['outcome'] {
  if (ended !== null && ended <= end) return 'ended';
  if (end >= period.until) return null;
  return goesOn ? 'extended' : random.chance(0.8) ? 'fulfilled' : 'changed';
}

function addMeasures(
  office: Office,
  agreement: string,
  start: Day,
  end: Day,
  reached: number,
): void {
  const { rows, random } = office;
  for (let count = random.whole(1, 3); count > 0; count -= 1) {
    const due = addDays(start, random.whole(14, Math.max(15, end - start)));
    const done = addDays(due, random.whole(-10, 5));
    const isDone = done <= reached && random.chance(0.93);
    rows.add('Measures', {
      agreement,
      what: random.pick(MEASURES),
      owner: random.pick(FOLLOW_UPS),
      due,
      done: isDone ? (Math.max(start, done) as Day) : null,
    });
  }
}

function addContacts(office: Office, { id, followUp }: SampleTenancy, start: Day, last: Day): void {
  const { rows, random } = office;
  for (
    let date = addDays(start, random.whole(5, 40));
    date <= last;
    date = addDays(date, random.whole(20, 70))
  ) {
    const met = random.chance(0.83);
    rows.add('Contacts', {
      tenancy: id,
      date,
      kind: random.weighted([
        ['homeVisit', 55],
        ['phone', 20],
        ['meeting', 15],
        ['message', 10],
      ] as const),
      result: met ? 'met' : 'notMet',
      attempt: met ? 1 : random.whole(1, 3),
      by: followUp ?? 'Boligansvarlig',
      planned: random.chance(0.8),
    });
  }
}
