import { norwegianKroner } from '../../amounts';
import { addDays, type Day } from '../../days';
import { addToMonth, firstDay, monthOf, type Month } from '../../months';
import { textIn } from '../../../text';
import type { EarlyWarning, WarningFacts } from './warning';

/** A payment so many days before the first counts for the month that it is for. */
const AHEAD_DAYS = 10;

/** Less is paid month by month, though the rent is the same, and something is owed: the economy is slipping. */
export function shrinking(facts: WarningFacts): EarlyWarning | null {
  const { on, months, drop, charges, payments, language, least, account } = facts;
  if (months < 2 || account === undefined || account.own < Math.max(1, least)) return null;
  const last = addToMonth(monthOf(on), -1);
  const counted = Array.from({ length: months }, (_, at) => addToMonth(last, at - months + 1));
  const sums = counted.map((month) => Math.min(paidFor(facts, month), shareOf(facts, month)));
  const [first = 0] = sums;
  const end = sums.at(-1) ?? 0;
  const falls = sums.every((sum, at) => at === 0 || sum < (sums[at - 1] ?? 0));
  if (!falls || first - end < least || (first - end) * 100 < first * drop) return null;
  if (end >= shareOf(facts, last) || charges.length < months) return null;
  const own = payments.filter(({ date }) => counted.includes(monthFor(date)));
  return {
    kind: 'shrinking',
    tenancy: facts.tenancy.tenancy,
    why: textIn(language).earlyWarnings.shrinking(sums.map(norwegianKroner)),
    since: firstDay(last),
    rows: own.map(({ payment }) => ({ table: 'Payments', id: payment })),
  };
}

/** What the tenant paid for a month; more than its share is for other months. */
function paidFor({ payments }: WarningFacts, month: Month): number {
  return payments.reduce(
    (sum, { date, amount }) => sum + (monthFor(date) === month ? amount : 0),
    0,
  );
}

function monthFor(date: Day): Month {
  return monthOf(addDays(date, AHEAD_DAYS));
}

/** The tenant's own share of a month's rent. */
function shareOf({ charges, allowances }: WarningFacts, month: Month): number {
  const rent = charges
    .filter(({ due }) => monthOf(due) === month)
    .reduce((sum, { amount }) => sum + amount, 0);
  const granted = allowances
    .filter(
      ({ period, status, transport }) => period === month && status === 'granted' && transport,
    )
    .reduce((sum, { amount }) => sum + amount, 0);
  return Math.max(0, rent - granted);
}
