import type { Register } from '../register';
import type { IncomingPayment } from './incoming';

/** Payments that the register has already. */
export interface KnownPayments {
  /** The payment with the same bank reference. */
  same(payment: IncomingPayment): string | null;
  /** A payment of the tenancy with the same amount, within a few days, that came by another way, such as by hand. */
  alike(payment: IncomingPayment, tenancy: string): string | null;
}

export function knownPaymentsOf({ tables: { Payments } }: Register): KnownPayments {
  const { payment, bankReference, tenancy, date, amount } = Payments.columns;
  const references = new Map<string, number>();
  const others = new Map<string, string>();
  bankReference.forEach((reference, row) => {
    if (reference !== null) references.set(reference, row);
    const key = keyOf(tenancy[row] ?? '', date[row] ?? 0, amount[row] ?? 0);
    others.set(`${wayOf(reference)}|${key}`, payment[row] ?? '');
  });
  return {
    same: (incoming) => {
      const { reference } = incoming;
      const row = reference === null || isWeak(reference) ? undefined : references.get(reference);
      // A bank that starts its numbers over gives a reference twice: then it is another payment.
      return row !== undefined && amount[row] === incoming.amount ? (payment[row] ?? '') : null;
    },
    alike: (incoming, owner) => {
      const row = references.get(incoming.reference ?? '');
      if (row !== undefined && amount[row] === incoming.amount) return payment[row] ?? '';
      const own = wayOf(incoming.reference);
      const days = daysNear(incoming);
      for (const day of days) {
        const key = keyOf(owner, day, incoming.amount);
        for (const way of WAYS) {
          const found = way === own ? undefined : others.get(`${way}|${key}`);
          if (found !== undefined) return found;
        }
      }
      return null;
    },
  };
}

/** One format tells the day of the order and the other the day of settlement, with a weekend or a holiday between. */
const DAYS_BETWEEN = 5;

/** The payment's own days first. */
function daysNear({ date, settled }: IncomingPayment): ReadonlySet<number> {
  const days = new Set<number>([date, settled]);
  for (let off = 1; off <= DAYS_BETWEEN; off += 1) days.add(date - off).add(settled + off);
  return days;
}

/** Made of KID and amount where the bank gives no mark: two payments may share it. */
function isWeak(reference: string): boolean {
  return reference.includes('~');
}

/** Ways into the register, told by how the reference begins. */
const WAYS = ['OCR', 'camt', ''] as const;

function wayOf(reference: string | null): (typeof WAYS)[number] {
  return WAYS.find((way) => way !== '' && reference?.startsWith(`${way} `) === true) ?? '';
}

function keyOf(tenancy: string, date: number, amount: number): string {
  return `${tenancy}|${date}|${amount}`;
}
