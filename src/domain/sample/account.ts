import { addDays, type Day } from '../days';
import { addToMonth, firstDay, monthOf, type Month } from '../months';
import { chargeDamage, chargeRent, rentIn } from './account-charges';
import { closeAccount } from './account-end';
import { allowanceFor } from './allowance-months';
import { Collection } from './collection';
import { addEvictionSteps, stopsPaying } from './eviction';
import type { LedgerBook } from './ledger-book';
import { strain, type Period } from './options';
import { PlanStory } from './payment-plan';
import { habitsFor, monthOf as payingMonth, type Habits } from './payers';
import type { Random } from './random';
import type { SampleTenancy } from './tenancies';

export interface AccountOf {
  readonly tenancy: SampleTenancy;
  /** The tenancy before this one in the same dwelling, whose KID is used by mistake now and then. */
  readonly former: SampleTenancy | null;
  /** The tenancy that an eviction is asked for. */
  readonly isEvicted: boolean;
}

/** Writes one tenancy's account from its first charge to its last payment. */
export class AccountStory {
  private habits: Habits;
  private readonly tenancy: SampleTenancy;
  private readonly collection: Collection;
  private readonly plans: PlanStory;
  private readonly first: Month;
  private readonly last: Month;
  /** The tenant's own debt in øre; below zero is credit. */
  private behind = 0;
  /** The former tenant's KID has been used once. */
  private mistook = false;

  constructor(
    private readonly account: AccountOf,
    private readonly period: Period,
    private readonly book: LedgerBook,
    private readonly random: Random,
  ) {
    this.tenancy = account.tenancy;
    const { start, ended, dwelling } = this.tenancy.stay;
    const habits = habitsFor(dwelling.category, random);
    this.habits = account.isEvicted ? { payer: 'punctual', carries: 0 } : habits;
    this.collection = new Collection(this.tenancy, period, book, random);
    this.plans = new PlanStory(this.tenancy, period, book, random);
    this.first = monthOf(Math.max(start, period.from) as Day);
    this.last = monthOf(ended ?? period.until);
  }

  write(): void {
    const { ended, start } = this.tenancy.stay;
    const { period, book, random } = this;
    if (ended !== null && ended < period.from) return;
    if (start < period.from) this.opening();
    for (let month = this.first; month <= this.last; month = addToMonth(month, 1))
      this.month(month);
    if (ended === null) chargeRent(this.tenancy, addToMonth(this.last, 1), period, book);
    else {
      this.plans.close('cancelled', ended);
      this.behind = closeAccount(this.tenancy, ended, this.behind, { period, book, random });
    }
    if (this.account.isEvicted)
      addEvictionSteps(this.tenancy, period, this.rentIn(this.last), book);
    this.plans.tidy(ended === null || this.behind > 0);
  }

  private opening(): void {
    const { random, tenancy, period, habits } = this;
    if (!random.chance(habits.payer === 'punctual' ? 0.05 : 0.7)) return;
    const months = (0.15 + habits.carries * strain(period, period.from)) * (0.4 + random.next());
    const amount = Math.round((this.rentIn(this.first) * months) / 100) * 100;
    if (amount <= 0) return;
    this.behind = amount;
    this.book.charges.push({
      tenancy: tenancy.id,
      kind: 'opening',
      period: addToMonth(this.first, -1),
      due: addDays(period.from, -random.whole(10, 60)),
      amount,
      kid: tenancy.kid,
      text: 'Inngående saldo fra forrige system',
    });
  }

  private month(month: Month): void {
    const { random, period, book, tenancy } = this;
    const { due, amount, whole } = chargeRent(tenancy, month, period, book);
    const late = this.plans.isKept ? 0 : 0.01;
    const allowance = whole
      ? allowanceFor(tenancy, month, due, this.rentIn(month), { book, random, late })
      : 0;
    const own = amount - allowance;
    const before = this.behind;
    this.behind += own;
    if (this.account.isEvicted && month >= stopsPaying(period)) return;
    if (this.plans.runs) this.payByPlan(month, due, own);
    else this.payByHabit(month, due, own, before);
    if (this.plans.runs) return;
    if (random.chance(0.0025)) this.behind += chargeDamage(tenancy, month, book, random);
    const middle = addDays(firstDay(month), 16);
    this.collection.consider(middle, this.behind, this.rentIn(month));
    if (month < this.last && !this.account.isEvicted)
      this.plans.consider(middle, this.behind, this.rentIn(month));
    if (random.chance(0.0012)) this.pay(addDays(due, 2), this.rentIn(month));
  }

  private payByPlan(month: Month, due: Day, own: number): void {
    const { plans, random } = this;
    const rent = Math.min(own, this.behind);
    this.pay(addDays(due, plans.isKept ? random.whole(-4, 1) : random.whole(1, 6)), rent);
    const instalment = plans.instalment(month, this.behind);
    if (instalment !== null) this.pay(instalment.on, instalment.amount);
    if (plans.runs) return;
    // Who has paid off a plan keeps what is left of the habit small.
    this.collection.startAgain();
    this.habits = { ...this.habits, carries: this.habits.carries * 0.4 };
  }

  private payByHabit(month: Month, due: Day, own: number, before: number): void {
    const { habits, random, period } = this;
    const rent = this.rentIn(month);
    const tolerated = Math.max(0, habits.carries * strain(period, due) - 0.25);
    const wanted = payingMonth(habits.payer, before / rent, tolerated, random);
    const extra = before > 0 ? before * wanted.catchUp : before;
    const paid = Math.max(0, Math.round((own * wanted.share + extra) / 100) * 100);
    this.pay(addDays(due, wanted.delay), paid);
  }

  private rentIn(month: Month): number {
    return rentIn(this.tenancy, month, this.period);
  }

  private pay(date: Day, amount: number): void {
    const { tenancy, book, random, plans } = this;
    if (amount <= 0) return;
    const lost = !plans.runs && this.isLost(date, amount);
    const mistaken = !lost && this.usesFormerKid(date) ? this.account.former : null;
    const owner = mistaken ?? tenancy;
    const place = lost ? { tenancy: null, kid: null } : { tenancy: owner.id, kid: owner.kid };
    const source = random.chance(0.01) ? 'navDeduction' : 'tenant';
    const booked = book.pay({ date, amount, source, ...place });
    if (booked && !lost && mistaken === null) this.behind -= amount;
  }

  /** A few orders of the last weeks have reached the bank without a usable reference. */
  private isLost(date: Day, amount: number): boolean {
    const { until } = this.period;
    const may = date > addDays(until, -62) && date < addDays(until, -3) && amount < 540_000;
    return may && this.random.chance(0.4) && this.book.scenes.take('unplaced');
  }

  /** Old mistakes have been put right; the latest still stand on the former tenant's account. */
  private usesFormerKid(date: Day): boolean {
    const { former, tenancy } = this.account;
    const recent = date < tenancy.stay.start + 70 && date > addDays(this.period.until, -220);
    if (former === null || !recent || this.mistook || !this.random.chance(0.05)) return false;
    this.mistook = true;
    return true;
  }
}
