import { usualPaymentDay } from '../ledger/read-ledger';
import type { Month } from '../months';
import type { Register } from '../register';
import { setting } from '../settings';
import type { Payment } from '../tables/ledger';
import type { MatchedPayment } from './match';

type Source = Pick<Payment, 'source' | 'period'>;

/** Husbanken's money comes within so many days of the day it was expected. */
const DAYS_LATE = 14;

/** Where the money comes from, by the payer's name; housing allowance gets its month from the decision it fits. */
export function sourceOf(register: Register, row: MatchedPayment): Source {
  if (row.amount < 0) return { source: 'refund', period: null };
  const payer = (row.payer ?? '').toLocaleLowerCase('nb');
  if (/\bnav\b/.test(payer)) return { source: 'navDeduction', period: null };
  if (!payer.includes('husbanken')) return { source: 'tenant', period: null };
  const period = allowanceMonth(register, row);
  // Without its month by law it settles nothing older: an ordinary payment would be wrong, and the check asks for the month.
  return { source: 'allowance', period };
}

function allowanceMonth(
  register: Register,
  { tenancy, amount, date }: MatchedPayment,
): Month | null {
  const usual = setting(register, 'allowancePaymentDate');
  const fits = register.tables.Allowances.rows.filter(
    (row) =>
      row.tenancy === tenancy &&
      row.amount === amount &&
      Math.abs(date - (row.expected ?? usualPaymentDay(row.period, usual))) <= DAYS_LATE,
  );
  return fits.length === 1 ? (fits[0]?.period ?? null) : null;
}
