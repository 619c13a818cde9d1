import { rowsWith } from '../rows-by';
import { named, rowsSource } from '../source';

/** Individual follow-up agreements. */
export const agreements = rowsSource({
  kind: 'followUp',
  table: 'Agreements',
  rows: ({ agreements: rows }) => rows,
  events: [
    {
      day: 'start',
      title: (scope, row) => named(scope, scope.text.events.agreement, 'Agreements', row, 'theme'),
      facts: ['end', 'evaluation', 'responsible', 'contactPerson', 'consent', 'powerOfAttorney'],
      isOpen: ({ outcome }) => outcome === null,
    },
    {
      day: 'evaluated',
      title: (scope, row) =>
        named(scope, scope.text.events.evaluated, 'Agreements', row, 'outcome'),
      facts: [],
    },
  ],
  ahead: [
    {
      day: 'evaluation',
      text: ({ text }) => text.ahead.evaluation,
      isOver: ({ evaluated, outcome }) => evaluated !== null || outcome !== null,
    },
    {
      day: 'end',
      text: ({ text }) => text.ahead.agreementEnds,
      isOver: ({ outcome }) => outcome !== null,
    },
  ],
});

/** What was agreed to be done. */
export const measures = rowsSource({
  kind: 'followUp',
  table: 'Measures',
  rows: ({ register, agreements: rows }) =>
    rows.flatMap(({ agreement }) =>
      rowsWith(register.tables.Measures.rows, 'agreement', agreement),
    ),
  events: [
    {
      day: 'done',
      title: (scope, row) => named(scope, scope.text.events.measureDone, 'Measures', row, 'what'),
      facts: ['owner'],
    },
  ],
  ahead: [
    {
      day: 'due',
      text: (scope, row) => named(scope, scope.text.ahead.measure, 'Measures', row, 'what'),
      isOver: ({ done }) => done !== null,
    },
  ],
});
