import type { Metric } from './metric';
import { byArea, notAboutPeople } from './sums';

export const vacantDwellings: Metric = {
  id: 'vacant-dwellings',
  title: ['Tomme boliger', 'Tomme bustader', 'Vacant dwellings'],
  definition: [
    'Boliger i bruk uten løpende leieforhold per dato, uansett årsak. Personalbaser er ikke med.',
    'Bustader i bruk utan løpande leigeforhold per dato, uansett årsak. Personalbasar er ikkje med.',
    'Dwellings in use without a running tenancy on the day, whatever the reason. Staff bases are left out.',
  ],
  unit: 'count',
  better: 'less',
  compute: (facts, on) =>
    notAboutPeople(
      byArea(
        facts
          .spans(on)
          .filter(({ from, to, state }) => from <= on && on <= to && state !== 'let')
          .map(({ dwelling }) => ({ area: facts.areaOf(dwelling), value: 1, who: dwelling })),
      ),
    ),
};
