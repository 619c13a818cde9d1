import { AllowanceMonths } from './allowance-months';
import { bucketsOf, type Buckets } from './buckets';
import { NONE, type AllowanceColumns, type LedgerColumns } from './columns';
import { DebtPools } from './debt-pools';
import { demandLineOf, type DemandLine } from './demand-line';
import { monthsOf } from './months-of-ledger';
import { OpenAmounts } from './open-amounts';
import { OPEN_ENDED, SegmentWriter } from './segments';
import type { Settlement } from './settle';
import { FOR_DEMAND, FOR_MONTH, PAID_BACK, timelineOf, type Timeline } from './timeline';

/** Before any day of a ledger. */
const ALWAYS = -2_147_483_648;

/** Settles one tenancy after the other over shared arrays. */
export class AccountSettler {
  private readonly line: DemandLine;
  private readonly events: Timeline;
  /** Granted allowances by tenancy, and the month that slots count from. */
  private readonly allowances: AllowanceColumns;
  private readonly grants: Buckets;
  private readonly firstMonth: number;
  /** Øre of payments that name the demand at each position. */
  private readonly paid: Float64Array;
  private readonly pools: DebtPools;
  private readonly months: AllowanceMonths;
  private readonly open: OpenAmounts;
  private readonly surplusWriter = new SegmentWriter(64);
  private readonly segmentWriter: SegmentWriter;
  /** Øre of the tenancy at hand: free money, paid back, and allowance that its months' rent could not take. */
  private free = 0;
  private refunded = 0;
  private surplus = 0;
  /** Amounts shown since a day: allowance to account for, and debt without a charge. */
  private shown = { surplus: 0, surplusSince: 0, deficit: 0, deficitSince: 0, deficitDue: 0 };

  constructor(ledger: LedgerColumns) {
    const months = monthsOf(ledger);
    this.line = demandLineOf(ledger, months);
    this.events = timelineOf(ledger, this.line, months);
    this.allowances = ledger.allowances;
    const { tenancy, expected } = ledger.allowances;
    this.grants = bucketsOf(tenancy, expected, ledger.tenancyCount);
    this.firstMonth = months.first;
    const count = this.line.rows.length;
    this.paid = new Float64Array(count);
    this.pools = new DebtPools(this.line.ore);
    this.months = new AllowanceMonths(months, count);
    this.segmentWriter = new SegmentWriter(count + (this.events.day.length >> 1));
    this.open = new OpenAmounts(this.line, this.segmentWriter);
  }

  settle(tenancy: number): void {
    this.begin(tenancy);
    const { start, day } = this.events;
    const end = start[tenancy + 1] ?? 0;
    let today = ALWAYS;
    for (let at = start[tenancy] ?? 0; at < end; at += 1) {
      const date = day[at] ?? 0;
      if (date !== today) this.close(tenancy, today);
      today = date;
      this.apply(at);
    }
    this.close(tenancy, today);
    this.end(tenancy);
  }

  finish(): Settlement {
    return { segments: this.segmentWriter.finish(), surplus: this.surplusWriter.finish() };
  }

  private begin(tenancy: number): void {
    const first = this.line.start[tenancy] ?? 0;
    const end = this.line.start[tenancy + 1] ?? 0;
    this.free = 0;
    this.refunded = 0;
    this.surplus = 0;
    this.shown = { surplus: 0, surplusSince: 0, deficit: 0, deficitSince: 0, deficitDue: 0 };
    const { start } = this.grants;
    this.pools.begin(first, end, (start[tenancy + 1] ?? 0) > (start[tenancy] ?? 0));
    this.months.begin(tenancy);
    for (let position = end - 1; position >= first; position -= 1) {
      const slot = this.slotOfRent(position);
      if (slot !== NONE) this.months.addRent(slot, position);
      this.pools.touch(position);
    }
    this.expectAllowances(tenancy);
  }

  private expectAllowances(tenancy: number): void {
    const { start, rows } = this.grants;
    const { period, ore } = this.allowances;
    for (let at = start[tenancy] ?? 0; at < (start[tenancy + 1] ?? 0); at += 1) {
      const row = rows[at] ?? 0;
      const slot = (period[row] ?? 0) - this.firstMonth;
      this.months.addGranted(slot, ore[row] ?? 0);
      this.placeAllowance(slot);
    }
  }

