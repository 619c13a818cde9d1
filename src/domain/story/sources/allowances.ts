import { positionsBy } from '../rows-by';
import { named, rowsSource } from '../source';

/** Bostøtte as Husbanken decided it, month by month. */
export const allowances = rowsSource({
  kind: 'money',
  table: 'Allowances',
  rows: ({ register, tenancies }) => {
    const { rows, columns, usable } = register.tables.Allowances;
    const index = positionsBy(columns.tenancy);
    const places = new Map(Array.from(usable, (row, at) => [row, at]));
    return tenancies.flatMap(({ tenancy }) =>
      (index.get(tenancy) ?? []).flatMap((row) => rows[places.get(row) ?? -1] ?? []),
    );
  },
  events: [
    {
      day: 'expected',
      title: (scope, row) => named(scope, scope.text.events.allowance, 'Allowances', row, 'status'),
      facts: ['period', 'amount', 'transport'],
    },
  ],
});
