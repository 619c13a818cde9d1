import { derived } from '../derived/derived';
import type { Month } from '../months';
import type { Register } from '../register';

/** The consumer price index of a month (SSB). */
export interface PriceIndex {
  readonly month: Month;
  readonly value: number;
}

export interface PriceIndexes {
  readonly byMonth: ReadonlyMap<Month, number>;
  /** Months that stand several times with different values: nobody can tell which is right. */
  readonly unclear: ReadonlySet<Month>;
}

/** The index by month as the municipality has entered it; what is not above zero is no index. */
export function priceIndexes(register: Register): PriceIndexes {
  return derived(register, readIndexes);
}

function readIndexes(register: Register): PriceIndexes {
  const byMonth = new Map<Month, number>();
  const unclear = new Set<Month>();
  for (const { month, value } of register.tables.PriceIndex.rows) {
    if (value <= 0) continue;
    const known = byMonth.get(month);
    if (known !== undefined && known !== value) unclear.add(month);
    byMonth.set(month, value);
  }
  for (const month of unclear) byMonth.delete(month);
  return { byMonth, unclear };
}

/** The newest index of a month before `month`: that of a month is published in the next. */
export function newestIndex({ byMonth }: PriceIndexes, month: Month): PriceIndex | null {
  let newest: PriceIndex | null = null;
  for (const [at, value] of byMonth) {
    if (at < month && (newest === null || at > newest.month)) newest = { month: at, value };
  }
  return newest;
}
