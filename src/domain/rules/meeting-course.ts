import type { Register } from '../register';
import type { Meeting } from '../tables/committee';
import { isOlderThan, liesAhead } from './limits';
import { rowsWhere } from './ledger-columns';
import { numbered, rulesFor, type Hit } from './rule';
import { shownDay } from './shown';
import { ORDER, own, routine } from './source';

/** Days after a meeting in which it may stand as not held. */
const DAYS_TO_CLOSE = 45;

function isHeld({ state }: Pick<Meeting, 'state'>): boolean {
  return state === 'held' || state === 'approved';
}

/** How many met, by meeting: members and deputies. */
function attended(register: Register): ReadonlyMap<string, number> {
  const { meeting, member, state } = register.tables.Attendance.columns;
  const counts = new Map<string, number>();
  meeting.forEach((one, row) => {
    if (one === null) return;
    // What cannot be read is counted as met: nobody is blamed for it.
    const here = state[row] === 'present' || state[row] === 'deputy' || state[row] === null;
    const counted = here && (member[row] ?? null) !== null ? 1 : 0;
    counts.set(one, (counts.get(one) ?? 0) + counted);
  });
  return counts;
}

function votersOn(register: Register, { date }: Meeting): number {
  return register.tables.Members.rows.filter(
    ({ role, from, to }) => role !== 'observer' && (from ?? date) <= date && (to ?? date) >= date,
  ).length;
}

export const meetingCourseRules = rulesFor('Meetings', [
  {
    id: 'meeting-not-closed',
    severity: 'advarsel',
    source: routine('rutinen: et møte som er holdt, avsluttes'),
    columns: ['date', 'state'],
    marks: ['state'],
    message: (say, { date }) => say.meetingNotClosed(shownDay(date)),
    broken: ({ date, state }, { on }) =>
      (state === 'planned' || state === 'summoned') && isOlderThan(date, DAYS_TO_CLOSE, on),
  },
  {
    id: 'meeting-held-ahead',
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: ['date', 'state'],
    marks: ['state'],
    message: (say, { date }) => say.meetingHeldAhead(shownDay(date)),
    sides: { date: (say, { date }) => say.dateAhead(shownDay(date)) },
    broken: ({ date, state }, { on }) => isHeld({ state }) && liesAhead(date, on),
  },
  {
    id: 'meeting-approved-without-date',
    severity: 'advarsel',
    source: own('status mot dato'),
    columns: ['state', 'approved'],
    marks: ['approved'],
    message: (say) => say.meetingApprovedWithoutDate,
    broken: ({ state, approved }) => state === 'approved' && approved === null,
  },
  {
    id: 'meeting-date-without-approval',
    severity: 'advarsel',
    source: own('status mot dato'),
    contradiction: true,
    columns: ['state', 'approved'],
    marks: ['state'],
    message: (say, { approved }) => say.meetingDateWithoutApproval(shownDay(approved)),
    broken: ({ state, approved }) =>
      approved !== null && (state === 'planned' || state === 'summoned' || state === 'cancelled'),
  },
  {
    id: 'meeting-without-attendance',
    severity: 'advarsel',
    source: routine('rutinen: protokollen sier hvem som møtte'),
    columns: ['state', 'date'],
    marks: ['state'],
    message: (say) => say.meetingWithoutAttendance,
    find: (table, { register }) => {
      const { Attendance } = register.tables;
      if (Attendance.usable.length === 0) return [];
      const known = new Set(Attendance.columns.meeting);
      const { meeting, state } = table.columns;
      return rowsWhere(
        table,
        (row) => isHeld({ state: state[row] ?? 'planned' }) && !known.has(meeting[row] ?? null),
      );
    },
  },
  {
    id: 'meeting-without-quorum',
    severity: 'advarsel',
    source: routine('rutinen: minst halvparten av medlemmene møter (må bekreftes)'),
    columns: ['state', 'date'],
    marks: ['state'],
    message: (say, { figures = [] }) =>
      say.meetingWithoutQuorum(String(figures[0]), String(figures[1])),
    find: (table, { register }) => {
      const met = attended(register);
      return numbered(table).flatMap(([meeting, row]): Hit[] => {
        const count = met.get(meeting.meeting);
        if (!isHeld(meeting) || count === undefined) return [];
        const voters = votersOn(register, meeting);
        return 2 * count < voters ? [{ row, figures: [count, voters] }] : [];
      });
    },
  },
]);
