import { isOlderThan, liesAhead } from './limits';
import { precedes } from './periods';
import { rulesFor } from './rule';
import { shownDay } from './shown';
import { ORDER, routine } from './source';

const YEAR = 366;

export const taskCourseRules = rulesFor('Tasks', [
  {
    id: 'task-of-nobody',
    severity: 'advarsel',
    source: routine('rutinen: en oppgave har en ansvarlig'),
    columns: ['owner', 'service', 'state'],
    marks: ['owner'],
    message: (say) => say.taskOfNobody,
    broken: ({ owner, service, state }, { register }) =>
      state === 'open' &&
      owner === null &&
      service === null &&
      register.tables.Members.rows.length > 0,
  },
  {
    id: 'task-long-overdue',
    severity: 'advarsel',
    source: routine('rutinen: en oppgave har en frist'),
    columns: ['due', 'state'],
    marks: ['due'],
    message: (say, { due }) => say.longOverdue(shownDay(due)),
    broken: ({ due, state }, { on }) => state === 'open' && isOlderThan(due, YEAR, on),
  },
  {
    id: 'task-owner-has-left',
    severity: 'advarsel',
    source: routine('rutinen: en oppgave har en ansvarlig'),
    contradiction: true,
    columns: ['owner', 'state'],
    marks: ['owner'],
    message: (say, { owner }, { register }) =>
      say.taskOwnerHasLeft(shownDay(register.tables.Members.byKey(owner ?? '')?.to)),
    broken: ({ owner, state }, { register, on }) =>
      state === 'open' && precedes(register.tables.Members.byKey(owner ?? '')?.to ?? null, on),
  },
  {
    id: 'task-done-ahead',
    severity: 'feil',
    source: ORDER,
    columns: ['done'],
    message: (say, { done }) => say.dateAhead(shownDay(done)),
    broken: ({ done }, { on }) => liesAhead(done, on),
  },
]);
