import type { DecodedTable } from '../decode';
import { lacksPayments } from '../ledger/missing-parts';
import type { Charge } from '../tables/ledger';
import { kidOwners, monthFinder, ofTenancies, rowsWhere, tenancyMonths } from './ledger-columns';
import { rulesFor, type Hit } from './rule';
import { maybeSamePairs } from './same-pairs';
import { own } from './source';

/** Rent is due in its own month or the one beside it. */
const MONTHS_APART = 1;
const TIMES_RENT = 3;

export const chargeRules = rulesFor('Charges', [
  {
    id: 'charge-due-unlikely',
    severity: 'advarsel',
    source: own('husleie forfaller i sin egen måned eller måneden ved siden av'),
    columns: ['period', 'due', 'kind'],
    marks: ['period', 'due'],
    message: (say) => say.chargeDueUnlikely,
    byRow: true,
    find: (table) => {
      const { kind, period, due } = table.columns;
      const month = monthFinder();
      return rowsWhere(table, (row) => {
        const meant = period[row] ?? null;
        const day = due[row] ?? null;
        if (kind[row] !== 'rent' || meant === null || day === null) return false;
        return Math.abs(month(day) - meant) > MONTHS_APART;
      });
    },
  },
  {
    id: 'charges-without-payments',
    severity: 'feil',
    source: own('krav mot innbetalinger'),
    columns: ['due'],
    message: (say) => say.chargesWithoutPayments,
    find: ({ usable: [first] }, { register }) =>
      first !== undefined && lacksPayments(register) ? [{ row: first }] : [],
  },
  {
    id: 'charge-doubled',
    severity: 'advarsel',
    source: own('én husleie per måned'),
    columns: ['tenancy', 'period', 'kind', 'amount'],
    marks: ['period'],
    message: (say, { other = '' }) => say.chargeDoubled(other),
    find: doubledRents,
  },
  {
    id: 'charge-outside-tenancy',
    severity: 'advarsel',
    source: own('krav mot leieforhold'),
    contradiction: true,
    columns: ['tenancy', 'period', 'kind'],
    marks: ['period'],
    message: (say) => say.chargeOutsideTenancy,
    byRow: true,
    find: (table, { register }) => {
      const { kind, period, tenancy } = table.columns;
      const months = tenancyMonths(register);
      return rowsWhere(table, (row) => {
        const meant = period[row] ?? null;
        if (kind[row] !== 'rent' || meant === null) return false;
        const span = months.get(tenancy[row] ?? null);
        return span !== undefined && (meant < span[0] || meant > span[1]);
      });
    },
  },
  {
    id: 'charge-amount-unlikely',
    severity: 'advarsel',
    source: own(`mer enn ${TIMES_RENT} ganger månedsleien`),
    columns: ['tenancy', 'amount', 'kind'],
    marks: ['amount'],
    message: (say) => say.chargeAmountUnlikely,
    byRow: true,
    find: (table, { register }) => {
      const { kind, amount, tenancy } = table.columns;
      const rents = ofTenancies(register, 'rent');
      return rowsWhere(table, (row) => {
        if (kind[row] !== 'rent') return false;
        const rent = rents.get(tenancy[row] ?? null) ?? 0;
        return rent > 0 && Math.abs(amount[row] ?? 0) > TIMES_RENT * rent;
      });
    },
  },
  {
    id: 'charge-kid-of-other-tenancy',
    severity: 'feil',
    source: own('KID mot leieforhold'),
    contradiction: true,
    columns: ['tenancy', 'kid'],
    message: (say, { other = '' }) => say.kidOfOtherTenancy(other),
    byRow: true,
    find: (table, { register }) => {
      const owners = kidOwners(register);
      const { kid, tenancy } = table.columns;
      const hits: Hit[] = [];
      for (const row of table.usable) {
        const owner = owners.get(kid[row] ?? null);
        if (owner !== undefined && owner !== tenancy[row]) hits.push({ row, other: owner });
      }
      return hits;
    },
  },
  {
    id: 'charge-write-off-positive',
    severity: 'advarsel',
    source: own('en avskrivning er et negativt krav'),
    columns: ['kind', 'amount'],
    marks: ['amount'],
    message: (say) => say.chargeWriteOffPositive,
    byRow: true,
    find: (table) => {
      const { kind, amount } = table.columns;
      return rowsWhere(table, (row) => kind[row] === 'writeOff' && (amount[row] ?? 0) > 0);
    },
  },
  {
    id: 'charge-zero',
    severity: 'info',
    source: own('et krav er et beløp'),
    columns: ['amount'],
    message: (say) => say.chargeZero,
    byRow: true,
    find: (table) => rowsWhere(table, (row) => table.columns.amount[row] === 0),
  },
]);

/** The same rent asked for twice in a month of a tenancy: both charges. */
function doubledRents(table: DecodedTable<Charge>): readonly Hit[] {
  const { kind, period, tenancy, amount, charge } = table.columns;
  const rents = table.usable.filter((row) => kind[row] === 'rent');
  const firstOf = new Map<string, number>();
  const hits = new Map<number, Hit>();
  for (const row of maybeSamePairs(rents, tenancy, period)) {
    const key = `${tenancy[row] ?? ''}|${period[row] ?? ''}`;
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, row);
    else if (amount[first] === amount[row]) {
      hits.set(first, { row: first, other: charge[row] ?? '' });
      hits.set(row, { row, other: charge[first] ?? '' });
    }
  }
  return [...hits.values()];
}
