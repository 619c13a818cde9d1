import type { Proposer } from '../proposal';
import { aboutAccount, arrearsNow } from './arrears-facts';

/** Own share that has not grown since the previous meeting: gathered in one case. */
export const arrearsStanding: Proposer = {
  id: 'arrears-standing',
  kind: 'arrears',
  order: 53,
  propose: (register, context) =>
    arrearsNow(register, context)
      .filter(({ change }) => change === 'standing')
      .map((account) => aboutAccount(account, register, context)),
  many: (text, count) => text.arrears.manyStanding(count),
};
