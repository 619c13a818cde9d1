import type { UnplacedPayment } from '../ledger/arrears';
import type { Text } from '../../text';
import type { StandingAccount } from './standing';

/** What a difference may be explained from. */
export interface DifferenceFacts {
  readonly here: StandingAccount;
  /** Øre: here less there. */
  readonly difference: number;
  /** Unplaced payments that may be the account's. */
  readonly unplaced: readonly UnplacedPayment[];
  readonly text: Text['account']['reconciliation'];
}
