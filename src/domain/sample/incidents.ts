import { addDays, type Day } from '../days';
import type { RowIn } from '../tables';
import { meetingBetween, type Office } from './office';
import { progress } from './options';
import type { SampleTenancy } from './tenancies';

type IncidentRow = RowIn<'Incidents'>;
type Type = NonNullable<IncidentRow['type']>;
type Service = NonNullable<IncidentRow['service']>;

/** Responsible service by type, as the routine sends them; a type with several goes to each as often as it is named. */
const ROUTES: Readonly<Record<Type, readonly Service[]>> = {
  noise: ['housingOfficer', 'housingOfficer', 'mentalHealth'],
  neighbourComplaint: ['housingOfficer'],
  damage: ['technical'],
  fault: ['technical'],
  waste: ['technical'],
  fire: ['technical'],
  threat: ['housingOfficer'],
  health: ['mentalHealth', 'homeCare'],
  missingRent: ['finance', 'nav'],
  other: ['serviceDesk'],
};

interface Happening {
  readonly date: Day;
  readonly tenancy: SampleTenancy;
}

/** Incidents in let dwellings, fewer as the years go, most of them closed within weeks. */
export function addIncidents(office: Office, tenancies: readonly SampleTenancy[]): void {
  const { period } = office;
  const happenings = tenancies.flatMap((tenancy) => happeningsOf(tenancy, office));
  for (const happening of happenings.sort((left, right) => left.date - right.date)) {
    addIncident(happening, office, leftOpen(period.until - happening.date));
  }
}

/** The chance that an incident of so many days ago is still open, whatever its deadline. */
function leftOpen(days: number): number {
  return days < 25 ? 0.25 : days < 55 ? 0.1 : 0;
}

function happeningsOf(tenancy: SampleTenancy, { period, random }: Office): readonly Happening[] {
  const { start, ended, dwelling } = tenancy.stay;
  const last = ended ?? period.until;
  const lively = dwelling.category === 'transit' ? 2.4 : dwelling.category === 'care' ? 0.4 : 1;
  const found: Happening[] = [];
  const from = Math.max(start, period.from) as Day;
  for (let date = addDays(from, random.whole(1, 90)); date <= last; date = addDays(date, 90)) {
    const quarterly = 0.155 * lively * (1 - 0.28 * progress(period, date));
    if (random.chance(quarterly)) found.push({ date, tenancy });
  }
  return found;
}

function addIncident({ date, tenancy }: Happening, office: Office, leftOpen: number): void {
  const { rows, random, period } = office;
  const type = typeOf(office, date);
  const severity = random.weighted([
    ['low', 50],
    ['medium', 38],
    ['high', 12],
  ] as const);
  const service = random.pick(ROUTES[type]);
  const allowed = severity === 'high' ? 7 : severity === 'medium' ? 14 : 30;
  const takes = Math.round(
    allowed * (0.15 + 1.05 * random.next() * (1.3 - 0.5 * progress(period, date))),
  );
  const closed = addDays(date, Math.max(1, takes));
  const open = closed > period.until || random.chance(leftOpen);
  const incident = rows.add('Incidents', {
    date,
    dwelling: tenancy.stay.dwelling.id,
    tenancy: tenancy.id,
    type,
    severity,
    reportedBy: random.weighted([
      ['neighbour', 34],
      ['tenant', 26],
      ['service', 18],
      ['caretaker', 16],
      ['police', 3],
      ['other', 3],
    ] as const),
    service,
    deadline: addDays(date, allowed),
    status: open ? random.pick(['open', 'inProgress'] as const) : 'closed',
    outcome: open ? null : outcomeOf(type, office),
    citesPoint: type === 'noise' || type === 'waste' ? 'houseRules' : null,
    closed: open ? null : closed,
  });
  if (severity === 'high' && !open) addMatter(office, incident, date, closed, service);
}

function typeOf({ random, period }: Office, date: Day): Type {
  const better = progress(period, date);
  return random.weighted<Type>([
    ['neighbourComplaint', 23 - 6 * better],
    ['noise', 20 - 5 * better],
    ['fault', 19],
    ['damage', 12 - 3 * better],
    ['waste', 9],
    ['missingRent', 9 + 3 * better],
    ['health', 8 + 3 * better],
    ['threat', 5 - better],
    ['fire', 1],
    ['other', 4],
  ]);
}

function outcomeOf(type: Type, { random }: Office): NonNullable<IncidentRow['outcome']> {
  if (type === 'fault' || type === 'damage') return 'resolved';
  return random.weighted([
    ['resolved', 55],
    ['warning', 15],
    ['agreement', 14],
    ['passedOn', 10],
    ['unfounded', 6],
  ] as const);
}

function addMatter(
  office: Office,
  incident: string,
  date: Day,
  closed: Day,
  service: Service,
): void {
  const meeting = meetingBetween(office, date, addDays(closed, 14));
  if (meeting === null) return;
  office.matters.push({
    meeting,
    kind: 'incident',
    title: `Alvorlig hendelse ${incident}`,
    source: { table: 'Incidents', id: incident },
    reason: 'Alvorlig hendelse siden forrige møte',
    decision: service === 'technical' ? 'repair' : 'followUp',
    decisionText: 'Ansvarlig tjeneste følger opp og melder tilbake i neste møte.',
    responsible: office.members.officerOn(date),
    days: 14,
  });
}
