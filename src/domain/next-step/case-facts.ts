import type { Wording } from '../code-word';
import type { Day } from '../days';
import type { Language } from '../language';
import type { Account, OpenItem } from '../ledger/arrears';
import type { DoubtfulPayment } from '../ledger/doubts';
import type { ArrearsStep } from '../tables/collection';
import type { Household, Person } from '../tables/people';
import type { Tenancy } from '../tables/tenancies';
import type { Dispute } from './disputes';
import type { MaybeTheirs } from './maybe-theirs';
import type { PlanProgress } from './plans';
import type { RuleBook } from './rule-book';

type BareAccount = Omit<Account, 'step' | 'hold' | 'advice'>;

/** All that is known of one tenancy's debt when its next step is considered. */
export interface CaseFacts {
  readonly on: Day;
  readonly language: Language;
  /** Codes as the register's own sheet calls them. */
  readonly word: Wording;
  readonly book: RuleBook;
  readonly account: BareAccount;
  /** Open charges of the tenancy. */
  readonly items: readonly OpenItem[];
  readonly tenancy: Tenancy | undefined;
  readonly household: Household | undefined;
  readonly people: readonly Person[];
  /** Steps logged by the day, oldest first. */
  readonly log: readonly ArrearsStep[];
  /** Of `log`, the steps taken for the debt that stands and is not disputed. */
  readonly taken: readonly ArrearsStep[];
  readonly dispute: Dispute;
  /** What may be demanded: the tenant's own share less what is disputed, øre, and since when. */
  readonly demandable: number;
  readonly oldest: Day | null;
  /** The tenant lives there and owes rent: only then may it come to eviction. */
  readonly homeAtStake: boolean;
  readonly plans: readonly PlanProgress[];
  readonly unplaced: readonly MaybeTheirs[];
  /** Placed payments that may be theirs though they settle nothing of their debt. */
  readonly doubtful: readonly DoubtfulPayment[];
  /** Why what has not been read must be read first, or null. */
  readonly unread: string | null;
  /** The last day that the ledger speaks of, and whether an import says so. */
  readonly data: { readonly day: Day | null; readonly imported: boolean };
}
