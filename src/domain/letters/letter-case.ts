import type { AllowanceSettlement } from '../allowance/settlement';
import type { Day } from '../days';
import type { Language } from '../language';
import type { Arrears } from '../ledger/arrears';
import type { PlanProgress } from '../next-step/plans';
import type { Register } from '../register';
import type { IndexPlan } from '../rent/index-plan';
import type { Tenancy } from '../tables/tenancies';
import type { Text } from '../../text';
import type { LetterWords } from '../../text/letter-words';
import type { LetterId } from './letter';
import type { Recipient } from './recipient';

/** One letter that is asked for: which, to whom, on what day, and in what words. */
export interface LetterCase {
  readonly id: LetterId;
  readonly register: Register;
  readonly on: Day;
  readonly tenancy: Tenancy;
  readonly tenant: Recipient;
  /** The arrears of the day, computed once for all letters. */
  readonly arrears: () => Arrears;
  /** The yearly adjustment with notice on the day, computed once for all letters. */
  readonly indexPlan: () => IndexPlan;
  /** How each payment plan goes on the day, computed once for all letters. */
  readonly plans: () => readonly PlanProgress[];
  /** Allowance under transport of the newest month that should have come, computed once for all letters. */
  readonly settlements: () => readonly AllowanceSettlement[];
  /** Language and words of the letter itself. */
  readonly language: Language;
  readonly words: LetterWords;
  /** Sentences to the sender, in the reader's language. */
  readonly text: Text['letters'];
}
