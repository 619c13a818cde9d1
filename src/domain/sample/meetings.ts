import { addWorkingDays, isWorkingDay } from '../deadlines/working-days';
import { addDays, calendarDate, day, type Day } from '../days';
import type { CommitteeMembers } from './members';
import type { Period } from './options';
import type { Random } from './random';
import type { SampleRows } from './sample-rows';

export interface SampleMeeting {
  readonly id: string;
  readonly date: Day;
  readonly held: boolean;
}

/** A Tuesday of the rhythm; every fourteenth day from it, both ways, is one. */
const ANCHOR = day('2026-01-13');
const RHYTHM = 14;

/** Meetings every fourteenth day since the committee began, and those planned ahead. */
export function addMeetings(
  period: Period,
  members: CommitteeMembers,
  rows: SampleRows,
  random: Random,
): readonly SampleMeeting[] {
  const made: SampleMeeting[] = [];
  const first = ANCHOR - Math.floor((ANCHOR - period.reform) / RHYTHM) * RHYTHM;
  for (let planned = first; planned < period.until + 130; planned += RHYTHM) {
    const date = meetingDay(planned as Day);
    if (date !== null) made.push(addMeeting(date, made.length, period, members, rows, random));
  }
  return made;
}

/** July and the days around Christmas are left out; a red day moves its meeting to the next working day. */
function meetingDay(planned: Day): Day | null {
  const { month, date } = calendarDate(planned);
  if (month === 7 || (month === 12 && date > 21) || (month === 1 && date < 4)) return null;
  return isWorkingDay(planned) ? planned : addWorkingDays(planned, 1);
}

function addMeeting(
  date: Day,
  before: number,
  { until }: Period,
  members: CommitteeMembers,
  rows: SampleRows,
  random: Random,
): SampleMeeting {
  const held = date <= until;
  const waits = date > addDays(until, -RHYTHM);
  const summoned = addWorkingDays(date, -5);
  const id = rows.add('Meetings', {
    date,
    time: '09:00',
    place: 'Rådhuset, møterom Savalen',
    state: held ? (waits ? 'held' : 'approved') : summoned <= until ? 'summoned' : 'planned',
    summoned: summoned <= until ? summoned : null,
    approved: held && !waits ? addDays(date, RHYTHM) : null,
    note: before === 0 ? 'Første møte i utvalget' : null,
  });
  if (held) addAttendance({ id, date, held }, members, rows, random);
  return { id, date, held };
}

/** More than this many without a deputy would leave the meeting without a quorum. */
const MOST_APOLOGIES = 2;

function addAttendance(
  { id, date }: SampleMeeting,
  { sitting, officer, officerOn }: CommitteeMembers,
  rows: SampleRows,
  random: Random,
): void {
  let apologies = 0;
  for (const member of sitting) {
    const drawn = random.weighted([
      ['present', 88],
      ['apology', 5],
      ['deputy', 7],
    ] as const);
    if (drawn === 'apology') apologies += 1;
    const sat = member === officer ? officerOn(date) : member;
    const state = drawn === 'apology' && apologies > MOST_APOLOGIES ? 'present' : drawn;
    // The officer who was there before has no deputy.
    const met = state === 'deputy' && sat !== member ? 'present' : state;
    rows.add('Attendance', { meeting: id, member: sat, state: met });
  }
}
