import type { Proposer } from '../proposal';
import { aboutAccount, arrearsNow } from './arrears-facts';

/** Own share that has become worth a case since the previous meeting. */
export const arrearsNew: Proposer = {
  id: 'arrears-new',
  kind: 'arrears',
  order: 51,
  propose: (register, context) =>
    arrearsNow(register, context)
      .filter(({ change }) => change === 'new')
      .map((account) => aboutAccount(account, register, context)),
  many: (text, count) => text.arrears.manyNew(count),
};
