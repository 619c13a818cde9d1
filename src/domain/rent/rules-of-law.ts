import type { Day } from '../days';
import type { Register } from '../register';

/** Names of the statutory deadlines on the rates sheet that adjustments follow (husleieloven § 4-2). */
export const BETWEEN_ADJUSTMENTS = 'tid mellom indeksreguleringer';
export const NOTICE_OF_ADJUSTMENT = 'varsel om indeksregulering';

/** Months that a deadline of the rates sheet gives on a day; null where the sheet has no such row by then. */
export function monthsOn(register: Register, name: string, on: Day): number | null {
  let latest: { readonly validFrom: Day; readonly value: number } | null = null;
  for (const row of register.tables.Rates.rows) {
    if (row.rate.trim().toLocaleLowerCase('nb') !== name || row.validFrom > on) continue;
    if (latest === null || row.validFrom > latest.validFrom) latest = row;
  }
  return latest === null ? null : latest.value;
}
