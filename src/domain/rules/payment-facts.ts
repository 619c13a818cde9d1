import { AHEAD_DAYS } from './limits';
import { monthFinder, ofTenancies, rowsWhere } from './ledger-columns';
import { rulesFor, type Hit } from './rule';
import { shownAmount, shownDay, shownMonth } from './shown';
import { ORDER, own } from './source';

const DAYS_BEFORE_LEASE = 92;
const TIMES_RENT = 12;
const MONTHS_APART = 36;
/** Interest and costs may come on top of what the guarantee was for. */
const MARGIN = 1.5;

export const paymentFactRules = rulesFor('Payments', [
  {
    id: 'payment-ahead',
    severity: 'feil',
    source: ORDER,
    columns: ['date'],
    message: (say, { row }, { columns }) => say.dateAhead(shownDay(columns.date[row])),
    byRow: true,
    find: (table, { on }) =>
      rowsWhere(table, (row) => (table.columns.date[row] ?? 0) > on + AHEAD_DAYS),
  },
  {
    id: 'payment-before-tenancy',
    severity: 'advarsel',
    source: own('innbetaling mot leieforhold'),
    contradiction: true,
    columns: ['date', 'tenancy'],
    marks: ['date'],
    message: (say, { row }, { columns }) => say.paymentBeforeTenancy(columns.tenancy[row] ?? ''),
    byRow: true,
    find: (table, { register }) => {
      const { date, tenancy } = table.columns;
      const starts = ofTenancies(register, 'start');
      return rowsWhere(table, (row) => {
        const start = starts.get(tenancy[row] ?? null);
        return start !== undefined && (date[row] ?? start) < start - DAYS_BEFORE_LEASE;
      });
    },
  },
  {
    id: 'payment-amount-unlikely',
    severity: 'advarsel',
    source: own(`mer enn ${TIMES_RENT} ganger månedsleien`),
    columns: ['amount', 'tenancy', 'source'],
    marks: ['amount'],
    message: (say, { row }, { columns }) =>
      say.paymentAmountUnlikely(shownAmount(columns.amount[row])),
    byRow: true,
    find: (table, { register }) => {
      const { amount, source, tenancy } = table.columns;
      const rents = ofTenancies(register, 'rent');
      return rowsWhere(table, (row) => {
        const limit = TIMES_RENT * (rents.get(tenancy[row] ?? null) ?? 0);
        return source[row] !== 'guarantee' && limit > 0 && (amount[row] ?? 0) > limit;
      });
    },
  },
  {
    id: 'payment-refund-positive',
    severity: 'feil',
    source: own('penger tilbake er et negativt beløp'),
    columns: ['amount', 'source'],
    marks: ['amount'],
    message: (say) => say.paymentRefundPositive,
    byRow: true,
    find: ({ columns, usable }) =>
      rowsWhere(
        { usable },
        (row) => columns.source[row] === 'refund' && (columns.amount[row] ?? 0) > 0,
      ),
  },
  {
    id: 'payment-period-unlikely',
    severity: 'advarsel',
    source: own(`perioden ligger høyst ${MONTHS_APART} måneder fra datoen`),
    columns: ['date', 'period'],
    marks: ['period'],
    message: (say, { row }, { columns }) =>
      say.paymentPeriodUnlikely(shownMonth(columns.period[row])),
    byRow: true,
    find: (table) => {
      const { date, period } = table.columns;
      const month = monthFinder();
      return rowsWhere(table, (row) => {
        const day = date[row] ?? null;
        const meant = period[row] ?? null;
        return day !== null && meant !== null && Math.abs(month(day) - meant) > MONTHS_APART;
      });
    },
  },
  {
    id: 'payment-guarantee-above-security',
    severity: 'advarsel',
    source: own('utbetalt garanti: høyst halvannen gang sikkerheten'),
    columns: ['source', 'amount', 'tenancy'],
    marks: ['amount'],
    message: (say, { figures = [] }) => say.paymentGuaranteeAboveSecurity(shownAmount(figures[0])),
    byRow: true,
    find: (table, { register }) => {
      const { source, amount, tenancy } = table.columns;
      const securities = ofTenancies(register, 'securityAmount');
      const hits: Hit[] = [];
      for (const row of table.usable) {
        if (source[row] !== 'guarantee') continue;
        const own = securities.get(tenancy[row] ?? null) ?? null;
        if (own !== null && own > 0 && (amount[row] ?? 0) > own * MARGIN)
          hits.push({ row, figures: [own] });
      }
      return hits;
    },
  },
]);
