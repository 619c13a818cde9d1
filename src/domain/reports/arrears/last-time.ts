import type { Day } from '../../days';
import type { Words } from '../../language';
import { lastMeetingBefore } from '../../metrics/since';
import type { Register } from '../../register';

/** An earlier day that a report is compared with, and what happened on it. */
export interface LastTime {
  readonly on: Day;
  readonly what: 'export' | 'meeting';
}

/** What finance's report is called, in the export log and everywhere else. */
export const FOR_FINANCE = [
  'Restanser for økonomi',
  'Restansar for økonomi',
  'Arrears for finance',
] as const satisfies Words;

/** When finance last got the arrears before a day; where the export log has no such line, the last meeting held. */
export function lastTimeBefore(register: Register, on: Day): LastTime | null {
  const names = new Set<string>(FOR_FINANCE);
  let last: Day | null = null;
  for (const { date, what } of register.tables.ExportLog.rows) {
    if (what === null || !names.has(what) || date >= on) continue;
    if (last === null || date > last) last = date;
  }
  if (last !== null) return { on: last, what: 'export' };
  const meeting = lastMeetingBefore(register, on);
  return meeting === null ? null : { on: meeting, what: 'meeting' };
}
