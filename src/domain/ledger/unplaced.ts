import type { Day } from '../days';
import type { Register } from '../register';
import type { UnplacedPayment } from './arrears';
import { NONE } from './columns';
import { textPointersOf, type TextPointers } from '../matching/text-pointers';
import { kidClaims, kidOwners } from './kid-owners';
import type { SettledLedger } from './settled-ledger';

/** Payments without tenancy up to a day. KID, name or message may point to some; only a person places them. */
export function unplacedOn(
  register: Register,
  ledger: SettledLedger,
  on: Day,
): readonly UnplacedPayment[] {
  const { columns, paymentRows, tenancies } = ledger;
  const { payment, kid, bankReference, payer } = register.tables.Payments.columns;
  const ownerOfKid = kidOwners(ledger);
  const claims = kidClaims(ledger, kidsOfUnplaced(ledger));
  const pointed = pointedTo(register);
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
      mayBelongTo: [
        ...new Set([
          ...Array.from(claims.get(number) ?? [], (tenancy) => tenancies[tenancy] ?? ''),
          ...pointed(payer[row] ?? null),
        ]),
      ],
    });
  }
  return found;
}

/** Tenancies that a payer's name or message points to; what the register knows of names is laid out when first needed. */
export function pointedTo(register: Register): (words: string | null) => readonly string[] {
  let pointers: TextPointers | undefined;
  return (words) => {
    if (words === null) return [];
    pointers ??= textPointersOf(register);
    return [...pointers.mentioned(words).map(({ tenancy }) => tenancy), ...pointers.named(words)];
  };
}

function kidsOfUnplaced({ columns: { payments } }: SettledLedger): ReadonlySet<number> {
  const kids = new Set<number>();
  for (let at = 0; at < payments.tenancy.length; at += 1) {
    const kid = payments.kid[at] ?? NONE;
    if (payments.tenancy[at] === NONE && kid !== NONE) kids.add(kid);
  }
  return kids;
}
