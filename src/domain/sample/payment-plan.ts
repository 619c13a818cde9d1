import { addDays, type Day } from '../days';
import { addToMonth, firstDay, monthOf, type Month } from '../months';
import type { LedgerBook } from './ledger-book';
import { progress, type Period } from './options';
import type { Random } from './random';
import type { SampleTenancy } from './tenancies';

/** Days after an instalment that the office waits before it calls a plan broken. */
const TOLERANCE = 5;

interface LivePlan {
  readonly row: number;
  readonly amount: number;
  readonly agreed: Day;
  readonly first: Month;
  broken: boolean;
}

type Ending = 'completed' | 'broken' | 'cancelled';

/** The payment plans of one tenancy, one at a time. */
export class PlanStory {
  private plan: LivePlan | null = null;
  private readonly firstRow: number;

  constructor(
    private readonly tenancy: SampleTenancy,
    private readonly period: Period,
    private readonly book: LedgerBook,
    private readonly random: Random,
  ) {
    this.firstRow = book.plans.length;
  }

  /** A plan that runs and is kept: the tenant pays rent and instalment in time. */
  get isKept(): boolean {
    return this.plan !== null && !this.plan.broken;
  }

  get runs(): boolean {
    return this.plan !== null;
  }

  /** Whether tenant and office agree on a plan in the middle of a month. */
  consider(on: Day, behind: number, rent: number): void {
    if (this.plan !== null) return;
    const better = progress(this.period, on);
    const willing = behind >= rent * 0.75 && this.random.chance(0.02 + 0.38 * better);
    if (willing && on < addDays(this.period.until, -40)) this.agree(on, behind);
  }

  /** The instalment of a month, paid on the day it returns; null where none is. */
  instalment(month: Month, behind: number): { readonly on: Day; readonly amount: number } | null {
    const { plan, period, random } = this;
    if (plan === null || plan.broken || month < plan.first) return null;
    const due = dueIn(month);
    if (this.breaks(due, month - plan.first, behind)) return null;
    const amount = Math.min(plan.amount, behind);
    const on = addDays(due, random.whole(-5, 2));
    // The bank day may be a Monday after it.
    if (addDays(on, 2) > period.until) return null;
    if (amount >= behind) this.close('completed', addDays(on, 2));
    return amount > 0 ? { on, amount } : null;
  }

  /** Ends the plan that runs, if any. */
  close(state: Ending, on: Day): void {
    const { plan } = this;
    const row = plan === null ? undefined : this.book.plans[plan.row];
    if (plan !== null && row !== undefined) {
      const stateDate = Math.min(Math.max(on, plan.agreed), this.period.until) as Day;
      this.book.plans[plan.row] = { ...row, state, stateDate };
    }
    this.plan = null;
  }

  /** A broken plan of old is closed for good where the tenant still lives there or the debt stands. */
  tidy(stillMatters: boolean): void {
    if (!stillMatters) return;
    for (let at = this.firstRow; at < this.book.plans.length; at += 1) {
      const row = this.book.plans[at];
      if (row?.state !== 'broken') continue;
      this.book.plans[at] = { ...row, state: 'cancelled', note: 'Erstattet av annen oppfølging' };
    }
  }

  private agree(on: Day, behind: number): void {
    const months = this.random.whole(8, 18);
    const amount = Math.max(80_000, Math.ceil(behind / months / 10_000) * 10_000);
    const agreed = addDays(on, this.random.whole(0, 6));
    const first = addToMonth(monthOf(on), 1);
    const row = this.book.plans.length;
    this.plan = { row, amount, agreed, first, broken: false };
    this.book.plans.push({
      tenancy: this.tenancy.id,
      agreed,
      frequency: 'monthly',
      first: dueIn(first),
      amount,
      total: behind,
      tolerance: TOLERANCE,
      state: 'live',
    });
  }

  /** A few plans are newly broken at the end and still stand as running; older ones have been closed as broken. */
  private breaks(due: Day, paidBefore: number, behind: number): boolean {
    const { plan, period, book, random } = this;
    if (plan === null) return false;
    const judged = due + TOLERANCE + 1;
    const old = period.until - judged;
    if (old < 0 || paidBefore < 2) return false;
    if (old > 92) {
      if (!random.chance(0.008)) return false;
      this.close('broken', judged as Day);
      return true;
    }
    const scene = old < 31 ? 'newlyBroken' : old < 62 ? 'longerBroken' : null;
    if (scene === null || this.tenancy.stay.ended !== null || behind < 2 * plan.amount)
      return false;
    plan.broken = book.scenes.take(scene);
    return plan.broken;
  }
}

function dueIn(month: Month): Day {
  return addDays(firstDay(month), 14);
}
