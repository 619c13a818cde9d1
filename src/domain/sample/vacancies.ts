import { addDays, type Day } from '../days';
import type { RowIn } from '../tables';
import type { Period } from './options';
import type { Random } from './random';
import type { SampleRows } from './sample-rows';
import type { Gap } from './stays';

type Reason = NonNullable<RowIn<'Vacancies'>['reason']>;
type Status = NonNullable<RowIn<'Dwellings'>['status']>;

const STATUS_OF: Readonly<Record<Reason, Status>> = {
  turnover: 'vacant',
  repair: 'repair',
  reserved: 'reserved',
  blocked: 'blocked',
  other: 'vacant',
};

/** One or two rows for each gap between tenancies; the days of the rows are exactly the days of the gap. */
export function addVacancies(
  gaps: readonly Gap[],
  period: Period,
  rows: SampleRows,
  random: Random,
): void {
  for (const gap of [...gaps].sort((left, right) => left.from - right.from)) {
    const split = splitDay(gap, period, random);
    if (split === null)
      addRow(gap, gap.from, gap.to, lastReason(gap, period.until, random), period, rows);
    else {
      const first = random.chance(0.7) ? 'repair' : 'blocked';
      addRow(gap, gap.from, addDays(split, -1), first, period, rows);
      addRow(gap, split, gap.to, 'turnover', period, rows);
    }
  }
}

function splitDay({ from, to }: Gap, { until }: Period, random: Random): Day | null {
  const length = (to ?? until) - from;
  return length > 45 && (to !== null || length < 70) && random.chance(0.6)
    ? addDays(from, random.whole(20, length - 10))
    : null;
}

function lastReason(gap: Gap, until: Day, random: Random): Reason {
  // A dwelling that has stood empty for long and still does is not ready to be let.
  if (gap.to === null && until - gap.from > 70) return random.chance(0.9) ? 'repair' : 'blocked';
  if (gap.to !== null && gap.to - gap.from < 40) return 'turnover';
  return random.weighted<Reason>([
    ['turnover', gap.to === null ? 40 : 50],
    ['repair', gap.to === null ? 20 : 30],
    ['reserved', gap.to === null ? 40 : 4],
    ['blocked', 7],
  ]);
}

function addRow(
  { dwelling }: Gap,
  from: Day,
  to: Day | null,
  reason: Reason,
  { until }: Period,
  rows: SampleRows,
): void {
  rows.add('Vacancies', {
    dwelling: dwelling.id,
    from,
    to,
    reason,
    note: reason === 'repair' ? 'Bad og gulv settes i stand' : null,
  });
  if (to !== null) return;
  rows.set('Dwellings', dwelling.id, {
    status: STATUS_OF[reason],
    statusDate: from,
    availableFrom: reason === 'turnover' ? from : addDays(until, 40),
  });
}
