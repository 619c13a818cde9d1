import { rowsWith } from '../rows-by';
import { named, rowsSource } from '../source';

/** Offers to the household, or of the dwelling. */
export const offers = rowsSource({
  kind: 'applications',
  table: 'Offers',
  rows: ({ register, applications, subject }) => {
    const { rows } = register.tables.Offers;
    return subject.table === 'Dwellings'
      ? rowsWith(rows, 'dwelling', subject.id)
      : applications.flatMap(({ application }) => rowsWith(rows, 'application', application ?? ''));
  },
  events: [
    {
      day: 'offered',
      title: (scope, row) => named(scope, scope.text.events.offered, 'Offers', row, 'dwelling'),
      facts: ['answer', 'answered', 'declineCode', 'reservedUntil', 'application'],
      isOpen: ({ answer }) => answer === null,
    },
  ],
  ahead: [
    {
      day: 'reservedUntil',
      text: ({ text }) => text.ahead.offer,
      isOver: ({ answer }) => answer !== null,
    },
  ],
});
