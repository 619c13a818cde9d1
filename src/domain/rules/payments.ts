import type { DecodedTable } from '../decode';
import type { Payment } from '../tables/ledger';
import { misallocatedAllowances } from './allowance-months';
import { doubledKeys } from './known-keys';
import { kidOwners, rowsWhere } from './ledger-columns';
import { rulesFor, type Hit, type RuleContext } from './rule';
import { law, own } from './source';

export const paymentRules = rulesFor('Payments', [
  {
    id: 'payment-negative',
    severity: 'feil',
    source: own('bare tilbakebetaling er negativ'),
    columns: ['amount', 'source'],
    marks: ['amount'],
    message: (say) => say.paymentNegative,
    byRow: true,
    find: (table) => {
      const { amount, source } = table.columns;
      return rowsWhere(table, (row) => (amount[row] ?? 0) < 0 && source[row] !== 'refund');
    },
  },
  {
    id: 'payment-zero',
    severity: 'advarsel',
    source: own('en innbetaling er et beløp'),
    columns: ['amount'],
    message: (say) => say.paymentZero,
    byRow: true,
    find: (table) => rowsWhere(table, (row) => table.columns.amount[row] === 0),
  },
  {
    id: 'payment-kid-of-other-tenancy',
    severity: 'feil',
    source: own('KID mot leieforhold'),
    contradiction: true,
    columns: ['tenancy', 'kid'],
    message: (say, { other = '' }) => say.kidOfOtherTenancy(other),
    byRow: true,
    find: (table, context) =>
      kidClashes(table, context).filter(({ row }) => table.columns.tenancy[row] !== null),
  },
  {
    id: 'payment-unplaced-with-known-kid',
    severity: 'info',
    source: own('KID mot leieforhold'),
    columns: ['tenancy', 'kid'],
    marks: ['tenancy'],
    message: (say, { other = '' }) => say.paymentUnplacedWithKnownKid(other),
    byRow: true,
    find: (table, context) =>
      kidClashes(table, context).filter(({ row }) => table.columns.tenancy[row] === null),
  },
  {
    id: 'payment-allowance-without-period',
    severity: 'feil',
    source: law('bustøttelova § 9: bostøtte gjelder sin egen måned'),
    columns: ['source', 'period'],
    marks: ['period'],
    message: (say) => say.paymentAllowanceWithoutPeriod,
    byRow: true,
    find: (table) => {
      const { source, period } = table.columns;
      return rowsWhere(
        table,
        (row) => source[row] === 'allowance' && (period[row] ?? null) === null,
      );
    },
  },
  {
    id: 'payment-allowance-other-month',
    severity: 'feil',
    source: law('bustøttelova § 9, Husbankens veileder 3.8'),
    columns: ['source', 'period', 'date', 'tenancy'],
    marks: ['period'],
    message: (say) => say.paymentAllowanceOtherMonth,
    find: misallocatedAllowances,
  },
  {
    id: 'payment-doubled',
    severity: 'advarsel',
    source: own('samme bankreferanse, dato, beløp og leieforhold'),
    columns: ['date', 'amount', 'tenancy', 'bankReference'],
    marks: ['bankReference'],
    message: (say, { other = '' }) => say.paymentDoubled(other),
    find: doubledPayments,
  },
]);

/** Payments whose KID is another tenancy's than the one they stand on. */
function kidClashes(table: DecodedTable<Payment>, { register }: RuleContext): readonly Hit[] {
  const owners = kidOwners(register);
  const { kid, tenancy } = table.columns;
  const hits: Hit[] = [];
  for (const row of table.usable) {
    const own = kid[row] ?? null;
    if (own === null) continue;
    const owner = owners.get(own);
    if (owner !== undefined && owner !== tenancy[row]) hits.push({ row, other: owner });
  }
  return hits;
}

function doubledPayments(table: DecodedTable<Payment>): readonly Hit[] {
  const { payment, bankReference, date, amount, tenancy } = table.columns;
  const first = new Map<string, number>();
  const hits = new Map<number, Hit>();
  for (const row of doubledKeys(bankReference)) {
    const key = [bankReference[row], date[row], amount[row], tenancy[row]].join('|');
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else {
      hits.set(before, { row: before, other: payment[row] ?? '' });
      hits.set(row, { row, other: payment[before] ?? '' });
    }
  }
  return [...hits.values()];
}
