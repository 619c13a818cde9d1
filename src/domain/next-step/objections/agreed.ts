import { norwegianAmount } from '../../amounts';
import { pauseReasons } from '../../codes/money';
import { norwegianDay } from '../../days';
import { textIn } from '../../../text';
import type { Source } from '../../agenda/proposal';
import type { Objection } from '../advice';
import type { CaseFacts } from '../case-facts';
import { pauseOn } from '../pauses';
import { blocks, warns } from './objection';

/** Everything that is owed is disputed, or so much that the rest is not worth a step. */
export function disputed(facts: CaseFacts): Objection | null {
  const { dispute, demandable, book, language } = facts;
  const step = dispute.whole ?? dispute.parts.at(-1)?.step;
  if (step === undefined) return null;
  if (dispute.whole === null && demandable >= Math.max(1, book.ignoreBelow)) return null;
  const why = textIn(language).arrears.holdDisputed(norwegianDay(step.date));
  return blocks('disputed', why, { rows: disputeRows(facts) });
}

/** Part of the debt is disputed: the step is about the rest alone. */
export function disputedPart(facts: CaseFacts): Objection | null {
  if (facts.dispute.amount === 0 || disputed(facts) !== null) return null;
  const say = textIn(facts.language).nextStep.warning.disputedPart;
  return warns(
    'disputedPart',
    say(norwegianAmount(facts.dispute.amount), norwegianAmount(facts.demandable)),
    { rows: disputeRows(facts) },
  );
}

function disputeRows({ dispute }: CaseFacts): readonly Source[] {
  const steps = dispute.whole === null ? [] : [dispute.whole];
  return [...steps, ...dispute.parts.map(({ step }) => step)].map(stepRow);
}

function stepRow({ step }: { readonly step: string }): Source {
  return { table: 'ArrearsSteps', id: step };
}

export function paused({ log, on, language, word }: CaseFacts): Objection | null {
  const pause = pauseOn(log, on);
  if (pause === null) return null;
  const { pauseUntil: until, pauseReason } = pause;
  const reason = word(pauseReasons, pauseReason ?? 'other');
  const why = textIn(language).arrears.holdPaused(
    reason,
    until === null ? null : norwegianDay(until),
  );
  return blocks('paused', why, { until, rows: [stepRow(pause)] });
}

export function planRuns({ plans, language }: CaseFacts): Objection | null {
  const live = plans.find(({ state }) => state === 'live');
  if (live === undefined) return null;
  const next = live.nextInstalment;
  const why = textIn(language).arrears.holdPlan(next === null ? null : norwegianDay(next));
  return blocks('plan', why, { until: next, rows: [{ table: 'PaymentPlans', id: live.plan }] });
}

/** A plan that is broken no longer holds; the tenant should hear why before anything else. */
export function brokenPlan({ plans, language }: CaseFacts): Objection | null {
  if (plans.some(({ state }) => state === 'live')) return null;
  const broken = plans.findLast(({ state }) => state === 'broken');
  if (broken === undefined) return null;
  const since = broken.brokenSince === null ? null : norwegianDay(broken.brokenSince);
  const missing = norwegianAmount(Math.max(0, broken.expected - broken.paid));
  return warns('brokenPlan', textIn(language).nextStep.warning.brokenPlan(since, missing), {
    rows: [{ table: 'PaymentPlans', id: broken.plan }],
  });
}
