import { addDays, addMonths, type Day } from '../days';
import type { PaymentPlan } from '../tables/collection';

/** One payment of a plan; `sum` is what should have been paid by then, øre. */
export interface Instalment {
  readonly due: Day;
  readonly amount: number;
  readonly sum: number;
}

/** What a schedule is made of; amounts are øre. */
export type PlanTerms = Pick<PaymentPlan, 'first' | 'frequency' | 'amount' | 'lumpFirst'>;

const DAYS_BETWEEN = { weekly: 7, fortnightly: 14 } as const;
/** A plan of a hundred years is a typing error, and a list without end helps nobody. */
const MOST = 1200;

/** The payments that a plan asks for until `total` is covered: the lump with the first, the last one what is left. */
export function scheduleOf(
  { first, frequency, amount, lumpFirst }: PlanTerms,
  total: number,
): readonly Instalment[] {
  if (amount <= 0 || total <= 0) return [];
  const lump = Math.min(Math.max(0, lumpFirst ?? 0), total);
  const count = Math.max(1, Math.min(MOST, Math.ceil((total - lump) / amount)));
  const sumAfter = (at: number): number => Math.min(total, lump + amount * (at + 1));
  return Array.from({ length: count }, (_, at) => ({
    due:
      frequency === 'monthly' ? addMonths(first, at) : addDays(first, at * DAYS_BETWEEN[frequency]),
    amount: sumAfter(at) - (at === 0 ? 0 : sumAfter(at - 1)),
    sum: sumAfter(at),
  }));
}
