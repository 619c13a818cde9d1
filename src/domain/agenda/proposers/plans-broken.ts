import { norwegianAmount } from '../../amounts';
import { planProgress, type PlanProgress } from '../../next-step/plans';
import type { Register } from '../../register';
import type { AgendaContext } from '../context';
import type { Proposal, Proposer } from '../proposal';

/** Payment plans that the ledger or a person calls broken; those broken before the previous meeting are gathered. */
export const plansBroken: Proposer = {
  id: 'plan-broken',
  kind: 'arrears',
  order: 50,
  propose: (register, context) =>
    planProgress(register, context.on)
      .filter(({ state, remaining }) => state === 'broken' && remaining > 0)
      .filter(({ brokenSince }) => (brokenSince ?? context.on) <= context.on)
      .sort((left, right) => (right.brokenSince ?? 0) - (left.brokenSince ?? 0))
      .map((progress) => proposal(progress, register, context)),
  many: (text, count) => text.arrears.manyPlans(count),
};

function proposal(
  { plan, tenancy, brokenSince, expected, paid, remaining }: PlanProgress,
  register: Register,
  { text: { arrears: words }, naming, previous }: AgendaContext,
): Proposal {
  const row = register.tables.Tenancies.byKey(tenancy);
  const isNews = brokenSince !== null && brokenSince > previous;
  const missing = norwegianAmount(Math.max(0, expected - paid));
  return {
    title: row === undefined ? plan : words.planTitle(...naming.tenancy(row)),
    neutralTitle: words.neutralPlanTitle,
    fact: words.plan(brokenSince, missing, norwegianAmount(remaining)),
    neutralFact: words.neutralPlan,
    since: brokenSince,
    source: { table: 'PaymentPlans', id: plan },
    news: isNews,
    minor: !isNews,
  };
}
