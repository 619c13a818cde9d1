import { incidentSeverities, incidentTypes, services } from '../../codes/incidents';
import type { Incident } from '../../tables/incidents';
import type { AgendaContext } from '../context';
import type { Proposal, Proposer } from '../proposal';

/** Incidents that nobody has closed: overdue first, then the gravest, then the oldest. */
export const incidentsOpen: Proposer = {
  id: 'incident-open',
  kind: 'incident',
  order: 60,
  propose: (register, context) =>
    register.tables.Incidents.rows
      .filter((incident) => isOpen(incident, context))
      .sort(
        (left, right) =>
          Number(isOverdue(right, context)) - Number(isOverdue(left, context)) ||
          gravity(right) - gravity(left) ||
          left.date - right.date,
      )
      .map((incident) => proposal(incident, context)),
  many: (text, count) => text.incident.many(count),
};

function isOpen({ date, status, closed }: Incident, { on }: AgendaContext): boolean {
  return date <= on && (closed === null ? status !== 'closed' : closed > on);
}

function isOverdue({ deadline }: Incident, { on }: AgendaContext): boolean {
  return deadline !== null && deadline < on;
}

function gravity({ severity }: Incident): number {
  return Object.keys(incidentSeverities).indexOf(severity ?? '');
}

function proposal(incident: Incident, context: AgendaContext): Proposal {
  const { text, naming, word, on } = context;
  const { incident: words, neutral } = text;
  const { type, deadline, date } = incident;
  const service = word(services, incident.service ?? 'housingOfficer');
  const overdue = isOverdue(incident, context);
  return {
    title: words.title(word(incidentTypes, type ?? 'other'), naming.dwelling(incident.dwelling)),
    neutralTitle: neutral.incident,
    fact:
      deadline === null
        ? words.open(date, service)
        : overdue
          ? words.overdue(date, deadline, on - deadline, service)
          : words.due(date, deadline, service),
    neutralFact: overdue ? words.neutralOverdue(service) : words.neutralOpen(service),
    since: date,
    source: { table: 'Incidents', id: incident.incident },
  };
}
