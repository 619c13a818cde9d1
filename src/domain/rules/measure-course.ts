import { isOlderThan, liesAhead } from './limits';
import { precedes } from './periods';
import { rulesFor } from './rule';
import { shownDay } from './shown';
import { ORDER, own, routine } from './source';

const YEAR = 366;
const DAYS_AROUND = 92;

export const measureCourseRules = rulesFor('Measures', [
  {
    id: 'measure-done-before-agreement',
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: ['agreement', 'done'],
    marks: ['done'],
    message: (say, { agreement }, { register }) =>
      say.measureDoneBeforeAgreement(shownDay(register.tables.Agreements.byKey(agreement)?.start)),
    broken: ({ agreement, done }, { register }) =>
      precedes(done, register.tables.Agreements.byKey(agreement)?.start ?? null),
  },
  {
    id: 'measure-done-ahead',
    severity: 'feil',
    source: ORDER,
    columns: ['done'],
    message: (say, { done }) => say.dateAhead(shownDay(done)),
    broken: ({ done }, { on }) => liesAhead(done, on),
  },
  {
    id: 'measure-due-after-agreement',
    severity: 'advarsel',
    source: own('tiltak mot avtale'),
    contradiction: true,
    columns: ['agreement', 'due'],
    marks: ['due'],
    message: (say, { agreement }, { register }) =>
      say.measureDueAfterAgreement(shownDay(register.tables.Agreements.byKey(agreement)?.end)),
    broken: ({ agreement, due, done }, { register }) =>
      done === null && precedes(register.tables.Agreements.byKey(agreement)?.end ?? null, due),
  },
  {
    id: 'measure-long-overdue',
    severity: 'advarsel',
    source: routine('rutinen: tiltak har en frist'),
    columns: ['agreement', 'due', 'done'],
    marks: ['done'],
    message: (say, { due }) => say.longOverdue(shownDay(due)),
    broken: ({ agreement, due, done }, { register, on }) => {
      const own = register.tables.Agreements.byKey(agreement);
      const runs = own?.outcome === null && (own.end ?? on) >= on;
      return runs && done === null && isOlderThan(due, YEAR, on);
    },
  },
]);

export const contactRules = rulesFor('Contacts', [
  {
    id: 'contact-ahead',
    severity: 'advarsel',
    source: ORDER,
    columns: ['date'],
    message: (say, { date }) => say.dateAhead(shownDay(date)),
    broken: ({ date, planned }, { on }) => planned !== true && liesAhead(date, on),
  },
  {
    id: 'contact-outside-tenancy',
    severity: 'advarsel',
    source: own('kontakt mot leieforhold'),
    contradiction: true,
    columns: ['tenancy', 'date'],
    marks: ['date'],
    message: (say, { tenancy }) => say.contactOutsideTenancy(tenancy),
    broken: ({ tenancy, date }, { register }) => {
      const home = register.tables.Tenancies.byKey(tenancy);
      if (home === undefined) return false;
      const left = home.movedOut ?? home.ended;
      return date < home.start - DAYS_AROUND || (left !== null && date > left + DAYS_AROUND);
    },
  },
  {
    id: 'contact-attempt-zero',
    severity: 'feil',
    source: own('forsøk telles fra 1'),
    columns: ['attempt'],
    message: (say) => say.contactAttemptZero,
    broken: ({ attempt }) => attempt === 0,
    fix: () => 1,
  },
]);
