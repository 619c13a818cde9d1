import { incidentOutcomes, incidentTypes } from '../../codes/incidents';
import { inLanguage } from '../../language';
import type { Proposer } from '../proposal';

/** Incidents closed since the previous meeting: shown once, with their outcome. */
export const incidentsClosed: Proposer = {
  id: 'incident-closed',
  kind: 'information',
  order: 100,
  propose: (register, { previous, on, text: { incident: words }, language, naming }) =>
    register.tables.Incidents.rows.flatMap(({ incident, closed, type, outcome, dwelling }) => {
      if (closed === null || closed <= previous || closed > on) return [];
      return {
        title: words.closedTitle(
          inLanguage(incidentTypes[type ?? 'other'], language),
          naming.dwelling(dwelling),
        ),
        neutralTitle: words.neutralClosedTitle,
        fact:
          outcome === null
            ? words.closedWithout(closed)
            : words.closed(closed, inLanguage(incidentOutcomes[outcome], language)),
        neutralFact: words.neutralClosed,
        since: closed,
        source: { table: 'Incidents', id: incident },
        minor: true,
      };
    }),
  many: (text, count) => text.incident.manyClosed(count),
};
