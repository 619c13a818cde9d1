import { addDays, addMonths, calendarDate, type Day } from '../days';
import { monthOf } from '../months';
import { chargeDamage, rentIn } from './account-charges';
import { Collection } from './collection';
import type { LedgerBook } from './ledger-book';
import { progress, type Period } from './options';
import type { Random } from './random';
import type { SampleTenancy } from './tenancies';

interface Means {
  readonly period: Period;
  readonly book: LedgerBook;
  readonly random: Random;
}

/** Below this, in øre, nobody sends letters after a tenant who has moved. */
const SMALL = 50_000;

/** What becomes of the debt of a tenant who has moved; returns what still stands, in øre. */
export function closeAccount(
  tenancy: SampleTenancy,
  ended: Day,
  behind: number,
  means: Means,
): number {
  const { random, period, book } = means;
  const damage = random.chance(0.08) ? chargeDamage(tenancy, monthOf(ended), book, random) : 0;
  const owed = behind + damage;
  if (owed <= 0) return owed;
  const better = progress(period, ended);
  const way = random.weighted([
    ['pays', 40 + 25 * better],
    ['guarantee', 15 + 15 * better],
    ['stands', 45 - 10 * better],
  ] as const);
  const paid =
    way === 'pays'
      ? payInParts(tenancy, ended, owed, means)
      : way === 'guarantee'
        ? payGuarantee(tenancy, ended, owed, means)
        : 0;
  if (way === 'stands' && owed > SMALL)
    new Collection(tenancy, period, book, random).afterMoving(ended, owed);
  return writeOff(tenancy, ended, owed - paid, means);
}

function payInParts(
  { id, kid }: SampleTenancy,
  ended: Day,
  owed: number,
  { random, book }: Means,
): number {
  const parts = random.whole(1, 5);
  const part = Math.ceil(owed / parts / 100) * 100;
  let paid = 0;
  for (let count = 1; count <= parts; count += 1) {
    const amount = Math.min(part, owed - paid);
    const date = addDays(addMonths(ended, count), random.whole(0, 9));
    if (book.pay({ date, amount, source: 'tenant', tenancy: id, kid })) paid += amount;
  }
  return paid;
}

function payGuarantee(
  tenancy: SampleTenancy,
  ended: Day,
  owed: number,
  { random, book, period }: Means,
): number {
  const { id, kid } = tenancy;
  const amount = Math.min(owed, rentIn(tenancy, monthOf(ended), period) * 3);
  const date = addDays(ended, random.whole(30, 90));
  return book.pay({ date, amount, source: 'guarantee', tenancy: id, kid }) ? amount : 0;
}

/** Debt that the council writes off after years without result; returns what stands. */
function writeOff(
  { id, kid }: SampleTenancy,
  ended: Day,
  owed: number,
  { random, period, book }: Means,
): number {
  const months = ended < period.reform ? random.whole(24, 44) : random.whole(12, 30);
  const due = addDays(addMonths(ended, months), 3);
  if (owed <= 0 || due > period.until || !random.chance(0.985)) return owed;
  book.charges.push({
    tenancy: id,
    kind: 'writeOff',
    period: monthOf(due),
    due,
    kid,
    amount: -owed,
    text: `Avskrevet ${String(calendarDate(due).year)}`,
    reason: 'unrecoverable',
    decision: `Vedtak ${String(calendarDate(due).year)}/${id}`,
  });
  return 0;
}
