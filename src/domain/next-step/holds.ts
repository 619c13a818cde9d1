import { norwegianAmount } from '../amounts';
import { pauseReasons } from '../codes/money';
import { norwegianDay, type Day } from '../days';
import { inLanguage, type Language } from '../language';
import type { ArrearsStep } from '../tables/collection';
import { textIn } from '../../text';
import type { Account, Hold, UnplacedPayment } from '../ledger/arrears';
import type { PlanProgress } from './plans';

/** What is known of a tenancy besides its account, when a step is considered. */
export interface StepFacts {
  readonly on: Day;
  readonly language: Language;
  /** Steps logged by the day, oldest first. */
  readonly log: readonly ArrearsStep[];
  readonly plans: readonly PlanProgress[];
  readonly unplaced: readonly UnplacedPayment[];
  /** Why what has not been read must be read first, or null. */
  readonly unread: string | null;
  /** Øre; smaller debts are left in peace. */
  readonly ignoreBelow: number;
}

/** The first reason not to take a step now, or null. Nobody is chased before these are cleared. */
export function holdOn(account: Account, facts: StepFacts): Hold | null {
  for (const reason of [
    unread,
    unknown,
    disputed,
    paused,
    unplaced,
    planRuns,
    awaitsAllowance,
    lateAllowance,
    small,
  ]) {
    const hold = reason(account, facts);
    if (hold !== null) return hold;
  }
  return null;
}

function unread(_: Account, { unread: why }: StepFacts): Hold | null {
  return why === null ? null : { id: 'unread', until: null, why };
}

function unknown({ known }: Account, { language }: StepFacts): Hold | null {
  if (known) return null;
  return { id: 'unknown', until: null, why: textIn(language).arrears.holdUnknown };
}

/** A dispute from before the oldest open charge was about something that has been settled since. */
function disputed({ oldestDue }: Account, { log, language }: StepFacts): Hold | null {
  const last = log.findLast(
    ({ disputed, date }) => disputed !== null && date >= (oldestDue ?? date),
  );
  if (last?.disputed !== true) return null;
  const why = textIn(language).arrears.holdDisputed(norwegianDay(last.date));
  return { id: 'disputed', until: null, why };
}

function paused(_: Account, { log, on, language }: StepFacts): Hold | null {
  const last = log.findLast((step) => step.pauseReason !== null || step.pauseUntil !== null);
  if (last === undefined) return null;
  const endless = last.pauseUntil === null && last === log.at(-1);
  if (!endless && (last.pauseUntil === null || last.pauseUntil < on)) return null;
  const { holdPaused } = textIn(language).arrears;
  const reason = inLanguage(pauseReasons[last.pauseReason ?? 'other'], language);
  const until = last.pauseUntil === null ? null : norwegianDay(last.pauseUntil);
  return { id: 'paused', until: last.pauseUntil, why: holdPaused(reason, until) };
}

function unplaced(account: Account, facts: StepFacts): Hold | null {
  const own = facts.unplaced.filter(({ mayBelongTo }) => mayBelongTo.includes(account.tenancy));
  const ore = own.reduce((sum, { amount }) => sum + amount, 0);
  if (ore <= 0) return null;
  const why = textIn(facts.language).arrears.holdUnplaced(norwegianAmount(ore));
  return { id: 'unplaced', until: null, why };
}

function planRuns(_: Account, { plans, language }: StepFacts): Hold | null {
  const live = plans.find(({ state }) => state === 'live');
  if (live === undefined) return null;
  const next = live.nextInstalment;
  const why = textIn(language).arrears.holdPlan(next === null ? null : norwegianDay(next));
  return { id: 'plan', until: next, why };
}

function awaitsAllowance(account: Account, { language }: StepFacts): Hold | null {
  if (account.own > 0 || account.allowanceExpected === 0 || account.allowanceLate > 0) return null;
  return { id: 'allowance', until: null, why: textIn(language).arrears.holdAllowance };
}

function lateAllowance(account: Account, { ignoreBelow, language }: StepFacts): Hold | null {
  if (account.allowanceLate === 0 || account.own >= ignoreBelow) return null;
  const why = textIn(language).arrears.holdLateAllowance(norwegianAmount(account.allowanceLate));
  return { id: 'lateAllowance', until: null, why };
}

function small(account: Account, { ignoreBelow, language }: StepFacts): Hold | null {
  if (account.own >= ignoreBelow) return null;
  return { id: 'small', until: null, why: textIn(language).arrears.holdSmall };
}
