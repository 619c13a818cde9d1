import { isoDay } from '../../domain/days';
import type { IncomingPayment } from '../../domain/matching/incoming';
import type { MarkedPayment } from './entry';

/**
 * Gives each payment a reference: account, day and the bank's mark of it. Where the bank gives none, KID and amount
 * stand for it after a `~`: such a reference may be another payment's too. Equal ones in a file are numbered.
 */
export function withReferences(payments: readonly MarkedPayment[]): readonly IncomingPayment[] {
  const seen = new Map<string, number>();
  return payments.map(({ mark, ...payment }) => {
    const { settled, account, amount, kid } = payment;
    const own = mark === '' ? `~${kid ?? ''}/${amount}` : mark;
    const plain = `camt ${isoDay(settled).replaceAll('-', '')}-${account}-${own}`;
    const count = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, count);
    return { ...payment, reference: count === 1 ? plain : `${plain}#${count}` };
  });
}
