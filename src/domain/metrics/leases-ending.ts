import { addMonths } from '../days';
import { lastDayOf } from '../occupancy/spans';
import type { Metric } from './metric';
import { byArea, counts } from './sums';

/** How far ahead the committee looks; the same as the second alarm of the routine. */
const MONTHS_AHEAD = 6;

export const leasesEnding: Metric = {
  id: 'leases-ending',
  title: ['Kontrakter ut innen 6 mnd.', 'Kontraktar ut innan 6 md.', 'Leases ending in 6 months'],
  definition: [
    'Løpende leieforhold med kontrakt som går ut innen seks måneder, eller som alt har gått ut.',
    'Løpande leigeforhold med kontrakt som går ut innan seks månader, eller som alt har gått ut.',
    'Running tenancies whose lease ends within six months or has already ended.',
  ],
  unit: 'count',
  better: null,
  compute: (facts, on) => {
    const until = addMonths(on, MONTHS_AHEAD);
    const running = facts.register.tables.Tenancies.rows.filter(
      (tenancy) => tenancy.start <= on && (lastDayOf(tenancy) ?? Infinity) >= on,
    );
    return counts(
      byArea(
        running
          .filter(({ end }) => end !== null && end <= until)
          .map(({ tenancy, dwelling }) => ({
            area: facts.areaOf(dwelling),
            value: 1,
            who: tenancy ?? dwelling,
          })),
      ),
    );
  },
};
