import { rowsWith } from '../rows-by';
import { named, rowsSource } from '../source';

/** Midlertidige botilbud. */
export const stays = rowsSource({
  kind: 'applications',
  table: 'TemporaryStays',
  rows: ({ register, subject }) =>
    subject.table === 'Households'
      ? rowsWith(register.tables.TemporaryStays.rows, 'household', subject.id)
      : [],
  events: [
    {
      day: 'from',
      title: (scope, row) => named(scope, scope.text.events.stay, 'TemporaryStays', row, 'place'),
      facts: ['to', 'children'],
      isOpen: ({ to }) => to === null,
    },
  ],
});
