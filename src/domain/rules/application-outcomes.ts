import type { Day } from '../days';
import type { DecodedTable } from '../decode';
import { derived } from '../derived/derived';
import type { Register } from '../register';
import type { Application } from '../tables/applications';
import type { Tenancy } from '../tables/tenancies';
import { grouped } from './grouped';
import { tenancyUntil } from './periods';
import { numbered, rulesFor, type Hit } from './rule';
import { shownDay } from './shown';
import { kostra, own, routine } from './source';
import { tenanciesUncertain } from './uncertain';

/** Days from a decision in which a tenancy may come into the register. */
const DAYS_TO_MOVE = 180;

const OPEN: ReadonlySet<string> = new Set(['received', 'assessing', 'recommended']);

/** Tenancies by household; rows that cannot be read are left out. */
function tenanciesOf(register: Register): ReadonlyMap<string, readonly Tenancy[]> {
  return derived(register, readTenancies);
}

function readTenancies({ tables }: Register): ReadonlyMap<string, readonly Tenancy[]> {
  return grouped(tables.Tenancies.rows, ({ household }) => household);
}

function runningOn(tenancies: readonly Tenancy[] | undefined, day: Day): Tenancy | undefined {
  return tenancies?.find((one) => one.start < day && tenancyUntil(one, day) > day);
}

function where(
  table: DecodedTable<Application>,
  find: (application: Application) => string | boolean,
): readonly Hit[] {
  return numbered(table).flatMap(([application, row]): Hit[] => {
    const found = find(application);
    if (found === false) return [];
    return [found === true ? { row } : { row, other: found }];
  });
}

/** What came of an application, against the tenancies of the household. */
export const applicationOutcomeRules = rulesFor('Applications', [
  {
    id: 'application-result-contradicts-decision',
    severity: 'feil',
    source: own('resultat mot vedtak'),
    contradiction: true,
    columns: ['decision', 'result', 'appealOutcome'],
    marks: ['result', 'decision'],
    message: (say) => say.applicationResultContradictsDecision,
    broken: ({ decision, result, appealOutcome }) =>
      result === 'municipalLease' &&
      (decision === 'refusal' || decision === 'dismissal') &&
      appealOutcome !== 'overturned',
  },
  {
    id: 'application-result-contradicts-status',
    severity: 'feil',
    source: own('resultat mot status'),
    contradiction: true,
    columns: ['status', 'result'],
    message: (say) => say.applicationResultContradictsStatus,
    broken: ({ status, result }) =>
      result !== null &&
      ((status === 'housed' && result !== 'municipalLease') ||
        (status !== null && OPEN.has(status) && result === 'municipalLease')),
  },
  {
    id: 'application-housed-without-tenancy',
    severity: 'advarsel',
    source: own('søknad mot leieforhold'),
    contradiction: true,
    columns: ['household', 'status', 'received', 'kind'],
    marks: ['status'],
    message: (say) => say.applicationHousedWithoutTenancy,
    find: (table, { register, on }) => {
      if (register.tables.Tenancies.usable.length === 0 || tenanciesUncertain(register)) return [];
      const all = tenanciesOf(register);
      return where(
        table,
        ({ household, status, received, kind, decisionDate }) =>
          status === 'housed' &&
          kind === 'dwelling' &&
          (decisionDate ?? received) < on - DAYS_TO_MOVE &&
          register.tables.Households.byKey(household) !== undefined &&
          !(all.get(household) ?? []).some(({ start }) => start >= received),
      );
    },
  },
  {
    id: 'application-two-open',
    severity: 'advarsel',
    source: own('én åpen søknad av hvert slag per husstand'),
    columns: ['household', 'kind', 'status'],
    marks: ['household'],
    message: (say, { other = '' }) => say.applicationTwoOpen(other),
    find: (table) => {
      const open = grouped(numbered(table), ([{ household, kind, status }]) =>
        status !== null && kind !== null && OPEN.has(status) ? `${household}|${kind}` : null,
      );
      return [...open.values()].flatMap((same) =>
        same.length < 2
          ? []
          : same.map(([, row], at) => ({
              row,
              other: same[at === 0 ? 1 : 0]?.[0].application ?? '',
            })),
      );
    },
  },
  {
    id: 'application-lived-in-municipal-differs',
    severity: 'advarsel',
    source: kostra('KOSTRA skjema 13: nye husstander'),
    contradiction: true,
    columns: ['household', 'received', 'livedInMunicipal'],
    marks: ['livedInMunicipal'],
    message: (say, { other = '' }) => say.applicationLivedInMunicipalDiffers(other),
    find: (table, { register }) => {
      const all = tenanciesOf(register);
      return where(table, ({ household, received, livedInMunicipal }) =>
        livedInMunicipal === false
          ? (runningOn(all.get(household), received)?.tenancy ?? false)
          : false,
      );
    },
  },
  {
    id: 'application-extension-without-tenancy',
    severity: 'advarsel',
    source: own('bytte og forlengelse gjelder et leieforhold'),
    contradiction: true,
    columns: ['household', 'received', 'kind'],
    marks: ['kind'],
    message: (say, { row }, { columns }) =>
      say.applicationExtensionWithoutTenancy(shownDay(columns.received[row])),
    find: (table, { register }) => {
      if (register.tables.Tenancies.usable.length === 0 || tenanciesUncertain(register)) return [];
      const all = tenanciesOf(register);
      return where(
        table,
        ({ household, received, kind }) =>
          (kind === 'extension' || kind === 'swap') &&
          register.tables.Households.byKey(household) !== undefined &&
          runningOn(all.get(household), received) === undefined,
      );
    },
  },
  {
    id: 'application-interviewed-after-decision',
    severity: 'advarsel',
    source: routine('rutinen: kartleggingssamtale før tildeling'),
    contradiction: true,
    columns: ['kind', 'decision', 'decisionDate'],
    marks: ['decisionDate'],
    message: (say, { other = '' }) => say.applicationInterviewedAfterDecision(other),
    find: (table, { register }) => {
      const { Interviews } = register.tables;
      const first = new Map<string, Day>();
      for (const { application, date } of Interviews.rows) {
        if (date < (first.get(application) ?? Infinity)) first.set(application, date);
      }
      // Where the date of one cannot be read it may have been the first.
      const unknown = new Set(
        Interviews.columns.application.filter((_, row) => Interviews.columns.date[row] === null),
      );
      return where(table, ({ application, kind, decision, decisionDate }) => {
        const date = first.get(application);
        if (kind !== 'dwelling' || decision !== 'grant' || decisionDate === null) return false;
        if (date === undefined || unknown.has(application)) return false;
        return date > decisionDate && shownDay(date);
      });
    },
  },
]);
