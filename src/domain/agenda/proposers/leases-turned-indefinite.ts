import { addDays } from '../../days';
import type { Proposer } from '../proposal';
import { askedToMove, lastFixedDay, leaseDecisions, runningLeases } from './lease-facts';

/** More than three months past the end without a written request to move (husleieloven § 9-2), and not taken up since. */
export const leasesTurnedIndefinite: Proposer = {
  id: 'lease-turned-indefinite',
  kind: 'leaseEnd',
  order: 40,
  propose: (register, context) => {
    const { on, naming, text } = context;
    const { leaseEnd: words, neutral } = text;
    const decided = leaseDecisions(register, context);
    return runningLeases(context)
      .filter(({ tenancy, end }) => lastFixedDay(end) < on && !askedToMove(tenancy, context))
      .map(({ tenancy, end }) => ({ tenancy, end, turned: addDays(lastFixedDay(end), 1) }))
      .filter(({ tenancy, turned }) => (decided.get(tenancy.tenancy) ?? turned - 1) < turned)
      .map(({ tenancy, end, turned }) => ({
        title: words.indefiniteTitle(...naming.tenancy(tenancy)),
        neutralTitle: neutral.leaseEnd,
        fact: words.indefinite(end, turned),
        neutralFact: words.neutralIndefinite,
        since: turned,
        source: { table: 'Tenancies', id: tenancy.tenancy },
      }));
  },
  many: (text, count) => text.leaseEnd.manyIndefinite(count),
};
