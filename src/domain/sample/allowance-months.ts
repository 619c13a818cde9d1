import { addDays, type Day } from '../days';
import { addToMonth, firstDay, type Month } from '../months';
import { bankDayBefore, type LedgerBook } from './ledger-book';
import type { Random } from './random';
import type { SampleTenancy } from './tenancies';

interface Means {
  readonly book: LedgerBook;
  readonly random: Random;
  /** The chance that the payment comes a month late. */
  readonly late: number;
}

/** Decided and transferred allowance of a month in øre; it comes about the 20th of the month after. */
export function allowanceFor(
  tenancy: SampleTenancy,
  month: Month,
  due: Day,
  rent: number,
  { book, random, late }: Means,
): number {
  const { consent, withdrawn } = tenancy;
  const covered = consent !== null && consent <= due && (withdrawn === null || withdrawn > due);
  if (!covered) return 0;
  const expected = bankDayBefore(addDays(firstDay(addToMonth(month, 1)), 19));
  const row = { tenancy: tenancy.id, period: month, transport: true, expected } as const;
  if (random.chance(0.012)) {
    const status = random.chance(0.5) ? 'refused' : 'stopped';
    book.allowances.push({ ...row, amount: 0, status });
    return 0;
  }
  const amount = Math.min(tenancy.allowance, rent);
  book.allowances.push({ ...row, amount, status: 'granted' });
  const date = addDays(expected, random.chance(late) ? 30 : 0);
  book.pay({ date, amount, source: 'allowance', tenancy: tenancy.id, period: month });
  return amount;
}
