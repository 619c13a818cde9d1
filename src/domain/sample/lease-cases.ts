import { addDays, addMonths, norwegianDay, type Day } from '../days';
import type { Matter } from './matters';
import { meetingBetween, type Office } from './office';
import type { SampleTenancy } from './tenancies';

/** Days after an alarm within which the committee has met, the holiday month included. */
const SOON = 45;
/** The same for the alarm a month before the end. */
const AT_ONCE = 26;

/** What the committee says of a lease as its end comes nearer. */
type Word = Pick<Matter, 'decision' | 'decisionText' | 'reason'>;

const EARLY: Word = {
  reason: 'Kontrakten løper ut innen tolv måneder',
  decision: 'note',
  decisionText: 'Boligansvarlig tar opp videre boforhold med leietaker i god tid.',
};
const LEAVES: Word = {
  reason: 'Kontrakten løper ut innen seks måneder',
  decision: 'end',
  decisionText: 'Kontrakten forlenges ikke. Leietaker får hjelp til å finne egen bolig.',
};
const LOOKS: Word = {
  reason: 'Kontrakten løper ut innen tre måneder',
  decision: 'note',
  decisionText: 'Leietaker har fått skriftlig melding og leter etter egen bolig.',
};
const MOVES: Word = {
  reason: 'Kontrakten løper ut innen én måned',
  decision: 'note',
  decisionText: 'Utflytting er avtalt. Overtakelse med sjekkliste på siste dag.',
};

const SHORT: Word = {
  reason: 'Kontrakt på ett år',
  decision: 'note',
  decisionText: 'Videre boforhold tas opp om et halvt år.',
};

/** Leases taken up at each alarm before they end; the extension itself is a case of its own. */
export function addLeaseCases(office: Office, tenancies: readonly SampleTenancy[]): void {
  for (const tenancy of tenancies) {
    const { end, renewals, notExtended } = tenancy.stay;
    if (end === null) continue;
    leaseEnds(end, renewals.length).forEach((one) => {
      addEarly(office, tenancy, one);
    });
    const half = addMonths(end, -6);
    if (notExtended !== null) addWord(office, tenancy, end, half, addDays(half, 16), LEAVES, 28);
    for (const [months, word] of [[3, LOOKS] as const, [1, MOVES] as const]) {
      const alarm = addMonths(end, -months);
      if (!office.random.chance(0.06))
        addWord(
          office,
          tenancy,
          end,
          alarm,
          addDays(alarm, months === 1 ? AT_ONCE : SOON),
          word,
          null,
        );
    }
  }
}

/** The ends of a lease, those that were moved on first. */
function leaseEnds(end: Day, moved: number): readonly Day[] {
  const after = addDays(end, 1);
  return Array.from({ length: moved + 1 }, (_, at) =>
    addDays(addMonths(after, -36 * (moved - at)), -1),
  );
}

function addEarly(office: Office, tenancy: SampleTenancy, end: Day): void {
  const { start } = tenancy.stay;
  const alarm = addMonths(end, -12);
  const isShort = alarm < start;
  const from = isShort ? start : alarm;
  if (office.random.chance(0.05)) return;
  addWord(office, tenancy, end, from, addDays(from, SOON), isShort ? SHORT : EARLY, null);
}

/** The case of the last meeting from an alarm to a day, where the tenant still lived there. */
function addWord(
  office: Office,
  { id, stay }: SampleTenancy,
  end: Day,
  alarm: Day,
  latest: Day,
  word: Word,
  days: number | null,
): void {
  const meeting = meetingBetween(office, alarm, latest);
  if (meeting === null || meeting.date > (stay.ended ?? meeting.date)) return;
  office.matters.push({
    meeting,
    kind: 'leaseEnd',
    title: `Kontrakt ${id} utløper ${norwegianDay(end)}`,
    source: { table: 'Tenancies', id },
    ...word,
    responsible: office.members.officerOn(meeting.date),
    days,
  });
}
