import { arrearsSteps } from '../../codes/money';
import type { Account } from '../../ledger/arrears';
import type { Register } from '../../register';
import { textIn } from '../../../text';
import { wordOf } from '../../code-word';

/** What is recommended for an account in a word or two, or why to wait; null where neither is known. */
export function stepNames(register: Register): (account: Account) => string | null {
  const { holds } = textIn(register.language).arrears;
  return ({ step, hold }) => {
    if (hold !== null) return holds[hold.id];
    return step === null ? null : wordOf(register, arrearsSteps, step.id);
  };
}
