import { addToMonth, monthOf, type Month } from '../months';
import type { Day } from '../days';
import type { Register } from '../register';

/** The month that a run most likely is for: the first after the last with rent charged, from the month of `on` on. */
export function nextChargingMonth(register: Register, on: Day): Month {
  const { usable, columns } = register.tables.Charges;
  const now = monthOf(on);
  let last = addToMonth(now, -1);
  for (const row of usable) {
    const period = columns.period[row] ?? null;
    if (columns.kind[row] === 'rent' && period !== null && period > last) last = period;
  }
  return addToMonth(last, 1);
}

/** The month that a run is begun with: never later than the coming one, so that what has been charged is said first. */
export function proposedChargingMonth(register: Register, on: Day): Month {
  const coming = addToMonth(monthOf(on), 1);
  const next = nextChargingMonth(register, on);
  return next > coming ? coming : next;
}
