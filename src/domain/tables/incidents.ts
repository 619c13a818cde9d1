import {
  incidentOutcomes,
  incidentSeverities,
  incidentStatuses,
  incidentTypes,
  reporterKinds,
  services,
} from '../codes/incidents';
import { checklistPoints } from '../codes/tenancies';
import { choice, day, key, note, reference, text } from '../columns';
import { incidentHelp } from './help/incidents';
import { helped } from './help/help';
import type { RowOf, Table } from './table';

export const incidents = {
  id: 'Incidents',
  sheet: ['Hendelser', 'Hendingar', 'Incidents'],
  group: 'tenancies',
  key: 'incident',
  columns: helped(
    {
      incident: key('E', ['Hendelse', 'Hending', 'Incident']),
      date: day(['Dato', 'Dato', 'Date'], { essential: true }),
      dwelling: reference('Dwellings', ['Bolig', 'Bustad', 'Dwelling'], { required: true }),
      tenancy: reference('Tenancies', ['Leieforhold', 'Leigeforhold', 'Tenancy'], {}),
      type: choice(incidentTypes, ['Hendelsestype', 'Hendingstype', 'Type'], { required: true }),
      severity: choice(incidentSeverities, ['Alvor', 'Alvor', 'Severity'], { required: true }),
      reportedBy: choice(reporterKinds, ['Meldt av', 'Meldt av', 'Reported by'], {}),
      service: choice(
        services,
        ['Ansvarlig tjeneste', 'Ansvarleg teneste', 'Responsible service'],
        { required: true },
      ),
      deadline: day(['Frist', 'Frist', 'Deadline'], {}),
      status: choice(incidentStatuses, ['Status', 'Status', 'Status'], { required: true }),
      outcome: choice(incidentOutcomes, ['Utfall', 'Utfall', 'Outcome'], {}),
      citesPoint: choice(
        checklistPoints,
        ['Viser til punkt', 'Viser til punkt', 'Cites point'],
        {},
      ),
      closed: day(['Lukket', 'Lukka', 'Closed'], {}),
      handler: reference('Members', ['Saksbehandler', 'Saksbehandlar', 'Handler'], {}),
      passedOn: day(['Sendt tjenesten', 'Send tenesta', 'Passed on'], {}),
      answered: day(['Tjenesten svarte', 'Tenesta svara', 'Service answered'], {}),
      reopened: day(['Gjenåpnet', 'Opna att', 'Reopened'], {}),
      archive: text(['Arkivref', 'Arkivref', 'Archive reference'], {}),
      note: note(['Merknad', 'Merknad', 'Note'], {}),
    },
    incidentHelp,
  ),
} as const satisfies Table;

export type Incident = RowOf<typeof incidents>;
