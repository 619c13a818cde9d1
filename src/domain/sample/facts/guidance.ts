import { addDays, calendarDate, dayOf, type Day } from '../../days';
import type { Office } from '../office';

/** Who was told of Husbanken's instruments after an interview, and helped to apply. */
export function addGuidance({ rows, random, period }: Office): void {
  const households = new Map(
    rows.of('Applications').map((one) => [one.application, one.household]),
  );
  const told = new Set<string>();
  for (const { application, date } of rows.of('Interviews')) {
    const household = households.get(application);
    if (household == null || date == null || told.has(household) || !random.chance(0.6)) continue;
    told.add(household);
    const applyBy = nextDeadline(date);
    const applied = addDays(date, random.whole(0, Math.max(0, applyBy - date)));
    const did = applied <= period.until && (applyBy < period.until || random.chance(0.4));
    rows.add('Guidance', {
      household,
      instrument: random.pick(['allowance', 'allowance', 'allowance', 'startLoan'] as const),
      informed: date,
      by: 'Boligansvarlig',
      helped: random.chance(0.7),
      applyBy: did || applyBy > period.until ? applyBy : null,
      applied: did ? applied : null,
      outcome: did ? random.pick(['granted', 'granted', 'refused', 'applied'] as const) : null,
    });
  }
}

/** The 25th of the month, or of the next one where that has passed. */
function nextDeadline(on: Day): Day {
  const { year, month, date } = calendarDate(on);
  const later = date > 25 ? 1 : 0;
  return dayOf(month + later > 12 ? year + 1 : year, ((month + later - 1) % 12) + 1, 25) ?? on;
}
