import type { Proposer } from '../proposal';
import { lastFixedDay, runningLeases } from './lease-facts';

/** The lease has ended, the tenant is still there and nobody has asked him to move: it is about to turn indefinite. */
export const leasesOverstayed: Proposer = {
  id: 'lease-overstayed',
  kind: 'leaseEnd',
  order: 41,
  propose: (_, context) => {
    const { on, naming, text } = context;
    const { leaseEnd: words, neutral } = text;
    return runningLeases(context)
      .filter(
        ({ tenancy, end }) =>
          end < on && on <= lastFixedDay(end) && tenancy.moveOutRequested === null,
      )
      .map(({ tenancy, end }) => ({
        title: words.overstayedTitle(...naming.tenancy(tenancy)),
        neutralTitle: neutral.leaseEnd,
        fact: words.overstayed(end, on - end, lastFixedDay(end)),
        neutralFact: words.neutralOverstayed,
        since: end,
        source: { table: 'Tenancies', id: tenancy.tenancy },
        news: true,
      }));
  },
  many: (text, count) => text.leaseEnd.manyOverstayed(count),
};
