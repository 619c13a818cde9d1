import type { AgendaCase } from '../domain/agenda/agenda';

/** An item of every meeting: needs only what was decided. */
export function isStanding({ reason }: AgendaCase): boolean {
  return reason.rule === 'standing-item';
}

/** A standing item whose reason says no more than that it is one. */
export function isRoutine(one: AgendaCase): boolean {
  return isStanding(one) && one.reason.since === null;
}

/** Number and title. */
export function headingOf({ number, title }: AgendaCase): string {
  return `${number} ${title}`;
}
