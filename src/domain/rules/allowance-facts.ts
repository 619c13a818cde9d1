import { monthOf } from '../months';
import { rowsWhere, tenancyFinder } from './ledger-columns';
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
    find: (table, { register }) => {
      const { tenancy, period } = table.columns;
      const find = tenancyFinder(register);
      return rowsWhere(table, (row) => {
        const home = find(tenancy[row] ?? null);
        const month = period[row] ?? null;
        if (home === undefined || month === null) return false;
        const left = home.movedOut ?? home.ended;
        return month < monthOf(home.start) || (left !== null && month > monthOf(left));
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
    find: (table, { on }) => {
      const last = monthOf(on) + MONTHS_AHEAD;
      return rowsWhere(table, (row) => (table.columns.period[row] ?? 0) > last);
    },
  },
]);
