import { alike } from './alike';
import { liesAhead } from './limits';
import { numbered, rulesFor } from './rule';
import { shownDay } from './shown';
import { ORDER, own, routine } from './source';

/** Where an incident goes, and what it ends with. */
export const incidentCourseRules = rulesFor('Incidents', [
  {
    id: 'incident-ahead',
    severity: 'feil',
    source: ORDER,
    columns: ['date'],
    message: (say, { date }) => say.dateAhead(shownDay(date)),
    broken: ({ date }, { on }) => liesAhead(date, on),
  },
  {
    id: 'incident-outcome-while-open',
    severity: 'advarsel',
    source: own('utfall mot status'),
    contradiction: true,
    columns: ['status', 'outcome'],
    marks: ['status'],
    message: (say) => say.incidentOutcomeWhileOpen,
    broken: ({ status, outcome, closed }) =>
      status === 'open' && outcome !== null && closed === null,
  },
  {
    id: 'incident-high-without-deadline',
    severity: 'advarsel',
    source: routine('rutinen: riktig tjeneste følger opp innen en frist'),
    columns: ['severity', 'status', 'deadline'],
    marks: ['deadline'],
    message: (say) => say.incidentHighWithoutDeadline,
    broken: ({ severity, status, deadline }) =>
      severity === 'high' && status !== null && status !== 'closed' && deadline === null,
  },
  {
    id: 'incident-cites-unsigned-point',
    severity: 'advarsel',
    source: routine('rutinen: brudd viser til punktet leietakeren har gått gjennom'),
    contradiction: true,
    columns: ['tenancy', 'citesPoint'],
    marks: ['citesPoint'],
    message: (say, { row }, { columns }) =>
      say.incidentCitesUnsignedPoint(columns.tenancy[row] ?? ''),
    find: (table, { register }) => {
      const { tenancy, point } = register.tables.ChecklistPoints.columns;
      // A point that cannot be read may be the one that is cited.
      const walked = new Set(tenancy);
      const gone = new Set(tenancy.map((one, row) => `${one ?? ''}|${point[row] ?? ''}`));
      return numbered(table).flatMap(([{ tenancy: own, citesPoint }, row]) =>
        own === null ||
        citesPoint === null ||
        gone.has(`${own}|${citesPoint}`) ||
        gone.has(`${own}|`) ||
        !walked.has(own)
          ? []
          : [{ row }],
      );
    },
  },
  {
    id: 'incident-doubled',
    severity: 'advarsel',
    source: own('én hendelse, én rad'),
    columns: ['date', 'dwelling', 'type', 'reportedBy'],
    marks: ['type'],
    message: (say, { other = '', row }, { columns }) =>
      say.incidentDoubled(other, shownDay(columns.date[row])),
    find: (table) =>
      alike(
        table,
        ({ date, dwelling, type, reportedBy }) =>
          dwelling === null || type === null ? null : [date, dwelling, type, reportedBy].join('|'),
        ({ incident }) => incident,
      ),
  },
  {
    id: 'incident-rent-to-other-service',
    severity: 'info',
    source: routine('rutinen: manglende husleie følges opp av økonomi, NAV eller boligansvarlig'),
    columns: ['type', 'service'],
    marks: ['service'],
    message: (say) => say.incidentRentToOtherService,
    broken: ({ type, service }) =>
      type === 'missingRent' &&
      service !== null &&
      !['finance', 'nav', 'housingOfficer', 'serviceDesk'].includes(service),
  },
]);
