import { addDays, type Day } from '../days';
import { firstDay, isoMonth, lastDay, type Month } from '../months';
import type { LedgerBook } from './ledger-book';
import type { Period } from './options';
import type { Random } from './random';
import { rentOn } from './rents';
import type { SampleTenancy } from './tenancies';

interface Charged {
  readonly due: Day;
  /** Øre, rent and power together. */
  readonly amount: number;
  /** The tenancy runs the whole month. */
  readonly whole: boolean;
}

/** The rent of a tenancy in a month, in øre. */
export function rentIn({ stay }: SampleTenancy, month: Month, { until }: Period): number {
  const { start, dwelling } = stay;
  return rentOn(start, Math.max(firstDay(month), start) as Day, dwelling.rent, until);
}

/** Rent and power of a month; half of the rent where the tenancy runs part of it. */
export function chargeRent(
  tenancy: SampleTenancy,
  month: Month,
  period: Period,
  book: LedgerBook,
): Charged {
  const { start, ended, dwelling } = tenancy.stay;
  const due = Math.max(firstDay(month), start) as Day;
  const whole = start <= firstDay(month) && (ended === null || ended >= lastDay(month));
  const full = rentIn(tenancy, month, period);
  const rent = whole ? full : Math.round(full / 200) * 100;
  const common = { tenancy: tenancy.id, period: month, due, kid: tenancy.kid };
  const of = isoMonth(month);
  book.charges.push({ ...common, kind: 'rent', amount: rent, text: `Husleie ${of}` });
  if (dwelling.power > 0)
    book.charges.push({ ...common, kind: 'power', amount: dwelling.power, text: `Strøm ${of}` });
  return { due, amount: rent + dwelling.power, whole };
}

/** A bill for damage; returns its øre. */
export function chargeDamage(
  { id, kid }: SampleTenancy,
  month: Month,
  book: LedgerBook,
  random: Random,
): number {
  const amount = random.whole(8, 60) * 10_000;
  const due = addDays(firstDay(month), 20);
  book.charges.push({
    tenancy: id,
    kind: 'damage',
    period: month,
    due,
    amount,
    kid,
    text: 'Skade',
  });
  return amount;
}
