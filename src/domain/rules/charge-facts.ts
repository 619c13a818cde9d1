import type { DecodedTable } from '../decode';
import { monthOf } from '../months';
import type { Charge } from '../tables/ledger';
import { ofTenancies, rowsWhere } from './ledger-columns';
import { rulesFor, type Hit, type RuleContext } from './rule';
import { shownAmount, shownDay } from './shown';
import { law, own } from './source';

const YEAR = 366;
const RECENT_DAYS = 92;
const DEMAND_FEE = 'gebyr egen betalingsoppfordring';

/** Dates, amounts and kinds of charges that do not fit the tenancy or the day. */
export const chargeFactRules = rulesFor('Charges', [
  {
    id: 'charge-due-far-ahead',
    severity: 'advarsel',
    source: own('krav sendes høyst et år fram'),
    columns: ['due'],
    message: (say, { row }, { columns }) => say.dateFarAhead(shownDay(columns.due[row])),
    byRow: true,
    find: (table, { on }) => rowsWhere(table, (row) => (table.columns.due[row] ?? 0) > on + YEAR),
  },
  {
    id: 'charge-negative-rent',
    severity: 'advarsel',
    source: own('en rettelse av husleie er en korreksjon'),
    columns: ['kind', 'amount'],
    marks: ['kind'],
    message: (say, { row }, { columns }) =>
      say.chargeNegativeRent(shownAmount(columns.amount[row])),
    byRow: true,
    find: ({ columns, usable }) =>
      rowsWhere(
        { usable },
        (row) => columns.kind[row] === 'rent' && (columns.amount[row] ?? 0) < 0,
      ),
  },
  {
    id: 'charge-fee-though-exempt',
    severity: 'feil',
    source: own('gebyr mot leieforholdets gebyrmodus'),
    contradiction: true,
    columns: ['kind', 'tenancy', 'due'],
    marks: ['kind'],
    message: (say, { row }, { columns }) => say.chargeFeeThoughExempt(columns.tenancy[row] ?? ''),
    byRow: true,
    find: (table, { register, on }) => {
      const { kind, amount, tenancy, due } = table.columns;
      const modes = ofTenancies(register, 'feeMode');
      return rowsWhere(table, (row) => {
        if (kind[row] !== 'fee' || (amount[row] ?? 0) <= 0) return false;
        // The tenancy says how it is now; only new fees are held against it.
        if ((due[row] ?? 0) < on - RECENT_DAYS) return false;
        const mode = modes.get(tenancy[row] ?? null) ?? 'normal';
        return mode !== 'normal';
      });
    },
  },
  {
    id: 'charge-fee-above-highest',
    severity: 'feil',
    source: law('inkassoforskriften §§ 1-2 og 1-3, satsene på arket Satser'),
    columns: ['kind', 'amount', 'due'],
    marks: ['amount'],
    message: (say, { row, figures = [] }, { columns }) =>
      say.chargeFeeAboveHighest(shownAmount(columns.amount[row]), shownAmount(figures[0])),
    byRow: true,
    find: feesAboveHighest,
  },
  {
    id: 'charge-opening-doubled',
    severity: 'advarsel',
    source: own('én inngående saldo per leieforhold og år'),
    columns: ['kind', 'tenancy', 'due'],
    marks: ['kind'],
    message: (say, { other = '' }) => say.chargeOpeningDoubled(other),
    find: doubledOpenings,
  },
]);

/** Fees over the highest lawful one on their due day, where the register has its rate. */
function feesAboveHighest(
  { usable, columns }: DecodedTable<Charge>,
  { register }: RuleContext,
): readonly Hit[] {
  const rates = register.tables.Rates.rows.filter(({ rate }) => rate === DEMAND_FEE);
  if (rates.length === 0) return [];
  const { kind, amount, due } = columns;
  const hits: Hit[] = [];
  for (const row of usable) {
    if (kind[row] !== 'fee') continue;
    const day = due[row] ?? 0;
    const valid = rates.filter(({ validFrom }) => validFrom <= day);
    const latest = valid.reduce((from, one) => Math.max(from, one.validFrom), -Infinity);
    const highest = valid.find(({ validFrom }) => validFrom === latest)?.value;
    if (highest === undefined || (amount[row] ?? 0) <= highest * 100) continue;
    hits.push({ row, figures: [highest * 100] });
  }
  return hits;
}

function doubledOpenings({ usable, columns }: DecodedTable<Charge>): readonly Hit[] {
  const { kind, tenancy, due, charge } = columns;
  const first = new Map<string, number>();
  const hits = new Map<number, Hit>();
  for (const row of usable) {
    const day = due[row] ?? null;
    if (kind[row] !== 'opening' || day === null) continue;
    const key = `${tenancy[row] ?? ''}|${String(Math.floor(monthOf(day) / 12))}`;
    const before = first.get(key);
    if (before === undefined) first.set(key, row);
    else {
      hits.set(before, { row: before, other: charge[row] ?? '' });
      hits.set(row, { row, other: charge[before] ?? '' });
    }
  }
  return [...hits.values()];
}
