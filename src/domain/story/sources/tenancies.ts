import { lastDayOf } from '../../occupancy/spans';
import type { Tenancy } from '../../tables/tenancies';
import type { Scope } from '../scope';
import { named, rowsSource } from '../source';

/** Leases from beginning to end; a dwelling's story tells who lived there, a household's where. */
export const tenancies = rowsSource({
  kind: 'tenancy',
  table: 'Tenancies',
  rows: ({ tenancies: rows }) => rows,
  events: [
    {
      day: 'start',
      title: (scope, row) => about(scope, scope.text.events.letFrom, row),
      facts: ['leaseKind', 'end', 'rent', 'kid', 'housingOfficer', 'followUp', 'tenancy'],
    },
    { day: 'lastIndexed', title: ({ text }) => text.events.indexed, facts: ['rent'] },
    {
      day: 'moveOutRequested',
      title: ({ text }) => text.events.askedToMove,
      facts: [],
    },
    {
      day: 'ended',
      title: (scope, row) => about(scope, scope.text.events.ended, row),
      facts: ['movedOut'],
    },
    {
      day: 'movedOut',
      title: (scope, row) => about(scope, scope.text.events.movedOut, row),
      facts: [],
    },
  ],
  ahead: [
    {
      day: 'end',
      text: ({ text }) => text.ahead.lease,
      isOver: (row) => lastDayOf(row) !== null || row.leaseKind === 'indefinite',
    },
    {
      day: 'securityValidTo',
      text: ({ text }) => text.ahead.security,
      isOver: (row) => lastDayOf(row) !== null,
    },
  ],
});

function about(scope: Scope, name: string, row: Tenancy): string {
  const column = scope.subject.table === 'Dwellings' ? 'household' : 'dwelling';
  return named(scope, name, 'Tenancies', row, column);
}
