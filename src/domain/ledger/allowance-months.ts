import { NONE, type LedgerColumns } from './columns';

/**
 * Housing allowance of one tenancy by month: what was granted under transport, what of it has come, and which rent
 * it may settle. Months are slots counted from the ledger's first month.
 */
export class AllowanceMonths {
  readonly firstMonth: number;
  private readonly rentAt: Int32Array;
  private readonly nextRent: Int32Array;
  private readonly received: Float64Array;
  private readonly granted: Float64Array;
  private readonly awaited: Float64Array;
  private readonly surplus: Float64Array;
  /** Tenancy that last used a slot, plus one; what another left there is void. */
  private readonly user: Int32Array;
  private tenancy = 0;

  constructor(ledger: LedgerColumns) {
    const [first, last] = monthsOf(ledger);
    const slots = last - first + 1;
    this.firstMonth = first;
    this.rentAt = new Int32Array(slots).fill(NONE);
    this.nextRent = new Int32Array(ledger.charges.due.length);
    this.received = new Float64Array(slots);
    this.granted = new Float64Array(slots);
    this.awaited = new Float64Array(slots);
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
    this.awaited[slot] = (this.awaited[slot] ?? 0) + ore;
  }

  /** The expected day of a granted amount has passed. */
  expire(slot: number, ore: number): void {
    this.awaited[slot] = (this.awaited[slot] ?? 0) - ore;
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

  /** Øre that are granted, have not come, and whose expected day has not passed. */
  outstanding(slot: number): number {
    const missing = (this.granted[slot] ?? 0) - Math.max(0, this.received[slot] ?? 0);
    return Math.max(0, Math.min(this.awaited[slot] ?? 0, missing));
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
    this.awaited[slot] = 0;
    this.surplus[slot] = 0;
  }
}

function monthsOf({ charges, payments, allowances }: LedgerColumns): [number, number] {
  let first = Infinity;
  let last = -Infinity;
  for (const periods of [charges.period, payments.period, allowances.period]) {
    for (let row = 0; row < periods.length; row += 1) {
      const period = periods[row] ?? NONE;
      if (period === NONE) continue;
      if (period < first) first = period;
      if (period > last) last = period;
    }
  }
  return first > last ? [0, 0] : [first, last];
}
