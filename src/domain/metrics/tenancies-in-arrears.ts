import type { Metric } from './metric';
import { byArea, counts } from './sums';

export const tenanciesInArrears: Metric = {
  id: 'tenancies-in-arrears',
  title: ['Leieforhold med restanse', 'Leigeforhold med restanse', 'Tenancies in arrears'],
  definition: [
    'Leieforhold med minst ett forfalt krav som ikke er fullt betalt per dato.',
    'Leigeforhold med minst eitt forfalle krav som ikkje er fullt betalt per dato.',
    'Tenancies with at least one charge past due and not fully paid on the day.',
  ],
  unit: 'count',
  better: 'less',
  compute: (facts, on) =>
    counts(
      byArea(
        facts
          .arrears(on)
          .accounts.filter((account) => account.owed > 0)
          .map(({ tenancy }) => ({ area: facts.areaOfTenancy(tenancy), value: 1, who: tenancy })),
      ),
    ),
};
