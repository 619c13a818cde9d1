import { norwegianAmount } from '../../amounts';
import type { Day } from '../../days';
import { monthOf, type Month } from '../../months';
import { positionsBy } from '../rows-by';
import type { Scope } from '../scope';
import type { StorySource } from '../source';
import type { RowSource, StoryLine } from '../story';

interface MonthSums {
  /** Øre. */
  charged: number;
  paid: number;
  last: Day;
  source: RowSource;
}

/** What was charged and paid, month by month up to the day; the sums of the ledger's rows as they stand. */
export const ledgerMonths: StorySource = {
  lines: (scope) => {
    const months = new Map<Month, MonthSums>();
    addCharges(scope, months);
    addPayments(scope, months);
    return [...months].map(([month, sums]) => line(scope, month, sums));
  },
};

function addCharges(scope: Scope, months: Map<Month, MonthSums>): void {
  const { columns } = scope.register.tables.Charges;
  for (const row of rowsOf(scope, columns.tenancy)) {
    const { [row]: day = null } = columns.due;
    const { [row]: ore = null } = columns.amount;
    if (day === null || ore === null || day > scope.on) continue;
    const id = columns.charge[row] ?? '';
    sumsOf(months, day, { table: 'Charges', id }).charged += ore;
  }
}

function addPayments(scope: Scope, months: Map<Month, MonthSums>): void {
  const { columns } = scope.register.tables.Payments;
  for (const row of rowsOf(scope, columns.tenancy)) {
    const { [row]: day = null } = columns.date;
    const { [row]: ore = null } = columns.amount;
    if (day === null || ore === null || day > scope.on) continue;
    const id = columns.payment[row] ?? '';
    sumsOf(months, day, { table: 'Payments', id }).paid += ore;
  }
}

function rowsOf({ tenancies }: Scope, column: readonly (string | null)[]): readonly number[] {
  const index = positionsBy(column);
  return tenancies.flatMap(({ tenancy }) => index.get(tenancy) ?? []);
}

function sumsOf(months: Map<Month, MonthSums>, day: Day, source: RowSource): MonthSums {
  const month = monthOf(day);
  const sums = months.get(month) ?? { charged: 0, paid: 0, last: day, source };
  months.set(month, sums);
  if (day >= sums.last) Object.assign(sums, { last: day, source });
  return sums;
}

function line({ text }: Scope, month: Month, sums: MonthSums): StoryLine {
  const { charged, paid, last, source } = sums;
  return {
    kind: 'money',
    day: last,
    title: text.month(month),
    detail: text.chargedAndPaid(norwegianAmount(charged), norwegianAmount(paid)),
    source,
    isOpen: false,
  };
}
