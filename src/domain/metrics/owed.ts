import type { Metric } from './metric';
import { byArea } from './sums';

export const owed: Metric = {
  id: 'owed',
  title: ['Skyldig husleie', 'Skuldig husleige', 'Rent owed'],
  definition: [
    'Forfalte krav som ikke er betalt per dato, alle leieforhold, også avsluttede.',
    'Forfalne krav som ikkje er betalte per dato, alle leigeforhold, også avslutta.',
    'Charges past due and not paid on the day, all tenancies, former ones included.',
  ],
  unit: 'ore',
  better: 'less',
  compute: (facts, on) =>
    byArea(
      facts
        .arrears(on)
        .accounts.filter((account) => account.owed > 0)
        .map(({ tenancy, owed: value }) => ({
          area: facts.areaOfTenancy(tenancy),
          value,
          who: tenancy,
        })),
    ),
};
