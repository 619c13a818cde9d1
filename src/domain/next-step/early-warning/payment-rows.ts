import type { Day } from '../../days';
import type { Register } from '../../register';
import type { Payment } from '../../tables/ledger';
import type { ChargeRow } from './warning';

/** What the rules need of a payment. */
export type PaymentRow = Pick<Payment, 'payment' | 'date' | 'amount' | 'source' | 'payer'>;

/** The payments from a day to a day that are not housing allowance, by tenancy, oldest first. */
export function paymentsBetween(
  { tables: { Payments } }: Register,
  from: Day,
  to: Day,
): ReadonlyMap<string, readonly PaymentRow[]> {
  const { payment, date, amount, source, tenancy, payer } = Payments.columns;
  const found = new Map<string, PaymentRow[]>();
  for (const row of Payments.usable) {
    const on = date[row] ?? null;
    const owner = tenancy[row] ?? null;
    const kind = source[row] ?? null;
    if (on === null || on < from || on > to || owner === null || kind === null) continue;
    if (kind === 'allowance') continue;
    add(found, owner, {
      payment: payment[row] ?? '',
      date: on,
      amount: amount[row] ?? 0,
      source: kind,
      payer: payer[row] ?? null,
    });
  }
  for (const own of found.values()) own.sort((left, right) => left.date - right.date);
  return found;
}

/** The rents that fell due from a day to a day, by tenancy, oldest first. */
export function rentsBetween(
  { tables: { Charges } }: Register,
  from: Day,
  to: Day,
): ReadonlyMap<string, readonly ChargeRow[]> {
  const { charge, due, amount, kind, tenancy, period } = Charges.columns;
  const found = new Map<string, ChargeRow[]>();
  for (const row of Charges.usable) {
    const on = due[row] ?? null;
    const owner = tenancy[row] ?? null;
    if (kind[row] !== 'rent' || on === null || on < from || on > to || owner === null) continue;
    add(found, owner, {
      charge: charge[row] ?? '',
      period: period[row] ?? null,
      due: on,
      amount: amount[row] ?? 0,
    });
  }
  for (const own of found.values()) own.sort((left, right) => left.due - right.due);
  return found;
}

function add<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