  private apply(event: number): void {
    const target = this.events.target[event] ?? NONE;
    const ore = this.events.ore[event] ?? 0;
    switch (this.events.kind[event]) {
      case FOR_DEMAND:
        return this.payDemand(target, ore);
      case FOR_MONTH:
        return this.payAllowance(target, ore);
      case PAID_BACK:
        this.refunded += ore;
        return;
      default:
        this.free += ore;
    }
  }

  private payDemand(position: number, ore: number): void {
    const before = this.paid[position] ?? 0;
    const after = before + ore;
    this.paid[position] = after;
    this.free += ore - (this.settledBy(position, after) - this.settledBy(position, before));
    const slot = this.slotOfRent(position);
    if (slot !== NONE) return this.placeAllowance(slot);
    this.pools.setRest(position, this.amountOf(position) - this.settledBy(position, after), 0);
    this.pools.touch(position);
  }

  private payAllowance(slot: number, ore: number): void {
    if (slot === NONE) {
      this.surplus += ore;
      return;
    }
    this.free += this.months.receive(slot, ore);
    this.placeAllowance(slot);
  }

  /**
   * Gives a month's allowance to the rent of that month, as far as demand payments have left room; what has not come of it
   * is awaited for the oldest rent.
   */
  private placeAllowance(slot: number): void {
    let left = Math.max(0, this.months.net(slot));
    let expected = this.months.outstanding(slot);
    for (let at = this.months.firstRent(slot); at !== NONE; at = this.months.rentAfter(at)) {
      const room = this.amountOf(at) - this.settledBy(at, this.paid[at] ?? 0);
      const taken = Math.min(room, left);
      const awaited = Math.min(room - taken, expected);
      left -= taken;
      expected -= awaited;
      this.pools.setRest(at, room - taken, awaited);
    }
    this.surplus += this.months.setSurplus(slot, left);
    this.touchMonth(slot);
  }

  private touchMonth(slot: number): void {
    for (let at = this.months.firstRent(slot); at !== NONE; at = this.months.rentAfter(at)) {
      this.pools.touch(at);
    }
  }

  /** Ends a day: spreads the pool and writes what changed. */
  private close(tenancy: number, today: number): void {
    const money = this.free - Math.max(0, this.refunded - this.surplus);
    this.pools.spread(money);
    this.pools.eachTouched((position, own, awaited) => {
      this.open.set(tenancy, position, today, own, awaited);
    });
    this.showLoose(tenancy, today, money);
  }

  private showLoose(tenancy: number, today: number, money: number): void {
    const { shown } = this;
    const surplus = Math.max(0, this.surplus - this.refunded);
    if (surplus !== shown.surplus) {
      this.writeSurplus(tenancy, today);
      shown.surplus = surplus;
      shown.surplusSince = today;
    }
    const deficit = Math.max(0, -money);
    if (deficit === shown.deficit) return;
    this.writeDeficit(tenancy, today);
    // Owed from the day itself: nothing falls due later.
    if (shown.deficit === 0) shown.deficitDue = today - 1;
    shown.deficit = deficit;
    shown.deficitSince = today;
  }

  private writeSurplus(tenancy: number, until: number): void {
    const { surplus, surplusSince } = this.shown;
    this.surplusWriter.add(NONE, tenancy, surplusSince, surplusSince, until, surplus, 1);
  }

  private writeDeficit(tenancy: number, until: number): void {
    const { deficit, deficitSince, deficitDue } = this.shown;
    this.segmentWriter.add(NONE, tenancy, deficitDue, deficitSince, until, deficit, 0);
  }

  private end(tenancy: number): void {
    const end = this.line.start[tenancy + 1] ?? 0;
    for (let at = this.line.start[tenancy] ?? 0; at < end; at += 1)
      this.open.set(tenancy, at, OPEN_ENDED, 0, 0);
    this.writeSurplus(tenancy, OPEN_ENDED);
    this.writeDeficit(tenancy, OPEN_ENDED);
  }

  private amountOf(position: number): number {
    return this.line.ore[position] ?? 0;
  }

  /** What of the payments that name a demand settles it. */
  private settledBy(position: number, paid: number): number {
    return Math.min(Math.max(0, paid), this.amountOf(position));
  }

  private slotOfRent(position: number): number {
    return this.line.slot[position] ?? NONE;
  }
}
