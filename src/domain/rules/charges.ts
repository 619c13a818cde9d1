import type { DecodedTable } from '../decode';
import { derived } from '../derived/derived';
import { lacksPayments } from '../ledger/missing-parts';
import type { Register } from '../register';
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
    find: (_, { register }) => rentsOfOneMonth(register, isSameAmount),
  },
  {
    id: 'charge-of-same-month',
    severity: 'advarsel',
    source: own('én husleie per måned'),
    columns: ['tenancy', 'period', 'kind', 'amount', 'corrects'],
    marks: ['amount'],
    message: (say, { other = '' }) => say.chargeOfSameMonth(other),
    find: (_, { register }) => rentsOfOneMonth(register, areTwoRents),
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

type Charges = DecodedTable<Charge>;
type AreSought = (charges: Charges, first: number, row: number) => boolean;

/** Rents of one month of a tenancy that are related so: both charges. */
function rentsOfOneMonth(register: Register, areSought: AreSought): readonly Hit[] {
  const { Charges: charges } = register.tables;
  const { charge } = charges.columns;
  const hits = new Map<number, Hit>();
  for (const [first, row] of derived(register, samePeriods)) {
    if (!areSought(charges, first, row)) continue;
    hits.set(first, { row: first, other: charge[row] ?? '' });
    hits.set(row, { row, other: charge[first] ?? '' });
  }
  return [...hits.values()];
}

function isSameAmount({ columns: { amount } }: Charges, first: number, row: number): boolean {
  return amount[first] === amount[row];
}

/** Credits and what corrects another charge are no rent asked for anew. */
function areTwoRents({ columns: { amount, corrects } }: Charges, ...rows: [number, number]) {
  const [one, other] = rows.map((row) => amount[row] ?? 0);
  const areNew = rows.every((row) => (amount[row] ?? 0) > 0 && corrects[row] === null);
  return areNew && one !== other;
}

/** Rents of the same tenancy and period: the first, and each of the others. */
function samePeriods({ tables: { Charges: charges } }: Register): readonly [number, number][] {
  const { kind, period, tenancy } = charges.columns;
  const rents = charges.usable.filter((row) => kind[row] === 'rent');
  const firstOf = new Map<string, number>();
  const pairs: [number, number][] = [];
  for (const row of maybeSamePairs(rents, tenancy, period)) {
    const key = `${tenancy[row] ?? ''}|${period[row] ?? ''}`;
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, row);
    else pairs.push([first, row]);
  }
  return pairs;
}
