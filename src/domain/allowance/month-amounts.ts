import type { Day } from '../days';
import { accountRows } from '../ledger/account-rows';
import { ALLOWANCE, NONE, REFUND } from '../ledger/columns';
import type { SettledLedger } from '../ledger/settled-ledger';
import type { Month } from '../months';
import { allocationOn, type Allocation } from '../statement/allocation';
import type { Source } from '../statement/lots';
import type { AllowanceSettlement } from './settlement';

type Amounts = Pick<
  AllowanceSettlement,
  'rent' | 'received' | 'receivedOn' | 'used' | 'ownPaid' | 'surplus' | 'paidOut'
> & { /** Øre of the rent that nothing has settled. */ readonly open: number };

/** What the rent of one month was and what settled it, by a day. */
export function monthAmounts(
  ledger: SettledLedger,
  tenancy: number,
  period: Month,
  on: Day,
): Amounts {
  const { charges, payments } = ledger.columns;
  const rows = accountRows(ledger.columns);
  const allocation = allocationOn(ledger.columns, tenancy, on);
  const rents = new Set(
    rows
      .chargesOf(tenancy)
      .filter(
        (row) =>
          charges.rent[row] === 1 && charges.period[row] === period && (charges.ore[row] ?? 0) > 0,
      ),
  );
  const came = rows
    .paymentsOf(tenancy)
    .filter(
      (row) =>
        payments.source[row] === ALLOWANCE &&
        payments.period[row] === period &&
        (payments.date[row] ?? 0) <= on,
    );
  const settled = settledOf(allocation, rents);
  const charged = sum(rents, (row) => charges.ore[row] ?? 0);
  const rent = charged - settled.corrected;
  const received = Math.max(
    0,
    sum(came, (row) => payments.ore[row] ?? 0),
  );
  return {
    rent,
    received,
    receivedOn: came.length === 0 ? null : ((payments.date[came.at(-1) ?? NONE] ?? 0) as Day),
    used: settled.used,
    ownPaid: settled.paid,
    open: rent - settled.used - settled.paid,
    ...leftOf(ledger, allocation, new Set(came)),
  };
}

function settledOf({ parts }: Allocation, rents: ReadonlySet<number>) {
  const settled = { used: 0, paid: 0, corrected: 0 };
  for (const { charge, ore, how } of parts) {
    if (!rents.has(charge)) continue;
    if (how === 'month') settled.used += ore;
    else if (how === 'corrects') settled.corrected += ore;
    else settled.paid += ore;
  }
  return settled;
}

/** What of a month's allowance is left, and what of it has been paid out. */
function leftOf(
  { columns: { payments } }: SettledLedger,
  { surplus, taken }: Allocation,
  came: ReadonlySet<number>,
): Pick<Amounts, 'surplus' | 'paidOut'> {
  const isOwn = ({ of, row }: Source): boolean => of === 'payment' && came.has(row);
  const isRefund = ({ of, row }: Source): boolean =>
    of === 'payment' && payments.source[row] === REFUND;
  return {
    surplus: sum(surplus, ({ source, ore }) => (isOwn(source) ? ore : 0)),
    paidOut: sum(taken, ({ from, by, ore }) => (isOwn(from) && isRefund(by) ? ore : 0)),
  };
}

function sum<T>(values: Iterable<T>, ore: (value: T) => number): number {
  let total = 0;
  for (const value of values) total += ore(value);
  return total;
}
