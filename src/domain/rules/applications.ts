import { precedes } from './periods';
import { rulesFor } from './rule';
import { law, ORDER, own } from './source';

export const applicationRules = rulesFor('Applications', [
  {
    id: 'application-complete-before-received',
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: ['received', 'complete'],
    marks: ['complete'],
    message: (say) => say.applicationCompleteBeforeReceived,
    broken: ({ received, complete }) => precedes(complete, received),
  },
  {
    id: 'application-decided-before-received',
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: ['received', 'decisionDate'],
    message: (say) => say.applicationDecidedBeforeReceived,
    broken: ({ received, decisionDate }) => precedes(decisionDate, received),
  },
  {
    id: 'application-decision-without-date',
    severity: 'feil',
    source: own('vedtak mot vedtaksdato'),
    columns: ['decision', 'decisionDate'],
    marks: ['decisionDate'],
    message: (say) => say.applicationDecisionWithoutDate,
    broken: ({ decision, decisionDate }) => decision !== null && decisionDate === null,
  },
  {
    id: 'application-date-without-decision',
    severity: 'feil',
    source: own('vedtak mot vedtaksdato'),
    columns: ['decision', 'decisionDate'],
    marks: ['decision'],
    message: (say) => say.applicationDateWithoutDecision,
    broken: ({ decision, decisionDate }) => decision === null && decisionDate !== null,
  },
  {
    id: 'application-refused-without-reason',
    severity: 'advarsel',
    source: law('forvaltningsloven §§ 24–25: avslag skal begrunnes'),
    columns: ['decision', 'decisionReason'],
    marks: ['decisionReason'],
    message: (say) => say.applicationRefusedWithoutReason,
    broken: ({ decision, decisionReason }) => decision === 'refusal' && decisionReason === null,
  },
  {
    id: 'application-status-contradicts-decision',
    severity: 'feil',
    source: own('status mot vedtak'),
    contradiction: true,
    columns: ['status', 'decision'],
    message: (say) => say.applicationStatusContradictsDecision,
    broken: ({ status, decision }) =>
      ((status === 'granted' || status === 'housed') &&
        (decision === 'refusal' || decision === 'dismissal')) ||
      (status === 'refused' && decision === 'grant'),
  },
  {
    id: 'application-status-without-decision',
    severity: 'advarsel',
    source: own('status mot vedtak'),
    columns: ['status', 'decision'],
    marks: ['decision'],
    message: (say) => say.applicationStatusWithoutDecision,
    broken: ({ status, decision }) =>
      decision === null && (status === 'granted' || status === 'refused' || status === 'housed'),
  },
  {
    id: 'application-answered-before-decided',
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: ['decisionDate', 'answerSent'],
    marks: ['answerSent'],
    message: (say) => say.applicationAnsweredBeforeDecided,
    broken: ({ decisionDate, answerSent }) => precedes(answerSent, decisionDate),
  },
  {
    id: 'application-appeal-deadline-early',
    severity: 'feil',
    source: law('forvaltningsloven § 29: klagefristen løper fra svaret'),
    columns: ['answerSent', 'decisionDate', 'appealDeadline'],
    marks: ['appealDeadline'],
    message: (say) => say.applicationAppealDeadlineEarly,
    broken: ({ answerSent, decisionDate, appealDeadline }) =>
      precedes(appealDeadline, answerSent ?? decisionDate),
  },
  {
    id: 'application-appeal-before-decision',
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: ['decisionDate', 'appealReceived'],
    marks: ['appealReceived'],
    message: (say) => say.applicationAppealBeforeDecision,
    broken: ({ decisionDate, appealReceived }) =>
      appealReceived !== null && (decisionDate === null || appealReceived < decisionDate),
  },
  {
    id: 'application-appeal-outcome-without-appeal',
    severity: 'advarsel',
    source: own('utfall mot klage'),
    columns: ['appealReceived', 'appealOutcome'],
    marks: ['appealReceived'],
    message: (say) => say.applicationAppealOutcomeWithoutAppeal,
    broken: ({ appealReceived, appealOutcome }) =>
      appealOutcome !== null && appealReceived === null,
  },
  {
    id: 'application-result-before-received',
    severity: 'feil',
    source: ORDER,
    columns: ['received', 'resultDate'],
    marks: ['resultDate'],
    message: (say) => say.applicationResultBeforeReceived,
    broken: ({ received, resultDate }) => precedes(resultDate, received),
  },
  {
    id: 'application-result-without-date',
    severity: 'advarsel',
    source: own('resultatene telles per dato'),
    columns: ['result', 'resultDate'],
    marks: ['resultDate'],
    message: (say) => say.applicationResultWithoutDate,
    broken: ({ result, resultDate }) => result !== null && resultDate === null,
  },
]);
