import type { Objection } from '../advice';
import type { CaseFacts } from '../case-facts';
import { brokenPlan, disputed, disputedPart, paused, planRuns } from './agreed';
import { awaiting } from './awaiting';
import { lateAllowance, lateAllowancePart, awaitsAllowance, small } from './amounts';
import { misplaced, oldData, paidSince, staleData, unknown, unplaced, unread } from './data';
import {
  deceased,
  deceasedMember,
  interpreter,
  protectedAddress,
  reserved,
  security,
} from './people';

type Source = (facts: CaseFacts) => Objection | null;

/** Everything that may speak against a step; the first that blocks is the one that is told of as the hold. */
const sources: readonly Source[] = [
  unread,
  unknown,
  staleData,
  deceased,
  disputed,
  paused,
  unplaced,
  misplaced,
  planRuns,
  awaitsAllowance,
  lateAllowance,
  small,
  awaiting,
  disputedPart,
  brokenPlan,
  lateAllowancePart,
  paidSince,
  oldData,
  protectedAddress,
  deceasedMember,
  reserved,
  interpreter,
  security,
];

/** What speaks against taking a step now, in the order in which it should be cleared. */
export function objectionsTo(facts: CaseFacts): readonly Objection[] {
  return sources.flatMap((source) => source(facts) ?? []);
}
