import type { ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import { norwegianDay } from '../../domain/days';
import type { ArrearsCard } from '../../domain/worklist/arrears-card';
import type { ArrearsText } from '../../text/arrears-pane';
import { useGoToRow } from '../useGoToRow';
import { useArrearsText } from './words';

/** A plan that a person has ended is not measured any more: only what is still open is told. */
function progressFacts(
  { state, paid, expected, remaining }: NonNullable<ArrearsCard['plan']>,
  words: ArrearsText,
): readonly string[] {
  if (state === 'completed' || state === 'cancelled') {
    return remaining > 0 ? [words.planEndedOpen(norwegianAmount(remaining))] : [];
  }
  const [came, due, left] = [paid, expected, remaining].map(norwegianAmount);
  return [
    expected === 0 ? words.planNoneDue : words.planPaid(came ?? '', due ?? ''),
    words.planLeft(left ?? ''),
  ];
}

/** How the payment plan goes, by what was agreed and what has come. */
export function PlanPart({ plan }: { readonly plan: ArrearsCard['plan'] }): ReactElement | null {
  const words = useArrearsText();
  const goToRow = useGoToRow();
  if (plan === null) return null;
  const facts = [
    ...progressFacts(plan, words),
    plan.brokenSince === null ? '' : words.planBroken(norwegianDay(plan.brokenSince)),
    plan.state !== 'live' || plan.nextInstalment === null
      ? ''
      : words.planNext(norwegianDay(plan.nextInstalment)),
  ].filter((fact) => fact !== '');
  return (
    <section aria-label={words.plan}>
      <h4>
        {words.plan} <span className="tag">{words.planStates[plan.state]}</span>
      </h4>
      <button
        type="button"
        className="text-link"
        onClick={() => goToRow({ table: 'PaymentPlans', id: plan.plan })}
      >
        {facts.join(' · ') || plan.plan}
      </button>
    </section>
  );
}
