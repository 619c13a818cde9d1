import { addDays, weekday, type Day } from '../days';
import type { NewRow, SampleRows } from './sample-rows';
import type { Scenes } from './scenes';

type Charge = NewRow<'Charges'> & { readonly due: Day };
type Payment = NewRow<'Payments'> & { readonly date: Day };
type Allowance = NewRow<'Allowances'> & { readonly expected: Day };
type Plan = NewRow<'PaymentPlans'> & { readonly agreed: Day };
type Step = NewRow<'ArrearsSteps'> & { readonly date: Day };

/** Entries of all accounts until they get their ids in the order of their days. */
export class LedgerBook {
  readonly charges: Charge[] = [];
  readonly payments: Payment[] = [];
  readonly allowances: Allowance[] = [];
  readonly plans: Plan[] = [];
  readonly steps: Step[] = [];

  constructor(
    readonly until: Day,
    readonly scenes: Scenes,
  ) {}

  /** Books a payment on the first bank day from `date`; false where that day has not come. */
  pay(payment: Payment): boolean {
    const date = bankDay(payment.date);
    if (date > this.until || (payment.amount ?? 0) === 0) return false;
    this.payments.push({ ...payment, date });
    return true;
  }

  writeTo(rows: SampleRows): void {
    const by = <T>(list: readonly T[], day: (row: T) => Day): T[] =>
      [...list].sort((left, right) => day(left) - day(right));
    for (const charge of by(this.charges, ({ due }) => due)) rows.add('Charges', charge);
    by(this.payments, ({ date }) => date).forEach((payment, at) => {
      const bankReference = `OCR${String(at + 1).padStart(7, '0')}`;
      rows.add('Payments', { bankReference, ...payment });
    });
    for (const row of by(this.allowances, ({ expected }) => expected)) rows.add('Allowances', row);
    for (const plan of by(this.plans, ({ agreed }) => agreed)) rows.add('PaymentPlans', plan);
    for (const step of by(this.steps, ({ date }) => date)) rows.add('ArrearsSteps', step);
  }
}

/** The day itself, or the Monday after a weekend. */
export function bankDay(date: Day): Day {
  const at = weekday(date);
  return at === 6 ? addDays(date, 2) : at === 7 ? addDays(date, 1) : date;
}

/** The day itself, or the Friday before a weekend. */
export function bankDayBefore(date: Day): Day {
  const at = weekday(date);
  return at === 6 ? addDays(date, -1) : at === 7 ? addDays(date, -2) : date;
}
