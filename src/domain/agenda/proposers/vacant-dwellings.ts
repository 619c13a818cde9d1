import type { Register } from '../../register';
import type { AgendaContext } from '../context';
import type { Proposal, Proposer } from '../proposal';
import { isForDwelling, undecided } from './application-facts';
import { emptyDwellings, isNotReady, type EmptyDwelling } from './empty-dwellings';

/** Dwellings without a tenancy that somebody could be offered. */
export const vacantDwellings: Proposer = {
  id: 'dwelling-vacant',
  kind: 'allocation',
  order: 30,
  propose: (register, context) => {
    const waiting = waitingByBedrooms(register, context);
    return emptyDwellings(register, context.on)
      .filter((empty) => !isNotReady(empty))
      .map((empty) => proposal(empty, waiting, context));
  },
  many: (text, count) => text.vacantDwelling.many(count),
};

function proposal(
  { dwelling, since }: EmptyDwelling,
  waiting: ReadonlyMap<number, number>,
  { text: { vacantDwelling: words }, naming, on }: AgendaContext,
): Proposal {
  const { bedrooms } = dwelling;
  const empty = since === null ? words.always : words.since(since, on - since);
  const count = bedrooms === null ? 0 : (waiting.get(bedrooms) ?? 0);
  const demand = bedrooms === null || count === 0 ? '' : ` ${words.waiting(count, bedrooms)}`;
  return {
    title: words.title(naming.dwelling(dwelling.dwelling), bedrooms),
    neutralTitle: words.neutralTitle(bedrooms),
    fact: `${empty}${demand}`,
    neutralFact: empty,
    since,
    source: { table: 'Dwellings', id: dwelling.dwelling },
  };
}

function waitingByBedrooms(
  register: Register,
  context: AgendaContext,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const application of undecided(register, context)) {
    const { bedrooms } = application;
    if (bedrooms === null || !isForDwelling(application)) continue;
    counts.set(bedrooms, (counts.get(bedrooms) ?? 0) + 1);
  }
  return counts;
}
