import type { Agenda, AgendaCase } from '../agenda/agenda';
import { isoDay, type Day } from '../days';
import { agendaNotes } from './agenda-notes';

const iso = (day: Day | null): string | null => (day === null ? null : isoDay(day));

/** The agenda as one JSON document: days `yyyy-mm-dd`, the same agenda always the same text. */
export function agendaJson(agenda: Agenda): string {
  const { meeting, state, date, on, audience, cases, unread } = agenda;
  const shown = {
    meeting,
    date: isoDay(date),
    state,
    on: isoDay(on),
    audience,
    cases: cases.map(caseJson),
    unread,
    notes: agendaNotes(agenda),
  };
  return JSON.stringify(shown, null, 2);
}

function caseJson(one: AgendaCase): unknown {
  const { number, kind, title, reason, source, rows, registered, responsible, deadline } = one;
  return {
    number,
    kind,
    title,
    reason: { rule: reason.rule, fact: reason.fact, since: iso(reason.since) },
    source,
    rows,
    registered,
    responsible,
    deadline: iso(deadline),
  };
}
