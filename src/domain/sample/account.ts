import { addDays, addMonths, calendarDate, type Day } from '../days';
import { addToMonth, firstDay, isoMonth, lastDay, monthOf, type Month } from '../months';
import { Collection } from './collection';
import { bankDayBefore, type LedgerBook } from './ledger-book';
import { progress, type Period } from './options';
import { monthOf as payingMonth, payerFor, type Payer } from './payers';
import type { Random } from './random';
import { rentOn } from './rents';
import type { SampleTenancy } from './tenancies';

/** Writes one tenancy's account from its first charge to its last payment. */
export class AccountStory {
  private readonly payer: Payer;
  private readonly collection: Collection;
  private readonly first: Month;
  private readonly last: Month;
  private readonly stop: { readonly from: Month; readonly to: Month };
  /** The tenant's own debt in øre; below zero is credit. */
  private behind = 0;

  constructor(
    private readonly tenancy: SampleTenancy,
    private readonly period: Period,
    private readonly book: LedgerBook,
    private readonly random: Random,
    /** The tenancy before this one in the same dwelling, whose KID is used by mistake now and then. */
    private readonly former: SampleTenancy | null,
  ) {
    const { start, ended, dwelling } = tenancy.stay;
    this.payer = payerFor(dwelling.category, random);
    this.collection = new Collection(tenancy, period, book, random);
    this.first = monthOf(Math.max(start, period.from) as Day);
    this.last = monthOf(ended ?? period.until);
    this.stop = this.stoppage();
  }

  write(): void {
    const { ended, start } = this.tenancy.stay;
    if (ended !== null && ended < this.period.from) return;
    if (start < this.period.from) this.opening();
    for (let month = this.first; month <= this.last; month = addToMonth(month, 1))
      this.month(month);
    if (ended === null) this.chargeRent(addToMonth(this.last, 1));
    else this.afterEnd(ended);
  }

  /** The months in which a tenant who stops pays nothing; short once the office sees it at once. */
  private stoppage(): { from: Month; to: Month } {
    const { random, period } = this;
    const from = addToMonth(this.first, random.whole(3, 28));
    const long = 14 - Math.round(11 * progress(period, firstDay(from)));
    return { from, to: addToMonth(from, random.whole(2, long)) };
  }

  private opening(): void {
    const { random, tenancy, period } = this;
    if (!random.chance(this.payer === 'punctual' ? 0.06 : 0.55)) return;
    const rent = this.rentIn(this.first);
    const amount = Math.round((rent * random.whole(3, 28)) / 1_000) * 100;
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
    const { tenancy, random, period } = this;
    const { due, amount } = this.chargeRent(month);
    const own = amount - this.allowanceFor(month, due);
    const stopped = month >= this.stop.from && month <= this.stop.to;
    const better = progress(period, due);
    const plan = payingMonth(this.payer, better, stopped, random);
    const arrears =
      this.collection.hasPlan || this.behind <= 0 ? this.behind : this.behind * plan.catchUp;
    const paid = Math.max(0, Math.round((own * plan.share + Math.min(0, arrears)) / 100) * 100);
    const extra = arrears > 0 && !this.collection.hasPlan ? Math.round(arrears / 100) * 100 : 0;
    this.behind += own;
    this.pay(addDays(due, plan.delay), paid + extra);
    if (random.chance(0.0025)) this.damage(month);
    const middle = addDays(firstDay(month), 16);
    const instalment = this.collection.consider(middle, this.behind, this.rentIn(month));
    if (instalment > 0) this.pay(addDays(middle, random.whole(0, 6)), instalment);
    if (random.chance(0.0012)) this.pay(addDays(due, 2), this.rentIn(month));
    if (tenancy.stay.ended !== null && month === this.last)
      this.collection.close('cancelled', middle);
  }

  private chargeRent(month: Month): { due: Day; amount: number } {
    const { tenancy, book } = this;
    const { start, dwelling } = tenancy.stay;
    const due = Math.max(firstDay(month), start) as Day;
    const whole = this.rentIn(month);
    const rent = this.isWhole(month) ? whole : Math.round(whole / 200) * 100;
    const common = { tenancy: tenancy.id, period: month, due, kid: tenancy.kid };
    book.charges.push({
      ...common,
      kind: 'rent',
      amount: rent,
      text: `Husleie ${isoMonth(month)}`,
    });
    if (dwelling.power > 0) {
      book.charges.push({
        ...common,
        kind: 'power',
        amount: dwelling.power,
        text: `Strøm ${isoMonth(month)}`,
      });
    }
    return { due, amount: rent + dwelling.power };
  }

