import { addDays } from '../../days';
import type { Office } from '../office';

/** When a service was asked and answered; quicker since the committee began. Targets get where they started from. */
export function addIncidentFacts({ rows, random, period, members }: Office): void {
  for (const { incident, date, closed } of rows.of('Incidents')) {
    if (incident == null || date == null) continue;
    const passedOn = addDays(date, random.whole(0, 2));
    const slow = date < period.reform ? 12 : 5;
    const answered = addDays(passedOn, random.whole(0, slow));
    const last = closed ?? period.until;
    rows.set('Incidents', incident, {
      handler: members.officerOn(date),
      passedOn: passedOn <= last ? passedOn : date,
      answered: answered <= last ? answered : null,
    });
  }
  for (const { target, metric } of rows.of('Targets')) {
    const atLeast = metric === 'interviewed-share' || metric === 'owned-by-loan';
    rows.set('Targets', target ?? '', {
      direction: atLeast ? 'atLeast' : 'atMost',
      baselineDate: period.reform,
      baseline: BASELINES[metric ?? ''] ?? null,
    });
  }
}

/** Where the municipality stood when the committee began. */
const BASELINES: Readonly<Record<string, number>> = {
  'arrears-own': 900_000,
  'vacancy-days': 60,
  'interviewed-share': 0,
  'owned-by-loan': 1,
  incidents: 120,
  'children-temporary': 3,
};
