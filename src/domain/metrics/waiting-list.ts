import { waitsOn } from '../applications/waiting';
import type { Metric } from './metric';
import { byArea, counts } from './sums';

export const waitingList: Metric = {
  id: 'waiting-list',
  title: ['På venteliste', 'På venteliste', 'On the waiting list'],
  definition: [
    'Søknader om kommunal bolig eller bytte som er mottatt og ikke avsluttet per dato. Område er det søkeren ønsker.',
    'Søknader om kommunal bustad eller byte som er mottekne og ikkje avslutta per dato. Område er det søkjaren ønskjer.',
    'Applications for a municipal dwelling or a swap received and not closed on the day. Area is the one wanted.',
  ],
  unit: 'count',
  better: 'less',
  compute: (facts, on) =>
    counts(
      byArea(
        facts.register.tables.Applications.rows
          .filter((application) => waitsOn(application, on))
          .map(({ area, household }) => ({ area: area?.trim() ?? '', value: 1, who: household })),
      ),
    ),
};
