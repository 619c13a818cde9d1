import type { ReactElement } from 'react';
import { norwegianAmount } from '../../domain/amounts';
import { norwegianDay } from '../../domain/days';
import type { ArrearsCard } from '../../domain/worklist/arrears-card';
import { useGoToRow } from '../useGoToRow';
import { useArrearsText } from './words';

/** How the payment plan goes, by what was agreed and what has come. */
export function PlanPart({ plan }: { readonly plan: ArrearsCard['plan'] }): ReactElement | null {
  const words = useArrearsText();
  const goToRow = useGoToRow();
  if (plan === null) return null;
  const facts = [
    words.planPaid(norwegianAmount(plan.paid), norwegianAmount(plan.expected)),
    words.planLeft(norwegianAmount(plan.remaining)),
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
        {facts.join(' · ')}
      </button>
    </section>
  );
}
