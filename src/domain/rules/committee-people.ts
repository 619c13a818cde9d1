import type { Day } from '../days';
import type { Member } from '../tables/committee';
import { plain } from './grouped';
import { overlapping, precedes } from './periods';
import { numbered, rulesFor } from './rule';
import { shownDay } from './shown';
import { own, routine } from './source';

function serves({ from, to }: Member, day: Day): boolean {
  return (from ?? day) <= day && (to ?? day) >= day;
}

export const committeePeopleRules = rulesFor('Members', [
  {
    id: 'member-name-doubled',
    severity: 'advarsel',
    source: own('ett medlem, én rad om gangen'),
    columns: ['name', 'from', 'to'],
    marks: ['name'],
    message: (say, { other = '' }) => say.memberNameDoubled(other),
    find: (table) =>
      overlapping(
        numbered(table).flatMap(([{ member, name, from, to }, row]) =>
          name === null || from === null
            ? []
            : [{ row, key: member, group: plain(name), from, until: (to ?? Infinity) + 1 }],
        ),
      ),
  },
  {
    id: 'member-two-leaders',
    severity: 'feil',
    source: routine('rutinen: utvalget har én leder'),
    contradiction: true,
    columns: ['role', 'from', 'to'],
    marks: ['role'],
    message: (say, { other = '' }) => say.memberTwoLeaders(other),
    find: (table) =>
      overlapping(
        numbered(table).flatMap(([{ member, role, from, to }, row]) =>
          role !== 'leader' || from === null
            ? []
            : [{ row, key: member, group: role, from, until: (to ?? Infinity) + 1 }],
        ),
      ),
  },
  {
    id: 'member-deputy-has-left',
    severity: 'advarsel',
    source: routine('rutinen: medlemmene har vara'),
    contradiction: true,
    columns: ['deputy', 'to'],
    marks: ['deputy'],
    message: (say, { deputy }, { register }) =>
      say.memberDeputyHasLeft(shownDay(register.tables.Members.byKey(deputy ?? '')?.to)),
    broken: (member, { register, on }) => {
      const deputy = register.tables.Members.byKey(member.deputy ?? '');
      return serves(member, on) && precedes(deputy?.to ?? null, on);
    },
  },
]);

export const attendanceFactRules = rulesFor('Attendance', [
  {
    id: 'attendance-member-not-serving',
    severity: 'advarsel',
    source: own('oppmøte mot medlemmets tid i utvalget'),
    contradiction: true,
    columns: ['meeting', 'member'],
    marks: ['member'],
    message: (say, { meeting }, { register }) =>
      say.attendanceMemberNotServing(shownDay(register.tables.Meetings.byKey(meeting)?.date)),
    broken: ({ meeting, member }, { register }) => {
      const { Members, Meetings } = register.tables;
      const who = Members.byKey(member ?? '');
      const when = Meetings.byKey(meeting)?.date;
      return who !== undefined && when !== undefined && !serves(who, when);
    },
  },
  {
    id: 'attendance-at-cancelled-meeting',
    severity: 'feil',
    source: own('oppmøte mot møtets status'),
    contradiction: true,
    columns: ['meeting', 'state'],
    marks: ['meeting'],
    message: (say, { meeting }) => say.attendanceAtCancelledMeeting(meeting),
    broken: ({ meeting, state }, { register }) =>
      (state === 'present' || state === 'deputy') &&
      register.tables.Meetings.byKey(meeting)?.state === 'cancelled',
  },
  {
    id: 'attendance-without-deputy',
    severity: 'advarsel',
    source: routine('rutinen: medlemmene har vara'),
    contradiction: true,
    columns: ['member', 'state'],
    marks: ['state'],
    message: (say, { member }) => say.attendanceWithoutDeputy(member ?? ''),
    broken: ({ member, state }, { register }) =>
      state === 'deputy' && register.tables.Members.byKey(member ?? '')?.deputy === null,
  },
  {
    id: 'attendance-guest-not-named',
    severity: 'advarsel',
    source: own('en gjest har et navn'),
    columns: ['guest', 'state'],
    marks: ['guest'],
    message: (say) => say.attendanceGuestNotNamed,
    broken: ({ guest, member, state }) => state === 'guest' && guest === null && member === null,
  },
]);
