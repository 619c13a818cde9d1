import type { Day } from '../days';
import type { Incident } from '../tables/incidents';

/** The day from which an incident is closed; null while it is open. Closed without a date counts as closed at once. */
export function closedFrom({ closed, status, date }: Incident): Day | null {
  return closed ?? (status === 'closed' ? date : null);
}

export function isOpenOn(incident: Incident, on: Day): boolean {
  const closed = closedFrom(incident);
  return incident.date <= on && (closed === null || closed > on);
}
