import { monthOf } from '../months';
import { rowsWhere, tenancyMonths } from './ledger-columns';
import { rulesFor } from './rule';
import { shownAmount } from './shown';
import { own } from './source';

const MONTHS_AHEAD = 2;

export const allowanceFactRules = rulesFor('Allowances', [
  {
    id: 'allowance-outside-tenancy',
    severity: 'advarsel',
    source: own('bostøtte mot leieforhold'),
    contradiction: true,
    columns: ['tenancy', 'period'],
    marks: ['period'],
    message: (say, { row }, { columns }) => say.allowanceOutsideTenancy(columns.tenancy[row] ?? ''),
    byRow: true,
    find: (table, { register }) => {
      const { tenancy, period } = table.columns;
      const spans = tenancyMonths(register);
      return rowsWhere(table, (row) => {
        const span = spans.get(tenancy[row] ?? null);
        const month = period[row] ?? null;
        return span !== undefined && month !== null && (month < span[0] || month > span[1]);
      });
    },
  },
  {
    id: 'allowance-refused-with-amount',
    severity: 'advarsel',
    source: own('vedtak mot beløp'),
    contradiction: true,
    columns: ['status', 'amount'],
    marks: ['status'],
    message: (say, { row }, { columns }) =>
      say.allowanceRefusedWithAmount(shownAmount(columns.amount[row])),
    byRow: true,
    find: ({ columns, usable }) =>
      rowsWhere(
        { usable },
        (row) => columns.status[row] === 'refused' && (columns.amount[row] ?? 0) > 0,
      ),
  },
  {
    id: 'allowance-granted-without-amount',
    severity: 'advarsel',
    source: own('vedtak mot beløp'),
    contradiction: true,
    columns: ['status', 'amount'],
    marks: ['amount'],
    message: (say) => say.allowanceGrantedWithoutAmount,
    byRow: true,
    find: ({ columns, usable }) =>
      rowsWhere(
        { usable },
        (row) => columns.status[row] === 'granted' && columns.amount[row] === 0,
      ),
  },
  {
    id: 'allowance-far-ahead',
    severity: 'advarsel',
    source: own('bostøtte avgjøres måned for måned'),
    columns: ['period'],
    message: (say) => say.allowanceFarAhead,
    byRow: true,
    find: (table, { on }) => {
      const last = monthOf(on) + MONTHS_AHEAD;
      return rowsWhere(table, (row) => (table.columns.period[row] ?? 0) > last);
    },
  },
]);
