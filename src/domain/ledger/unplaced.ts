import type { Day } from '../days';
import type { Register } from '../register';
import type { UnplacedPayment } from './arrears';
import { NONE } from './columns';
import { kidOwners } from './kid-owners';
import type { SettledLedger } from './settled-ledger';

/** Payments without tenancy up to a day. Their KID may suggest one; only a person places them. */
export function unplacedOn(
  register: Register,
  { columns, paymentRows, tenancies }: SettledLedger,
  on: Day,
): readonly UnplacedPayment[] {
  const { payment, kid, bankReference } = register.tables.Payments.columns;
  const ownerOfKid = kidOwners(columns);
  const found: UnplacedPayment[] = [];
  for (let at = 0; at < paymentRows.length; at += 1) {
    const date = (columns.payments.date[at] ?? 0) as Day;
    if (columns.payments.tenancy[at] !== NONE || date > on) continue;
    const row = paymentRows[at] ?? 0;
    const owner = ownerOfKid[columns.payments.kid[at] ?? NONE] ?? NONE;
    found.push({
      payment: payment[row] ?? '',
      date,
      amount: columns.payments.ore[at] ?? 0,
      kid: kid[row] ?? null,
      bankReference: bankReference[row] ?? null,
      suggestion: tenancies[owner] ?? null,
    });
  }
  return found;
}
