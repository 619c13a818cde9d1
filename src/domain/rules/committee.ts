import { precedes } from './periods';
import { alike } from './alike';
import { endsBeforeStart } from './ordered-days';
import { rulesFor } from './rule';
import { unknownSources } from './sources';
import { ORDER, own } from './source';

export const memberRules = rulesFor('Members', [
  endsBeforeStart('Members', 'member-ends-before-start', 'from', 'to'),
  {
    id: 'member-own-deputy',
    severity: 'feil',
    source: own('en vara er en annen'),
    columns: ['deputy'],
    message: (say) => say.memberOwnDeputy,
    broken: ({ member, deputy }) => deputy === member,
  },
]);

export const meetingRules = rulesFor('Meetings', [
  {
    id: 'meeting-day-doubled',
    severity: 'advarsel',
    source: own('ett møte per dag'),
    columns: ['date', 'state'],
    marks: ['date'],
    message: (say, { other = '' }) => say.meetingDayDoubled(other),
    find: (table) =>
      alike(
        table,
        ({ date, state }) => (state === 'cancelled' ? null : String(date)),
        ({ meeting }) => meeting,
      ),
  },
  {
    id: 'meeting-summoned-late',
    severity: 'feil',
    source: ORDER,
    columns: ['date', 'summoned'],
    marks: ['summoned'],
    message: (say) => say.meetingSummonedLate,
    broken: ({ date, summoned }) => precedes(date, summoned),
  },
  {
    id: 'meeting-approved-before-held',
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: ['date', 'approved'],
    marks: ['approved'],
    message: (say) => say.meetingApprovedBeforeHeld,
    broken: ({ date, approved }) => precedes(approved, date),
  },
]);

export const attendanceRules = rulesFor('Attendance', [
  {
    id: 'attendance-of-nobody',
    severity: 'feil',
    source: own('oppmøte gjelder et medlem eller en gjest'),
    columns: ['member', 'guest'],
    marks: ['member'],
    message: (say) => say.attendanceOfNobody,
    broken: ({ member, guest }) => member === null && guest === null,
  },
  {
    id: 'attendance-doubled',
    severity: 'feil',
    source: own('ett oppmøte per medlem og møte'),
    contradiction: true,
    columns: ['meeting', 'member'],
    marks: ['member'],
    message: (say, { other = '' }) => say.attendanceDoubled(other),
    find: (table) =>
      alike(
        table,
        ({ meeting, member }) => (member === null ? null : `${meeting}|${member}`),
        ({ entry }) => entry,
      ),
  },
]);

export const caseRules = rulesFor('Cases', [
  {
    id: 'case-decided-without-text',
    severity: 'feil',
    source: own('et vedtak har ord'),
    columns: ['state', 'decisionText'],
    marks: ['decisionText'],
    message: (say) => say.caseDecidedWithoutText,
    broken: ({ state, decisionText }) => state === 'decided' && decisionText === null,
  },
  {
    id: 'case-decided-without-date',
    severity: 'feil',
    source: own('status mot dato'),
    columns: ['state', 'decided'],
    marks: ['decided'],
    message: (say) => say.caseDecidedWithoutDate,
    broken: ({ state, decided }) => state === 'decided' && decided === null,
  },
  {
    id: 'case-decision-not-recorded-as-decided',
    severity: 'advarsel',
    source: own('status mot vedtak'),
    contradiction: true,
    columns: ['state', 'decision'],
    message: (say) => say.caseDecisionNotRecorded,
    broken: ({ state, decision }) =>
      decision !== null && (state === 'queued' || state === 'onAgenda'),
  },
  {
    id: 'case-without-meeting',
    severity: 'feil',
    source: own('en sak på saklisten hører til et møte'),
    columns: ['state', 'meeting'],
    marks: ['meeting'],
    message: (say) => say.caseWithoutMeeting,
    broken: ({ state, meeting }) =>
      meeting === null && (state === 'onAgenda' || state === 'decided'),
  },
  {
    id: 'case-deadline-before-decided',
    severity: 'feil',
    source: ORDER,
    columns: ['decided', 'deadline'],
    marks: ['deadline'],
    message: (say) => say.caseDeadlineBeforeDecided,
    broken: ({ decided, deadline }) => precedes(deadline, decided),
  },
  {
    id: 'case-followed-up-before-decided',
    severity: 'feil',
    source: ORDER,
    columns: ['decided', 'followedUp'],
    marks: ['followedUp'],
    message: (say) => say.caseFollowedUpBeforeDecided,
    broken: ({ decided, followedUp }) => precedes(followedUp, decided),
  },
  {
    id: 'case-number-doubled',
    severity: 'feil',
    source: own('ett saksnummer, én sak'),
    contradiction: true,
    columns: ['number'],
    message: (say, { other = '' }) => say.caseNumberDoubled(other),
    find: (table) =>
      alike(
        table,
        ({ number }) => number,
        (row) => row.case,
      ),
  },
  {
    id: 'case-source-unknown',
    severity: 'advarsel',
    source: own('saken viser til en rad'),
    columns: ['sourceTable', 'sourceId'],
    marks: ['sourceId'],
    message: (say, { other = '' }) => say.sourceUnknown(other),
    byRow: true,
    find: unknownSources,
  },
]);

export const taskRules = rulesFor('Tasks', [
  {
    id: 'task-due-before-created',
    severity: 'feil',
    source: ORDER,
    columns: ['created', 'due'],
    marks: ['due'],
    message: (say) => say.taskDueBeforeCreated,
    broken: ({ created, due }) => precedes(due, created),
  },
  {
    id: 'task-done-before-created',
    severity: 'feil',
    source: ORDER,
    columns: ['created', 'done'],
    marks: ['done'],
    message: (say) => say.taskDoneBeforeCreated,
    broken: ({ created, done }) => precedes(done, created),
  },
  {
    id: 'task-done-without-date',
    severity: 'feil',
    source: own('status mot dato'),
    columns: ['state', 'done'],
    marks: ['done'],
    message: (say) => say.taskDoneWithoutDate,
    broken: ({ state, done }) => state === 'done' && done === null,
  },
  {
    id: 'task-open-with-date',
    severity: 'feil',
    source: own('status mot dato'),
    contradiction: true,
    columns: ['state', 'done'],
    marks: ['state'],
    message: (say) => say.taskOpenWithDate,
    broken: ({ state, done }) => state === 'open' && done !== null,
  },
  {
    id: 'task-source-unknown',
    severity: 'advarsel',
    source: own('oppgaven viser til en rad'),
    columns: ['sourceTable', 'sourceId'],
    marks: ['sourceId'],
    message: (say, { other = '' }) => say.sourceUnknown(other),
    byRow: true,
    find: unknownSources,
  },
]);
