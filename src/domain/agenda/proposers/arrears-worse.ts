import type { Proposer } from '../proposal';
import { aboutAccount, arrearsNow } from './arrears-facts';

/** Own share that was a case at the previous meeting and has grown since. */
export const arrearsWorse: Proposer = {
  id: 'arrears-worse',
  kind: 'arrears',
  order: 52,
  propose: (register, context) =>
    arrearsNow(register, context)
      .filter(({ change }) => change === 'worse')
      .map((account) => aboutAccount(account, register, context)),
  many: (text, count) => text.arrears.manyWorse(count),
};
