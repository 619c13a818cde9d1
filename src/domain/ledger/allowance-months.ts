import { NONE } from './columns';
import type { Months } from './months-of-ledger';

/**
 * Housing allowance of one tenancy by month: what was granted under transport, what of it has come, and which rent
 * it may settle. Months are slots counted from the ledger's first month.
 */
export class AllowanceMonths {
  private readonly rentAt: Int32Array;
  private readonly nextRent: Int32Array;
  private readonly received: Float64Array;
  private readonly granted: Float64Array;
  private readonly surplus: Float64Array;
  /** Tenancy that last used a slot, plus one; what another left there is void. */
  private readonly user: Int32Array;
  private tenancy = 0;

  constructor({ first, last }: Months, positions: number) {
    const slots = last - first + 1;
    this.rentAt = new Int32Array(slots).fill(NONE);
    this.nextRent = new Int32Array(positions);
    this.received = new Float64Array(slots);
    this.granted = new Float64Array(slots);
    this.surplus = new Float64Array(slots);
    this.user = new Int32Array(slots);
  }

  begin(tenancy: number): void {
    this.tenancy = tenancy + 1;
  }

  /** Rents are added from the last to the first, so that the oldest is settled first. */
  addRent(slot: number, position: number): void {
    this.use(slot);
    this.nextRent[position] = this.rentAt[slot] ?? NONE;
    this.rentAt[slot] = position;
  }

  addGranted(slot: number, ore: number): void {
    this.use(slot);
    this.granted[slot] = (this.granted[slot] ?? 0) + ore;
  }

  /** Adds what has come for a month; gives how that changes what has been repaid beyond it. */
  receive(slot: number, ore: number): number {
    this.use(slot);
    const before = this.received[slot] ?? 0;
    this.received[slot] = before + ore;
    return Math.min(0, before + ore) - Math.min(0, before);
  }

  firstRent(slot: number): number {
    return this.rentAt[slot] ?? NONE;
  }

  rentAfter(position: number): number {
    return this.nextRent[position] ?? NONE;
  }

  /** Øre that have come for the month, repayments deducted. */
  net(slot: number): number {
    return this.received[slot] ?? 0;
  }

  /** Øre that are granted and have not come, whether their day has passed or not. */
  outstanding(slot: number): number {
    return Math.max(0, (this.granted[slot] ?? 0) - Math.max(0, this.received[slot] ?? 0));
  }

  /** Notes what a month's rent could not take; gives how that changes the sum. */
  setSurplus(slot: number, ore: number): number {
    const change = ore - (this.surplus[slot] ?? 0);
    this.surplus[slot] = ore;
    return change;
  }

  private use(slot: number): void {
    if (this.user[slot] === this.tenancy) return;
    this.user[slot] = this.tenancy;
    this.rentAt[slot] = NONE;
    this.received[slot] = 0;
    this.granted[slot] = 0;
    this.surplus[slot] = 0;
  }
}
