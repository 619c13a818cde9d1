import { arrearsSteps } from '../codes/money';
import { addDays, norwegianDay, type Day } from '../days';
import { inLanguage } from '../language';
import type { ArrearsStep } from '../tables/collection';
import type { Tenancy } from '../tables/tenancies';
import { textIn } from '../../text';
import type { Account, RecommendedStep } from '../ledger/arrears';
import { ruleOf, RULES_CHECKED_TO, type StepKind } from './collection-rules';
import type { StepFacts } from './holds';

/** What usually follows the furthest step taken for the debt. */
const AFTER: Readonly<Partial<Record<StepKind | 'nothing', StepKind>>> = {
  nothing: 'reminder',
  contact: 'reminder',
  reminder: 'dunning',
  dunning: 'collectionNotice',
  collectionNotice: 'demand',
  demand: 'navNotice',
  navContacted: 'reminder',
  navNotice: 'enforcementNotice',
  enforcementNotice: 'evictionRequest',
};

/** Steps from mild to grave; contact with the tenant or NAV never moves a case further by itself. */
const GRAVITY: readonly StepKind[] = [
  'contact',
  'reminder',
  'dunning',
  'collectionNotice',
  'demand',
  'navNotice',
  'enforcementNotice',
  'evictionRequest',
  'eviction',
];

/**
 * The step that may come next and the first day on which it may, for an account that nothing holds back. It
 * recommends: the law allows waiting, and people decide.
 */
export function nextStep(
  account: Account,
  tenancy: Tenancy | undefined,
  facts: StepFacts,
): RecommendedStep | null {
  const { oldestOwnDue } = account;
  if (oldestOwnDue === null) return null;
  const taken = facts.log.filter(({ date }) => date > oldestOwnDue);
  const last = gravest(taken);
  let step = AFTER[last?.kind ?? 'nothing'];
  if (step === 'dunning' && tenancy?.feeMode === 'noReminder') step = 'collectionNotice';
  if (step === 'navNotice' && tenancy?.reserved911 === true) step = 'enforcementNotice';
  if (step === 'evictionRequest' && tenancy?.evictionClause !== true) step = 'contact';
  return step === undefined ? null : described(step, account, oldestOwnDue, last, facts);
}

function gravest(taken: readonly ArrearsStep[]): ArrearsStep | undefined {
  return taken.reduce<ArrearsStep | undefined>((worst, step) => {
    const graver = worst === undefined || GRAVITY.indexOf(step.kind) >= GRAVITY.indexOf(worst.kind);
    return graver ? step : worst;
  }, undefined);
}

function described(
  step: StepKind,
  account: Account,
  oldestDue: Day,
  last: ArrearsStep | undefined,
  { on, language }: StepFacts,
): RecommendedStep {
  const text = textIn(language).arrears;
  const rule = ruleOf(step, on);
  const afterDue = addDays(oldestDue, rule?.afterDue ?? 1);
  const deadline = last === undefined ? null : deadlineOf(last, on);
  const earliest = deadline === null || deadline < afterDue ? afterDue : addDays(deadline, 1);
  const since =
    last === undefined
      ? text.stepNothingYet(norwegianDay(oldestDue))
      : text.stepAfter(inLanguage(arrearsSteps[last.kind], language), norwegianDay(last.date));
  const sentences = [since];
  if (step === 'contact') sentences.push(text.stepNoEvictionClause);
  else if (rule !== undefined) sentences.push(text.stepRule(norwegianDay(earliest), rule.source));
  if (account.allowanceLate > 0) sentences.push(text.stepLateAllowance);
  if (earliest > RULES_CHECKED_TO)
    sentences.push(text.stepRulesLapsed(norwegianDay(RULES_CHECKED_TO)));
  return { id: step, earliest, why: sentences.join(' ') };
}

/** The day until which the tenant may answer the last step; contact gives none. */
function deadlineOf(last: ArrearsStep, on: Day): Day | null {
  if (last.deadline !== null) return last.deadline;
  const rule = ruleOf(last.kind, on);
  return rule === undefined ? null : addDays(last.date, rule.deadline);
}
