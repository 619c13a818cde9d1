import { addDays, type Day } from '../../days';
import { setting } from '../../settings';
import type { Proposer } from '../proposal';
import { askedToMove, lastFixedDay, leaseDecisions, runningLeases } from './lease-facts';

/**
 * The lease has ended, the tenant is still there and nobody has asked him to move: it is about to turn indefinite. Taken
 * up at the end and again at each alarm after it (setting `leaseAfterDays`).
 */
export const leasesOverstayed: Proposer = {
  id: 'lease-overstayed',
  kind: 'leaseEnd',
  order: 41,
  propose: (register, context) => {
    const { on, naming, text } = context;
    const { leaseEnd: words, neutral } = text;
    const decided = leaseDecisions(register, context);
    const after = setting(register, 'leaseAfterDays');
    return runningLeases(context)
      .filter(({ end }) => end < on && on <= lastFixedDay(end))
      .filter(({ tenancy }) => !askedToMove(tenancy, context))
      .filter(
        ({ tenancy, end }) => (decided.get(tenancy.tenancy) ?? end - 1) < lastAlarm(end, after, on),
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

/** The latest alarm that has passed; the end of the lease is the first. */
function lastAlarm(end: Day, after: readonly number[], on: Day): Day {
  return addDays(end, Math.max(0, ...after.filter((count) => end + count <= on)));
}