  private isWhole(month: Month): boolean {
    const { start, ended } = this.tenancy.stay;
    return start <= firstDay(month) && (ended === null || ended >= lastDay(month));
  }

  private rentIn(month: Month): number {
    const { start, dwelling } = this.tenancy.stay;
    const on = Math.max(firstDay(month), start) as Day;
    return rentOn(start, on, dwelling.rent, this.period.until);
  }

  /** Decided and transferred allowance of a month; it comes about the 20th of the month after. */
  private allowanceFor(month: Month, due: Day): number {
    const { tenancy, random, book } = this;
    const { consent, withdrawn } = tenancy;
    const covered = consent !== null && consent <= due && (withdrawn === null || withdrawn > due);
    if (!covered || !this.isWhole(month)) return 0;
    const expected = bankDayBefore(addDays(firstDay(addToMonth(month, 1)), 19));
    const row = { tenancy: tenancy.id, period: month, transport: true, expected } as const;
    if (random.chance(0.012)) {
      book.allowances.push({
        ...row,
        amount: 0,
        status: random.chance(0.5) ? 'refused' : 'stopped',
      });
      return 0;
    }
    const amount = Math.min(tenancy.allowance, this.rentIn(month));
    book.allowances.push({ ...row, amount, status: 'granted' });
    const late = random.chance(0.01) ? 30 : 0;
    book.pay({
      date: addDays(expected, late),
      amount,
      source: 'allowance',
      tenancy: tenancy.id,
      period: month,
    });
    return amount;
  }

  private pay(date: Day, amount: number): void {
    const { tenancy, book, random } = this;
    if (amount <= 0) return;
    // A few orders reach the bank without a usable reference and wait to be placed.
    const lost = random.chance(date > addMonths(this.period.until, -8) ? 0.006 : 0.0002);
    const mistaken = !lost && this.usesFormerKid(date) ? this.former : null;
    const owner = mistaken ?? tenancy;
    const place = lost ? { tenancy: null, kid: null } : { tenancy: owner.id, kid: owner.kid };
    const source = random.chance(0.01) ? 'navDeduction' : 'tenant';
    const booked = book.pay({ date, amount, source, ...place });
    if (booked && !lost && mistaken === null) this.behind -= amount;
  }

  private usesFormerKid(date: Day): boolean {
    const { tenancy, former, random } = this;
    return former !== null && date < tenancy.stay.start + 70 && random.chance(0.015);
  }

  private damage(month: Month): void {
    const amount = this.random.whole(8, 60) * 10_000;
    const due = addDays(firstDay(month), 20);
    const { id, kid } = this.tenancy;
    this.book.charges.push({
      tenancy: id,
      kind: 'damage',
      period: month,
      due,
      amount,
      kid,
      text: 'Skade',
    });
    this.behind += amount;
  }

  private afterEnd(ended: Day): void {
    const { random, period, tenancy, book } = this;
    if (random.chance(0.08)) this.damage(this.last);
    if (this.behind <= 0) return;
    const better = progress(period, ended);
    const way = random.weighted([
      ['pays', 40 + 25 * better],
      ['guarantee', 15 + 10 * better],
      ['stands', 45],
    ] as const);
    if (way === 'pays') this.payInParts(ended);
    if (way === 'guarantee') {
      const amount = Math.min(this.behind, this.rentIn(this.last) * 3);
      const date = addDays(ended, random.whole(30, 90));
      if (book.pay({ date, amount, source: 'guarantee', tenancy: tenancy.id, kid: tenancy.kid }))
        this.behind -= amount;
    }
    this.writeOff(addDays(addMonths(ended, random.whole(18, 42)), 3));
  }

  private payInParts(ended: Day): void {
    const parts = this.random.whole(1, 5);
    const part = Math.ceil(this.behind / parts / 100) * 100;
    for (let count = 1; count <= parts; count += 1) {
      const amount = Math.min(part, this.behind);
      this.pay(addDays(addMonths(ended, count), this.random.whole(0, 9)), amount);
    }
  }

  /** Debt that the council writes off after years without result. */
  private writeOff(due: Day): void {
    const { tenancy, period, book, random } = this;
    if (this.behind <= 0 || due > period.until || !random.chance(0.75)) return;
    const { year } = calendarDate(due);
    const row = {
      tenancy: tenancy.id,
      kind: 'writeOff',
      period: monthOf(due),
      due,
      kid: tenancy.kid,
    } as const;
    book.charges.push({ ...row, amount: -this.behind, text: `Avskrevet ${String(year)}` });
    this.behind = 0;
  }
}
