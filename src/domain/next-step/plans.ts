import { addDays, type Day } from '../days';
import type { Register } from '../register';
import { setting } from '../settings';
import type { PaymentPlan } from '../tables/collection';
import { scheduleOf, type Instalment } from './plan-schedule';
import { settledLedger, type SettledLedger } from '../ledger/settled-ledger';
import { standingOn } from '../ledger/sums';

/** How a payment plan goes, from what was agreed and what the ledger shows. Amounts are øre. */
export interface PlanProgress {
  readonly plan: string;
  readonly tenancy: string;
  /** What a person has closed stays so; a plan that runs is judged by the ledger. */
  readonly state: 'live' | 'broken' | 'completed' | 'cancelled';
  /** Instalments that should have come, those within the tolerance days left out. */
  readonly expected: number;
  /** How much the debt has shrunk since the plan was made, new rent counted against it. */
  readonly paid: number;
  readonly remaining: number;
  /** The first day after the tolerance of the instalment that is missing; null where none is. */
  readonly brokenSince: Day | null;
  readonly nextInstalment: Day | null;
  /** The last instalment by the agreement; null where the plan asks for nothing. */
  readonly last: Instalment | null;
  /** The instalment that has fallen due and is not covered, within the tolerance or not. */
  readonly late: Instalment | null;
}

/** Every payment plan agreed by a day, in sheet order. */
export function planProgress(register: Register, on: Day): readonly PlanProgress[] {
  const ledger = settledLedger(register);
  const limit = setting(register, 'ignoreBelow') * 100;
  const remaining = remainingOn(ledger, on);
  const debts = new Map<Day, ReturnType<typeof remainingOn>>();
  const agreedOn = (agreed: Day): ReturnType<typeof remainingOn> => {
    const found = debts.get(agreed) ?? remainingOn(ledger, agreed);
    debts.set(agreed, found);
    return found;
  };
  return register.tables.PaymentPlans.rows
    .filter(({ agreed }) => agreed <= on)
    .map((plan) => {
      const { tenancy, tolerance, agreed } = plan;
      const before = agreedOn(agreed)(tenancy, 0);
      return progressOf(plan, on, { before, now: remaining(tenancy, tolerance ?? 0) }, limit);
    });
}

/** Plans that have gone from kept to broken after `since`, up to `on`; for the agenda. */
export function plansBrokenSince(register: Register, since: Day, on: Day): readonly PlanProgress[] {
  return planProgress(register, on).filter(
    ({ brokenSince }) => brokenSince !== null && brokenSince > since,
  );
}

/** The tenant's own overdue share, charges of the last `tolerance` days left out. */
function remainingOn(
  ledger: SettledLedger,
  on: Day,
): (tenancy: string, tolerance: number) => number {
  const { segments, tenancies } = ledger;
  const byTenancy = new Map<string, number[]>();
  for (const at of standingOn(segments, on)) {
    if (segments.allowance[at] === 1) continue;
    const id = tenancies[segments.tenancy[at] ?? 0] ?? '';
    const parts = byTenancy.get(id);
    if (parts === undefined) byTenancy.set(id, [at]);
    else parts.push(at);
  }
  return (tenancy, tolerance) =>
    (byTenancy.get(tenancy) ?? [])
      .filter((at) => (segments.due[at] ?? 0) < on - tolerance)
      .reduce((sum, at) => sum + (segments.ore[at] ?? 0), 0);
}

/** The tenant's own overdue share on the day the plan was agreed, and now; øre. */
interface Debts {
  readonly before: number;
  readonly now: number;
}

function progressOf(
  plan: PaymentPlan,
  on: Day,
  { before, now: remaining }: Debts,
  limit: number,
): PlanProgress {
  const total = plan.total ?? before;
  // A plan may be about a part of the debt: what was owed besides is no instalment that is missing.
  const start = Math.max(total, before);
  const tolerance = plan.tolerance ?? 0;
  const instalments = scheduleOf(plan, total);
  const expected = instalments.findLast(({ due }) => due + tolerance < on)?.sum ?? 0;
  const paid = Math.max(0, start - remaining);
  const short = expected - paid > limit;
  const missing = instalments.find(({ sum }) => sum - paid > limit);
  return {
    plan: plan.plan,
    tenancy: plan.tenancy,
    state: stateOf(plan, remaining, short),
    expected,
    paid,
    remaining,
    brokenSince: brokenSince(plan, short && missing ? addDays(missing.due, tolerance + 1) : null),
    nextInstalment: instalments.find(({ due }) => due >= on)?.due ?? null,
    last: instalments.at(-1) ?? null,
    late: instalments.find(({ due, sum }) => due < on && sum - paid > limit) ?? null,
  };
}

function stateOf(plan: PaymentPlan, remaining: number, short: boolean): PlanProgress['state'] {
  if (plan.state !== null && plan.state !== 'live') return plan.state;
  if (remaining === 0) return 'completed';
  return short ? 'broken' : 'live';
}

function brokenSince({ state, stateDate }: PaymentPlan, missed: Day | null): Day | null {
  if (state === 'broken') return stateDate ?? missed;
  return state === 'live' || state === null ? missed : null;
}
