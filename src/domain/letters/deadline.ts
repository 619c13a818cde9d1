import { addDays, type Day } from '../days';
import { workingDayFrom } from '../deadlines/working-days';
import type { Register } from '../register';
import { setting } from '../settings';

/** A statutory number of days from the rates sheet by its name, as it stands on a day; null where it is missing. */
export function statutoryDays(register: Register, name: string, on: Day): number | null {
  const plain = name.toLocaleLowerCase('nb');
  const rows = register.tables.Rates.rows.filter(
    ({ rate, validFrom }) => rate.trim().toLocaleLowerCase('nb') === plain && validFrom <= on,
  );
  const row = rows.reduce<(typeof rows)[number] | undefined>(
    (latest, one) => (latest === undefined || one.validFrom > latest.validFrom ? one : latest),
    undefined,
  );
  return row?.value ?? null;
}

/**
 * The last day to pay in a letter dated `on`: the municipality's choice but never less than `least` days. The law counts
 * calendar days and lets the last one be a holiday; here it is moved on to a working day, which is safe for the tenant.
 */
export function lastDayToPay(register: Register, on: Day, least: number): Day {
  return workingDayFrom(addDays(on, Math.max(least, setting(register, 'letterDeadline'))));
}
