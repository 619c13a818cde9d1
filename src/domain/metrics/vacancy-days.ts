import { yearBefore } from './facts';
import type { Metric } from './metric';
import { byArea, notAboutPeople } from './sums';

export const vacancyDays: Metric = {
  id: 'vacancy-days',
  title: ['Ledige døgn siste 12 mnd.', 'Ledige døgn siste 12 md.', 'Vacant days, last 12 months'],
  definition: [
    'Døgn uten løpende leieforhold de siste tolv månedene, lagt sammen for alle boliger i bruk.',
    'Døgn utan løpande leigeforhold dei siste tolv månadene, lagde saman for alle bustader i bruk.',
    'Days without a running tenancy in the last twelve months, added up for all dwellings in use.',
  ],
  unit: 'days',
  better: 'less',
  compute: (facts, on) => {
    const first = yearBefore(on);
    return notAboutPeople(
      byArea(
        facts.spans(on).flatMap(({ dwelling, state, from, to }) => {
          const value = Math.min(to, on) - Math.max(from, first) + 1;
          const counted = state !== 'let' && value > 0;
          return counted ? [{ area: facts.areaOf(dwelling), value, who: dwelling }] : [];
        }),
      ),
    );
  },
};
