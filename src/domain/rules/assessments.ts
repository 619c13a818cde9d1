import { overlapping, precedes } from './periods';
import { endsBeforeStart } from './ordered-days';
import { numbered, rulesFor } from './rule';
import { ORDER, own } from './source';

export const interviewRules = rulesFor('Interviews', [
  {
    id: 'interview-before-application',
    severity: 'advarsel',
    source: ORDER,
    columns: ['application', 'date'],
    marks: ['date'],
    message: (say) => say.interviewBeforeApplication,
    broken: ({ application, date }, { register }) =>
      precedes(date, register.tables.Applications.byKey(application)?.received ?? null),
  },
  {
    id: 'interview-next-before-this',
    severity: 'feil',
    source: ORDER,
    columns: ['date', 'nextInterview'],
    marks: ['nextInterview'],
    message: (say) => say.interviewNextBeforeThis,
    broken: ({ date, nextInterview }) => precedes(nextInterview, date),
  },
  {
    id: 'interview-step-due-before-interview',
    severity: 'feil',
    source: ORDER,
    columns: ['date', 'nextStepBy'],
    marks: ['nextStepBy'],
    message: (say) => say.interviewStepDueBeforeInterview,
    broken: ({ date, nextStepBy }) => precedes(nextStepBy, date),
  },
]);

export const offerRules = rulesFor('Offers', [
  {
    id: 'offer-reserved-before-offered',
    severity: 'feil',
    source: ORDER,
    columns: ['offered', 'reservedUntil'],
    marks: ['reservedUntil'],
    message: (say) => say.offerReservedBeforeOffered,
    broken: ({ offered, reservedUntil }) => precedes(reservedUntil, offered),
  },
  {
    id: 'offer-answered-before-offered',
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: ['offered', 'answered'],
    marks: ['answered'],
    message: (say) => say.offerAnsweredBeforeOffered,
    broken: ({ offered, answered }) => precedes(answered, offered),
  },
  {
    id: 'offer-declined-without-reason',
    severity: 'advarsel',
    source: own('grunnen til et nei hører til tallene'),
    columns: ['answer', 'declineCode'],
    marks: ['declineCode'],
    message: (say) => say.offerDeclinedWithoutReason,
    broken: ({ answer, declineCode }) => answer === 'declined' && declineCode === null,
  },
  {
    id: 'offer-accepted-with-decline-reason',
    severity: 'feil',
    source: own('svar mot grunn'),
    contradiction: true,
    columns: ['answer', 'declineCode'],
    message: (say) => say.offerAcceptedWithDeclineReason,
    broken: ({ answer, declineCode }) => answer === 'accepted' && declineCode !== null,
  },
]);

export const stayRules = rulesFor('TemporaryStays', [
  endsBeforeStart('TemporaryStays', 'stay-ends-before-start', 'from', 'to'),
  {
    id: 'stay-overlap',
    severity: 'advarsel',
    source: own('ett opphold om gangen'),
    contradiction: true,
    columns: ['household', 'from', 'to'],
    marks: ['from'],
    message: (say, { other = '' }) => say.stayOverlap(other),
    find: (table) =>
      overlapping(
        numbered(table).map(([{ stay, household, from, to }, row]) => ({
          row,
          key: stay,
          group: household,
          from,
          until: to ?? Infinity,
        })),
      ),
  },
]);
