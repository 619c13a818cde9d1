import { bucketsOf } from './buckets';
import { NONE, type LedgerColumns } from './columns';
import type { Months } from './months-of-ledger';

/**
 * Charges that ask for money, in order of tenancy, due day and id. A charge's place here is its position; what settling
 * asks for stands in order of position, so that it is read from end to end.
 */
export interface DemandLine {
  /** Positions of tenancy `t` are `start[t] … start[t + 1] − 1`. */
  readonly start: Int32Array;
  /** Row of the charge at each position, and the position of each row. */
  readonly rows: Int32Array;
  readonly positions: Int32Array;
  readonly ore: Float64Array;
  readonly due: Int32Array;
  /** Month slot of rent, else NONE. */
  readonly slot: Int32Array;
}

export function demandLineOf({ tenancyCount, charges }: LedgerColumns, months: Months): DemandLine {
  const asked = charges.tenancy.slice();
  for (let row = 0; row < asked.length; row += 1) {
    if ((charges.ore[row] ?? 0) <= 0) asked[row] = NONE;
  }
  const { start, rows } = bucketsOf(asked, charges.due, tenancyCount);
  const positions = new Int32Array(asked.length).fill(NONE);
  const ore = new Float64Array(rows.length);
  const due = new Int32Array(rows.length);
  const slot = new Int32Array(rows.length);
  for (let position = 0; position < rows.length; position += 1) {
    const row = rows[position] ?? 0;
    positions[row] = position;
    ore[position] = charges.ore[row] ?? 0;
    due[position] = charges.due[row] ?? 0;
    const period = charges.period[row] ?? NONE;
    slot[position] = charges.rent[row] === 1 && period !== NONE ? period - months.first : NONE;
  }
  return { start, rows, positions, ore, due, slot };
}
