import type { Day } from '../days';
import type { Account } from '../ledger/arrears';
import type { HoldId } from '../next-step/advice';
import type { WorkGroup } from './work-item';

/** Holds that end only when somebody looks into them. */
const TO_CLEAR: ReadonlySet<HoldId> = new Set<HoldId>([
  'staleData',
  'deceased',
  'unread',
  'staleData',
  'deceased',
  'unknown',
  'unplaced',
  'disputed',
  'lateAllowance',
]);

/** Where an account with arrears belongs on a day. */
export function groupOf({ step, hold }: Pick<Account, 'step' | 'hold'>, on: Day): WorkGroup {
  if (hold !== null) {
    const isForgotten = hold.id === 'paused' && hold.until === null;
    return TO_CLEAR.has(hold.id) || isForgotten ? 'clear' : 'waiting';
  }
  if (step === null) return 'waiting';
  return step.earliest <= on ? 'now' : 'soon';
}
