import { named, rowsSource } from '../source';

/** Applications: received, decided, answered, appealed against, ended. */
export const applications = rowsSource({
  kind: 'applications',
  table: 'Applications',
  rows: ({ applications: rows }) => rows,
  events: [
    {
      day: 'received',
      title: (scope, row) => named(scope, scope.text.events.applied, 'Applications', row, 'kind'),
      facts: ['status', 'urgency', 'bedrooms', 'responsible', 'application'],
      isOpen: ({ decisionDate, result }) => decisionDate === null && result === null,
    },
    {
      day: 'decisionDate',
      title: (scope, row) =>
        named(scope, scope.text.events.decided, 'Applications', row, 'decision'),
      facts: ['decisionReason', 'decidedBy', 'answerSent', 'appealDeadline'],
    },
    {
      day: 'appealReceived',
      title: ({ text }) => text.events.appealed,
      facts: ['appealOutcome'],
      isOpen: ({ appealOutcome }) => appealOutcome === null,
    },
    {
      day: 'resultDate',
      title: (scope, row) => named(scope, scope.text.events.result, 'Applications', row, 'result'),
      facts: [],
    },
  ],
  ahead: [
    {
      day: 'appealDeadline',
      text: ({ text }) => text.ahead.appeal,
      isOver: ({ appealReceived, appealDeadline }, on) =>
        appealReceived !== null || (appealDeadline ?? on) < on,
    },
    {
      day: 'renewal',
      text: ({ text }) => text.ahead.renewal,
      isOver: ({ result }) => result !== null,
    },
  ],
});
