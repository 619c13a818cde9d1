import { calendarDate } from '../days';
import type { Case } from '../tables/committee';
import { plain } from './grouped';
import { liesAhead } from './limits';
import { rulesFor, type RuleContext } from './rule';
import { shownDay } from './shown';
import { law, ORDER, own, routine } from './source';

/** Decisions that somebody has to carry out. */
const TO_CARRY_OUT: ReadonlySet<string> = new Set([
  'allocate',
  'extend',
  'end',
  'warn',
  'plan',
  'followUp',
  'repair',
]);

function meetingOf({ meeting }: Case, { register }: RuleContext) {
  return register.tables.Meetings.byKey(meeting ?? '');
}

/** Two digits of the year in a case number such as `Sak 12/26`. */
function yearOfNumber(number: string | null): number | null {
  const digits = /\/(\d{2}|\d{4})$/.exec(number ?? '')?.[1];
  return digits === undefined ? null : Number(digits) % 100;
}

export const caseCourseRules = rulesFor('Cases', [
  {
    id: 'case-decided-without-responsible',
    severity: 'advarsel',
    source: routine('rutinen: et vedtak har en ansvarlig'),
    columns: ['state', 'decision', 'responsible'],
    marks: ['responsible'],
    message: (say) => say.caseDecidedWithoutResponsible,
    broken: ({ state, decision, responsible }) =>
      state === 'decided' &&
      decision !== null &&
      TO_CARRY_OUT.has(decision) &&
      responsible === null,
  },
  {
    id: 'case-decided-without-deadline',
    severity: 'advarsel',
    source: routine('rutinen: et vedtak har en frist'),
    columns: ['state', 'decision', 'deadline', 'followedUp'],
    marks: ['deadline'],
    message: (say) => say.caseDecidedWithoutDeadline,
    broken: ({ state, decision, deadline, followedUp }) =>
      state === 'decided' &&
      decision !== null &&
      TO_CARRY_OUT.has(decision) &&
      deadline === null &&
      followedUp === null,
  },
  {
    id: 'case-decided-other-day',
    severity: 'advarsel',
    source: own('vedtaksdato mot møtedato'),
    contradiction: true,
    columns: ['meeting', 'decided', 'state'],
    marks: ['decided'],
    message: (say, row, context) =>
      say.caseDecidedOtherDay(shownDay(meetingOf(row, context)?.date)),
    broken: (row, context) => {
      const date = meetingOf(row, context)?.date;
      return (
        row.state === 'decided' &&
        row.decided !== null &&
        date !== undefined &&
        row.decided !== date
      );
    },
  },
  {
    id: 'case-on-cancelled-meeting',
    severity: 'feil',
    source: own('sak mot møtets status'),
    contradiction: true,
    columns: ['meeting', 'state'],
    marks: ['meeting'],
    message: (say, { meeting }) => say.caseOnCancelledMeeting(meeting ?? ''),
    broken: (row, context) =>
      (row.state === 'onAgenda' || row.state === 'decided') &&
      meetingOf(row, context)?.state === 'cancelled',
  },
  {
    id: 'case-undecided-after-meeting',
    severity: 'feil',
    source: routine('rutinen: et møte avsluttes ikke med åpne saker'),
    contradiction: true,
    columns: ['meeting', 'state'],
    marks: ['state'],
    message: (say, row, context) =>
      say.caseUndecidedAfterMeeting(shownDay(meetingOf(row, context)?.date)),
    broken: (row, context) => {
      const state = meetingOf(row, context)?.state;
      return row.state === 'onAgenda' && (state === 'held' || state === 'approved');
    },
  },
  {
    id: 'case-decided-before-meeting',
    severity: 'feil',
    source: own('vedtak mot møtets status'),
    contradiction: true,
    columns: ['meeting', 'state'],
    marks: ['state'],
    message: (say, row, context) =>
      say.caseDecidedBeforeMeeting(shownDay(meetingOf(row, context)?.date)),
    broken: (row, context) => {
      const meeting = meetingOf(row, context);
      return row.state === 'decided' && meeting?.state === 'planned' && meeting.date > context.on;
    },
  },
  {
    id: 'case-decided-by-disqualified',
    severity: 'advarsel',
    source: law('forvaltningsloven § 6 (må bekreftes)'),
    contradiction: true,
    columns: ['disqualified', 'responsible'],
    marks: ['responsible'],
    message: (say, { disqualified }) => say.caseDecidedByDisqualified(disqualified ?? ''),
    broken: ({ disqualified, responsible, state }, { register }) => {
      if (disqualified === null || responsible === null || state !== 'decided') return false;
      const name = register.tables.Members.byKey(responsible)?.name ?? responsible;
      const words = plain(disqualified).split(/[\s,;]+/);
      return plain(disqualified).includes(plain(name)) || words.includes(plain(responsible));
    },
  },
  {
    id: 'case-number-of-other-year',
    severity: 'advarsel',
    source: own('saksnummer mot møtets år'),
    contradiction: true,
    columns: ['meeting', 'number'],
    marks: ['number'],
    message: (say, row, context) =>
      say.caseNumberOfOtherYear(shownDay(meetingOf(row, context)?.date)),
    broken: (row, context) => {
      const year = yearOfNumber(row.number);
      const date = meetingOf(row, context)?.date;
      return (
        year !== null &&
        date !== undefined &&
        row.state === 'decided' &&
        calendarDate(date).year % 100 !== year
      );
    },
  },
  {
    id: 'case-followed-up-ahead',
    severity: 'feil',
    source: ORDER,
    columns: ['followedUp'],
    message: (say, { followedUp }) => say.dateAhead(shownDay(followedUp)),
    broken: ({ followedUp }, { on }) => liesAhead(followedUp, on),
  },
]);
