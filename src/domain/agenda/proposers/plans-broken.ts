import { norwegianAmount } from '../../amounts';
import { addDays, addMonths, type Day } from '../../days';
import type { Register } from '../../register';
import { setting } from '../../settings';
import type { PaymentPlan } from '../../tables/collection';
import type { AgendaContext } from '../context';
import type { Proposal, Proposer } from '../proposal';

/** Payment plans recorded as broken since the previous meeting, or whose debt is above what the plan allows. */
export const plansBroken: Proposer = {
  id: 'plan-broken',
  kind: 'arrears',
  order: 50,
  propose: (register, context) => {
    if (register.tables.PaymentPlans.rows.length === 0) return [];
    const least = Math.max(setting(register, 'ignoreBelow') * 100, 1);
    const own = new Map(context.arrears(context.on).accounts.map((row) => [row.tenancy, row.own]));
    return register.tables.PaymentPlans.rows.flatMap((plan) => {
      const fact =
        recorded(plan, context) ?? behind(plan, own.get(plan.tenancy) ?? 0, least, context);
      return fact === null ? [] : [proposal(plan, fact, register, context)];
    });
  },
  many: (text, count) => text.arrears.manyPlans(count),
};

interface Broken {
  readonly fact: string;
  readonly since: Day;
}

function recorded(
  { state, stateDate }: PaymentPlan,
  { previous, on, text }: AgendaContext,
): Broken | null {
  if (state !== 'broken' || stateDate === null || stateDate <= previous || stateDate > on)
    return null;
  return { fact: text.arrears.planRecorded(stateDate), since: stateDate };
}

/** By the last instalment past its tolerance, the debt should have come down to `total` less all due instalments. */
function behind(
  plan: PaymentPlan,
  own: number,
  least: number,
  { on, text }: AgendaContext,
): Broken | null {
  if (plan.state !== 'live' || plan.total === null) return null;
  const due = dueInstalments(plan, addDays(on, -(plan.tolerance ?? 0) - 1));
  const last = due.at(-1);
  if (last === undefined) return null;
  const paid = Math.min(plan.total, (plan.lumpFirst ?? 0) + due.length * plan.amount);
  const missing = own - (plan.total - paid);
  if (missing < least) return null;
  return { fact: text.arrears.plan(last, norwegianAmount(missing)), since: last };
}

/** The days of the plan's instalments up to a day. */
export function dueInstalments(
  { first, frequency, amount, total }: PaymentPlan,
  until: Day,
): readonly Day[] {
  const most = total === null || amount <= 0 ? 0 : Math.ceil(total / amount);
  const days: Day[] = [];
  for (let index = 0; index < most; index += 1) {
    const day =
      frequency === 'monthly'
        ? addMonths(first, index)
        : addDays(first, index * (frequency === 'weekly' ? 7 : 14));
    if (day > until) break;
    days.push(day);
  }
  return days;
}

function proposal(
  { plan, tenancy }: PaymentPlan,
  { fact, since }: Broken,
  register: Register,
  { text: { arrears: words }, naming }: AgendaContext,
): Proposal {
  const row = register.tables.Tenancies.byKey(tenancy);
  return {
    title: row === undefined ? plan : words.planTitle(...naming.tenancy(row)),
    neutralTitle: words.neutralPlanTitle,
    fact,
    neutralFact: words.neutralPlan,
    since,
    source: { table: 'PaymentPlans', id: plan },
    news: true,
  };
}
