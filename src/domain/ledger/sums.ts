import type { Day } from '../days';
import { NONE, type LedgerColumns } from './columns';
import type { Segments } from './segments';

/** What each tenancy has been charged and has paid on a day, in øre, and the last payment's row. */
export interface LedgerSums {
  readonly charged: Float64Array;
  readonly paid: Float64Array;
  /** Row of the newest payment above zero, or NONE. */
  readonly lastPayment: Int32Array;
  /** Øre of payments that nobody has placed. */
  readonly unplaced: number;
}

/** Charges count when they are overdue, credits (negative charges) from their due day, payments from their date. */
export function sumsOn({ tenancyCount, charges, payments }: LedgerColumns, on: Day): LedgerSums {
  const charged = new Float64Array(tenancyCount);
  const paid = new Float64Array(tenancyCount);
  const lastPayment = new Int32Array(tenancyCount).fill(NONE);
  let unplaced = 0;
  for (let row = 0; row < charges.due.length; row += 1) {
    const ore = charges.ore[row] ?? 0;
    const due = charges.due[row] ?? 0;
    const owner = charges.tenancy[row] ?? 0;
    if (due < on || (ore < 0 && due === on)) charged[owner] = (charged[owner] ?? 0) + ore;
  }
  for (let row = 0; row < payments.date.length; row += 1) {
    const date = payments.date[row] ?? 0;
    if (date > on) continue;
    const ore = payments.ore[row] ?? 0;
    const owner = payments.tenancy[row] ?? NONE;
    if (owner === NONE) {
      unplaced += ore;
      continue;
    }
    paid[owner] = (paid[owner] ?? 0) + ore;
    const last = lastPayment[owner] ?? NONE;
    if (ore > 0 && (last === NONE || (payments.date[last] ?? 0) <= date)) lastPayment[owner] = row;
  }
  return { charged, paid, lastPayment, unplaced };
}

/** The segments that stand on a day, as indexes. */
export function standingOn({ count, from, until }: Segments, on: Day): readonly number[] {
  const standing: number[] = [];
  for (let at = 0; at < count; at += 1) {
    if ((from[at] ?? 0) <= on && on < (until[at] ?? 0)) standing.push(at);
  }
  return standing;
}
