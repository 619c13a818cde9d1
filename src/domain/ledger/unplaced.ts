import type { Day } from '../days';
import type { Register } from '../register';
import type { UnplacedPayment } from './arrears';
import { NONE } from './columns';
import { kidClaims, kidOwners } from './kid-owners';
import type { SettledLedger } from './settled-ledger';

/** Payments without tenancy up to a day. Their KID may suggest one; only a person places them. */
export function unplacedOn(
  register: Register,
  ledger: SettledLedger,
  on: Day,
): readonly UnplacedPayment[] {
  const { columns, paymentRows, tenancies } = ledger;
  const { payment, kid, bankReference } = register.tables.Payments.columns;
  const ownerOfKid = kidOwners(ledger);
  const claims = kidClaims(ledger, kidsOfUnplaced(ledger));
  const found: UnplacedPayment[] = [];
  for (let at = 0; at < paymentRows.length; at += 1) {
    const date = (columns.payments.date[at] ?? 0) as Day;
    if (columns.payments.tenancy[at] !== NONE || date > on) continue;
    const row = paymentRows[at] ?? 0;
    const number = columns.payments.kid[at] ?? NONE;
    const owner = ownerOfKid[number] ?? NONE;
    found.push({
      payment: payment[row] ?? '',
      date,
      amount: columns.payments.ore[at] ?? 0,
      kid: kid[row] ?? null,
      bankReference: bankReference[row] ?? null,
      suggestion: tenancies[owner] ?? null,
      mayBelongTo: Array.from(claims.get(number) ?? [], (tenancy) => tenancies[tenancy] ?? ''),
    });
  }
  return found;
}

function kidsOfUnplaced({ columns: { payments } }: SettledLedger): ReadonlySet<number> {
  const kids = new Set<number>();
  for (let at = 0; at < payments.tenancy.length; at += 1) {
    const kid = payments.kid[at] ?? NONE;
    if (payments.tenancy[at] === NONE && kid !== NONE) kids.add(kid);
  }
  return kids;
}
