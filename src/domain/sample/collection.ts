import { addDays, addMonths, type Day } from '../days';
import type { RowIn } from '../tables';
import type { LedgerBook } from './ledger-book';
import { progress, type Period } from './options';
import type { Random } from './random';
import type { SampleTenancy } from './tenancies';

type StepKind = RowIn<'ArrearsSteps'>['kind'];

/** The steps of the sample's office, one a month while the debt stands. */
const LADDER: readonly StepKind[] = [
  'contact',
  'reminder',
  'dunning',
  'collectionNotice',
  'navContacted',
  'demand',
  'navNotice',
  'enforcementNotice',
];

interface LivePlan {
  readonly id: number;
  readonly amount: number;
  readonly agreed: Day;
}

/** What the office does about one tenancy's debt: steps, payment plans. */
export class Collection {
  private reached = 0;
  private plan: LivePlan | null = null;

  constructor(
    private readonly tenancy: SampleTenancy,
    private readonly period: Period,
    private readonly book: LedgerBook,
    private readonly random: Random,
  ) {}

  get hasPlan(): boolean {
    return this.plan !== null;
  }

  /** Looks at the account in the middle of a month; returns the instalment that is paid now. */
  consider(on: Day, behind: number, rent: number): number {
    if (behind < rent * 0.4) this.reached = 0;
    if (this.plan !== null) return this.instalment(on, behind);
    if (behind >= rent * 0.9) this.takeStep(on, behind);
    const better = progress(this.period, on);
    const willing = behind >= rent * 1.2 && this.random.chance(0.015 + 0.4 * better);
    if (willing && on < addDays(this.period.until, -20)) this.agree(on, behind);
    return 0;
  }

  private takeStep(on: Day, behind: number): void {
    const { random, period } = this;
    const eager = 0.45 + 0.5 * progress(period, on);
    const kind = LADDER[this.reached];
    if (kind === undefined || !random.chance(eager)) return;
    if (kind === 'enforcementNotice' && !random.chance(0.15)) return;
    this.reached += 1;
    const date = addDays(on, random.whole(0, 8));
    if (date > period.until) return;
    const waits = random.chance(0.04);
    this.book.steps.push({
      tenancy: this.tenancy.id,
      date,
      kind,
      balance: behind,
      letter: this.reached > 2 ? 'Brev sendt' : null,
      deadline: this.reached > 1 ? addDays(date, 14) : null,
      pauseReason: waits ? 'allowancePending' : null,
      pauseUntil: waits ? addDays(date, 30) : null,
      disputed: random.chance(0.02),
    });
  }

  private agree(on: Day, behind: number): void {
    const months = this.random.whole(8, 22);
    const amount = Math.max(50_000, Math.ceil(behind / months / 10_000) * 10_000);
    const agreed = addDays(on, this.random.whole(0, 6));
    const id = this.book.plans.length;
    this.plan = { id, amount, agreed };
    this.book.plans.push({
      tenancy: this.tenancy.id,
      agreed,
      frequency: 'monthly',
      first: addMonths(firstInstalment(on), 1),
      amount,
      total: behind,
      tolerance: 5,
      state: 'live',
    });
  }

  private instalment(on: Day, behind: number): number {
    const { plan, random } = this;
    if (plan === null) return 0;
    if (behind <= 0) return this.close('completed', on);
    if (random.chance(0.022)) return this.close('broken', on);
    if (random.chance(0.04)) return 0;
    const paid = Math.min(plan.amount, behind);
    if (paid === behind) this.close('completed', on);
    return paid;
  }

  /** Ends the plan; returns 0, what is paid on it then. */
  close(state: 'completed' | 'broken' | 'cancelled', on: Day): 0 {
    const { plan } = this;
    const row = plan === null ? undefined : this.book.plans[plan.id];
    if (plan !== null && row !== undefined) {
      this.book.plans[plan.id] = { ...row, state, stateDate: Math.max(on, plan.agreed) as Day };
    }
    this.plan = null;
    this.reached = 0;
    return 0;
  }
}

function firstInstalment(on: Day): Day {
  return addDays(on, 20 - Number(on % 2));
}
