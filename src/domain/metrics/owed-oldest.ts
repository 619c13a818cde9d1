import type { Metric } from './metric';
import { byArea } from './sums';

export const owedOldest: Metric = {
  id: 'owed-oldest',
  title: ['Eldste restanser', 'Eldste restansar', 'Oldest arrears'],
  definition: [
    'Den delen av skyldig husleie som hører til det eldste aldersbåndet, vanligvis over 90 dager etter forfall.',
    'Den delen av skuldig husleige som høyrer til det eldste aldersbandet, vanlegvis over 90 dagar etter forfall.',
    'The part of rent owed in the oldest age band, usually more than 90 days past due.',
  ],
  unit: 'ore',
  better: 'less',
  compute: (facts, on) =>
    byArea(
      facts.arrears(on).accounts.flatMap(({ tenancy, bands }) => {
        const value = bands.at(-1)?.owed ?? 0;
        return value > 0 ? [{ area: facts.areaOfTenancy(tenancy), value, who: tenancy }] : [];
      }),
    ),
};
