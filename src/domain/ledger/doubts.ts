import type { Day } from '../days';
import type { Register } from '../register';
import { textIn } from '../../text';
import { ALLOWANCE, NONE } from './columns';
import { kidOwners } from './kid-owners';
import type { SettledLedger } from './settled-ledger';

/** A placed payment that counts as it stands but that a person should look at. */
export interface DoubtfulPayment {
  readonly payment: string;
  readonly tenancy: string;
  readonly date: Day;
  readonly amount: number;
  readonly kid: string | null;
  /** Whose debt it may belong to: the KID's owner, else the tenancy that it is on. */
  readonly mayBelongTo: string;
  readonly why: string;
}

/** Payments whose KID belongs to another tenancy, and housing allowance without its month. */
export function doubtfulOn(
  register: Register,
  ledger: SettledLedger,
  on: Day,
): readonly DoubtfulPayment[] {
  const { payments } = ledger.columns;
  const text = textIn(register.language).arrears;
  const owners = kidOwners(ledger);
  const { payment, kid } = register.tables.Payments.columns;
  const found: DoubtfulPayment[] = [];
  for (let at = 0; at < payments.date.length; at += 1) {
    const placed = payments.tenancy[at] ?? NONE;
    const date = (payments.date[at] ?? 0) as Day;
    if (placed === NONE || date > on) continue;
    const owner = owners[payments.kid[at] ?? NONE] ?? NONE;
    const tenancy = ledger.tenancies[placed] ?? '';
    const isOthers = owner >= 0 && owner !== placed;
    const reasons = [
      isOthers ? text.otherTenancyKid(tenancy, ledger.tenancies[owner] ?? '') : '',
      payments.source[at] === ALLOWANCE && payments.period[at] === NONE
        ? text.allowanceWithoutPeriod(tenancy)
        : '',
    ].filter((reason) => reason !== '');
    if (reasons.length === 0) continue;
    const row = ledger.paymentRows[at] ?? 0;
    found.push({
      payment: payment[row] ?? '',
      tenancy,
      date,
      amount: payments.ore[at] ?? 0,
      kid: kid[row] ?? null,
      mayBelongTo: isOthers ? (ledger.tenancies[owner] ?? tenancy) : tenancy,
      why: reasons.join(' '),
    });
  }
  return found;
}
