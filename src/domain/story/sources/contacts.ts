import { rowsOfTenancies } from '../scope';
import { named, rowsSource } from '../source';

/** Visits and calls: how and whether they met, never what was said. */
export const contacts = rowsSource({
  kind: 'followUp',
  table: 'Contacts',
  rows: (scope) => rowsOfTenancies(scope, scope.register.tables.Contacts.rows),
  events: [
    {
      day: 'date',
      title: (scope, row) => named(scope, scope.text.events.contact, 'Contacts', row, 'kind'),
      facts: ['result', 'attempt', 'by'],
    },
  ],
});
