import { incidentOutcomes, incidentTypes } from '../../codes/incidents';
import type { Proposer } from '../proposal';
import { wordOf } from '../../code-word';

/** Incidents closed since the previous meeting: shown once, with their outcome. */
export const incidentsClosed: Proposer = {
  id: 'incident-closed',
  kind: 'information',
  order: 100,
  propose: (register, { previous, on, text: { incident: words }, naming }) =>
    register.tables.Incidents.rows.flatMap(({ incident, closed, type, outcome, dwelling }) => {
      if (closed === null || closed <= previous || closed > on) return [];
      return {
        title: words.closedTitle(
          wordOf(register, incidentTypes, type ?? 'other'),
          naming.dwelling(dwelling),
        ),
        neutralTitle: words.neutralClosedTitle,
        fact:
          outcome === null
            ? words.closedWithout(closed)
            : words.closed(closed, wordOf(register, incidentOutcomes, outcome)),
        neutralFact: words.neutralClosed,
        since: closed,
        source: { table: 'Incidents', id: incident },
        minor: true,
      };
    }),
  many: (text, count) => text.incident.manyClosed(count),
};
