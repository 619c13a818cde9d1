import { bucketsOf } from './buckets';
import { ALLOWANCE, NONE, REFUND, type LedgerColumns } from './columns';
import type { DemandLine } from './demand-line';
import { correctedBy, demandsOf } from './demands';
import type { Months } from './months-of-ledger';

/** What an event is. Money that names nothing, credits among it. */
export const FREE = 0;
/** Money, or a credit, for the demand at position `target`. */
export const FOR_DEMAND = 1;
/** Housing allowance for the month in slot `target`, or for no month. */
export const FOR_MONTH = 2;
/** Money paid back to the tenant; `ore` is above zero. */
export const PAID_BACK = 3;

/** What happens in a ledger, in order of tenancy and day. */
export interface Timeline {
  /** Events of tenancy `t` are `start[t] … start[t + 1] − 1`. */
  readonly start: Int32Array;
  readonly day: Int32Array;
  readonly kind: Uint8Array;
  readonly target: Int32Array;
  readonly ore: Float64Array;
}

export function timelineOf(ledger: LedgerColumns, line: DemandLine, months: Months): Timeline {
  const { payments, charges } = ledger;
  const room = payments.date.length + negativeCount(charges.ore);
  const events = new Events(room);
  addPayments(events, ledger, line, months);
  addCredits(events, charges, line);
  return events.inOrder(ledger.tenancyCount);
}

function addPayments(
  events: Events,
  ledger: LedgerColumns,
  { positions }: DemandLine,
  { first }: Months,
): void {
  const { tenancy, date, ore, source, period } = ledger.payments;
  const demands = demandsOf(ledger);
  for (let row = 0; row < date.length; row += 1) {
    const [owner, day, amount] = [tenancy[row] ?? NONE, date[row] ?? 0, ore[row] ?? 0];
    const demand = demands[row] ?? NONE;
    if (demand !== NONE) events.add(owner, day, FOR_DEMAND, positions[demand] ?? NONE, amount);
    else if (source[row] === ALLOWANCE) {
      const month = period[row] ?? NONE;
      events.add(owner, day, FOR_MONTH, month === NONE ? NONE : month - first, amount);
    } else if (source[row] === REFUND && amount < 0)
      events.add(owner, day, PAID_BACK, NONE, -amount);
    else events.add(owner, day, FREE, NONE, amount);
  }
}

function addCredits(
  events: Events,
  charges: LedgerColumns['charges'],
  { positions }: DemandLine,
): void {
  const corrected = correctedBy(charges);
  for (let row = 0; row < charges.due.length; row += 1) {
    const ore = charges.ore[row] ?? 0;
    if (ore >= 0) continue;
    const demand = corrected[row] ?? NONE;
    const kind = demand === NONE ? FREE : FOR_DEMAND;
    const target = demand === NONE ? NONE : (positions[demand] ?? NONE);
    events.add(charges.tenancy[row] ?? NONE, charges.due[row] ?? 0, kind, target, -ore);
  }
}

class Events {
  private readonly tenancy: Int32Array;
  private readonly day: Int32Array;
  private readonly kind: Uint8Array;
  private readonly target: Int32Array;
  private readonly ore: Float64Array;
  private count = 0;

  constructor(room: number) {
    this.tenancy = new Int32Array(room);
    this.day = new Int32Array(room);
    this.kind = new Uint8Array(room);
    this.target = new Int32Array(room);
    this.ore = new Float64Array(room);
  }

  add(tenancy: number, day: number, kind: number, target: number, ore: number): void {
    const at = this.count;
    this.tenancy[at] = tenancy;
    this.day[at] = day;
    this.kind[at] = kind;
    this.target[at] = target;
    this.ore[at] = ore;
    this.count = at + 1;
  }

  inOrder(tenancyCount: number): Timeline {
    const { start, rows } = bucketsOf(this.tenancy, this.day, tenancyCount);
    const day = new Int32Array(rows.length);
    const kind = new Uint8Array(rows.length);
    const target = new Int32Array(rows.length);
    const ore = new Float64Array(rows.length);
    for (let at = 0; at < rows.length; at += 1) {
      const row = rows[at] ?? 0;
      day[at] = this.day[row] ?? 0;
      kind[at] = this.kind[row] ?? 0;
      target[at] = this.target[row] ?? 0;
      ore[at] = this.ore[row] ?? 0;
    }
    return { start, day, kind, target, ore };
  }
}

function negativeCount(ore: Float64Array): number {
  let count = 0;
  for (let row = 0; row < ore.length; row += 1) if ((ore[row] ?? 0) < 0) count += 1;
  return count;
}
