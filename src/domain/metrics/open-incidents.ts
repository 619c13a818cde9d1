import { isOpenOn } from '../incidents/open';
import type { Metric } from './metric';
import { byArea, counts } from './sums';

export const openIncidents: Metric = {
  id: 'open-incidents',
  title: ['Åpne hendelser', 'Opne hendingar', 'Open incidents'],
  definition: [
    'Hendelser som er meldt og ikke lukket per dato.',
    'Hendingar som er melde og ikkje lukka per dato.',
    'Incidents reported and not closed on the day.',
  ],
  unit: 'count',
  better: 'less',
  compute: (facts, on) =>
    counts(
      byArea(
        facts.register.tables.Incidents.rows
          .filter((incident) => isOpenOn(incident, on))
          .map(({ dwelling }) => ({
            area: facts.areaOf(dwelling ?? ''),
            value: 1,
            who: dwelling ?? '',
          })),
      ),
    ),
};
