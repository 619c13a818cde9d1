import { rowsOfTenancies } from '../scope';
import { named, rowsSource } from '../source';

/** Payment plans agreed. */
export const plans = rowsSource({
  kind: 'money',
  table: 'PaymentPlans',
  rows: (scope) => rowsOfTenancies(scope, scope.register.tables.PaymentPlans.rows),
  events: [
    {
      day: 'agreed',
      title: (scope, row) => named(scope, scope.text.events.plan, 'PaymentPlans', row, 'state'),
      facts: ['total', 'amount', 'frequency', 'first', 'stateDate'],
      isOpen: ({ state }) => state === 'live',
    },
  ],
});

/** Steps against arrears, with what was owed then. */
export const steps = rowsSource({
  kind: 'money',
  table: 'ArrearsSteps',
  rows: (scope) => rowsOfTenancies(scope, scope.register.tables.ArrearsSteps.rows),
  events: [
    {
      day: 'date',
      title: (scope, row) => named(scope, scope.text.events.step, 'ArrearsSteps', row, 'kind'),
      facts: ['balance', 'deadline', 'pauseReason', 'pauseUntil', 'disputed'],
    },
  ],
  ahead: [
    {
      day: 'deadline',
      text: (scope, row) => named(scope, scope.text.ahead.step, 'ArrearsSteps', row, 'kind'),
      isOver: ({ deadline }, on) => (deadline ?? on) < on,
    },
    {
      day: 'pauseUntil',
      text: ({ text }) => text.ahead.pause,
      isOver: ({ pauseUntil }, on) => (pauseUntil ?? on) < on,
    },
  ],
});
