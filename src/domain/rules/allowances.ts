import type { DecodedTable } from '../decode';
import { firstDay, monthOf } from '../months';
import type { Allowance } from '../tables/ledger';
import { grouped } from './grouped';
import { precedes } from './periods';
import { rulesFor, type Hit } from './rule';
import { maybeSamePairs } from './same-pairs';
import { format, law, own } from './source';

export const allowanceRules = rulesFor('Allowances', [
  {
    id: 'allowance-doubled',
    severity: 'feil',
    source: own('ett vedtak om bostøtte per måned'),
    contradiction: true,
    columns: ['tenancy', 'period'],
    marks: ['period'],
    message: (say, { other = '' }) => say.allowanceDoubled(other),
    find: doubledAllowances,
  },
  {
    id: 'allowance-negative',
    severity: 'feil',
    source: own('bostøtte er et beløp over null'),
    columns: ['amount'],
    message: (say) => say.allowanceNegative,
    broken: ({ amount }) => amount < 0,
  },
  {
    id: 'allowance-above-rent',
    severity: 'advarsel',
    source: own('bostøtte mot leie'),
    columns: ['tenancy', 'amount'],
    marks: ['amount'],
    message: (say) => say.allowanceAboveRent,
    broken: ({ tenancy, amount }, { register }) => {
      const rent = register.tables.Tenancies.byKey(tenancy)?.rent ?? null;
      return rent !== null && rent > 0 && amount > rent;
    },
  },
  {
    id: 'allowance-transport-without-consent',
    severity: 'feil',
    source: law('bustøttelova § 9, Husbankens veileder 3.8'),
    contradiction: true,
    columns: ['tenancy', 'period', 'transport'],
    marks: ['transport'],
    message: (say) => say.allowanceTransportWithoutConsent,
    broken: ({ tenancy, period, transport, status, expected }, { register }) => {
      const own = register.tables.Tenancies.byKey(tenancy);
      if (transport !== true || status !== 'granted' || own === undefined) return false;
      const { transportConsent, transportWithdrawn } = own;
      return (
        transportConsent === null ||
        precedes(expected, transportConsent) ||
        precedes(transportWithdrawn, firstDay(period))
      );
    },
  },
  {
    id: 'allowance-expected-unlikely',
    severity: 'advarsel',
    source: format('Husbanken betaler den 20. i måneden etter'),
    columns: ['period', 'expected'],
    message: (say) => say.allowanceExpectedUnlikely,
    broken: ({ period, expected }) => expected !== null && Math.abs(monthOf(expected) - period) > 2,
  },
]);

function doubledAllowances({ usable, columns }: DecodedTable<Allowance>): readonly Hit[] {
  const { tenancy, period, allowance } = columns;
  const groups = grouped(
    maybeSamePairs(usable, tenancy, period),
    (row) => `${tenancy[row] ?? ''}|${period[row] ?? ''}`,
  );
  return [...groups.values()].flatMap((rows) =>
    rows.length < 2
      ? []
      : rows.map((row, at) => ({ row, other: allowance[rows[at === 0 ? 1 : 0] ?? 0] ?? '' })),
  );
}
