import { setting } from '../../settings';
import type { Proposer } from '../../agenda/proposal';
import { summarise } from '../../agenda/summarise';
import type { Consequence, TodaySource } from '../today';

/** What an agenda's proposer finds, seen on the day itself; too much of it becomes one item. */
export function fromProposer(proposer: Proposer, consequence: Consequence): TodaySource {
  return {
    id: proposer.id,
    consequence,
    find: (register, context) => {
      const most = setting(register, 'casesPerRule');
      const proposals = proposer.propose(register, context);
      return summarise(proposer, proposals, most, context.text).map(
        ({ title, fact, since, source, rows }) => ({ text: title, fact, since, source, rows }),
      );
    },
  };
}
