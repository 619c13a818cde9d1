import { dwellingStatuses } from '../../codes/dwellings';
import type { Proposer } from '../proposal';
import { emptyDwellings, isNotReady } from './empty-dwellings';

/** Dwellings under repair, reserved or blocked: gathered in one case, as nobody can be offered them yet. */
export const dwellingsNotReady: Proposer = {
  id: 'dwelling-not-ready',
  kind: 'dwelling',
  order: 80,
  propose: (register, { on, word, naming, text: { dwellingNotReady: words } }) =>
    emptyDwellings(register, on)
      .filter(isNotReady)
      .map(({ dwelling, state, since }) => {
        const status = word(dwellingStatuses, state as keyof typeof dwellingStatuses);
        const fact = since === null ? words.unknown : words.fact(since, on - since);
        return {
          title: words.title(naming.dwelling(dwelling.dwelling), status),
          neutralTitle: words.neutralTitle(status),
          fact,
          neutralFact: fact,
          since,
          source: { table: 'Dwellings', id: dwelling.dwelling },
          minor: true,
        };
      }),
  many: (text, count) => text.dwellingNotReady.many(count),
};
