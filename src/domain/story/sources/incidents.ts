import { rowsWith } from '../rows-by';
import { rowsOfTenancies } from '../scope';
import { named, rowsSource } from '../source';

/** Incidents of the household's tenancies, or in the dwelling. */
export const incidents = rowsSource({
  kind: 'followUp',
  table: 'Incidents',
  rows: (scope) => {
    const { rows } = scope.register.tables.Incidents;
    return scope.subject.table === 'Dwellings'
      ? rowsWith(rows, 'dwelling', scope.subject.id)
      : rowsOfTenancies(scope, rows);
  },
  events: [
    {
      day: 'date',
      title: (scope, row) => named(scope, scope.text.events.incident, 'Incidents', row, 'type'),
      facts: ['severity', 'status', 'service', 'citesPoint', 'outcome', 'closed'],
      isOpen: ({ status }) => status !== 'closed',
    },
  ],
  ahead: [
    {
      day: 'deadline',
      text: (scope, row) => named(scope, scope.text.ahead.incident, 'Incidents', row, 'type'),
      isOver: ({ status }) => status === 'closed',
    },
  ],
});
