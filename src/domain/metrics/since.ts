import type { Day } from '../days';
import type { Register } from '../register';

/** The day of the last meeting held before `on`; null where the register knows none. */
export function lastMeetingBefore(register: Register, on: Day): Day | null {
  const days = register.tables.Meetings.rows
    .filter(({ state, date }) => (state === 'held' || state === 'approved') && date < on)
    .map(({ date }) => date);
  return days.length === 0 ? null : (Math.max(...days) as Day);
}
