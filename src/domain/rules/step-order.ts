import type { Day } from '../days';
import type { DecodedTable } from '../decode';
import type { Register } from '../register';
import type { ArrearsStep } from '../tables/collection';
import { isOlderThan, liesAhead } from './limits';
import { precedes } from './periods';
import { numbered, rulesFor, type Hit } from './rule';
import { shownDay } from './shown';
import { law, ORDER, own, routine } from './source';
import { stepsByTenancy, tenanciesWithUnreadSteps } from './step-logs';

type Kind = ArrearsStep['kind'];

/** Two weeks from the notice until an application may be sent (tvangsfullbyrdelsesloven § 4-18). */
const WEEKS_4_18 = 14;
/** Least deadline of a notice of debt collection (inkassoloven § 9). */
const NOTICE_DAYS = 14;

const WITH_DEADLINE: ReadonlySet<Kind> = new Set([
  'dunning',
  'collectionNotice',
  'demand',
  'enforcementNotice',
]);
/** The tenancy says how it is now; only new steps are held against it. */
const RECENT_DAYS = 92;

const AGAINST_TENANT: ReadonlySet<Kind> = new Set([
  'dunning',
  'collectionNotice',
  'demand',
  'enforcementNotice',
  'evictionRequest',
  'eviction',
]);

/** Steps of `kind` for which `broken` holds, given the steps of the same tenancy up to their day. */
function stepsWhere(
  table: DecodedTable<ArrearsStep>,
  register: Register,
  kinds: readonly Kind[],
  broken: (step: ArrearsStep, before: readonly ArrearsStep[]) => string | boolean,
): readonly Hit[] {
  const byTenancy = stepsByTenancy(register);
  const unread = tenanciesWithUnreadSteps(register);
  return numbered(table).flatMap(([step, row]): Hit[] => {
    if (!kinds.includes(step.kind) || unread.has(step.tenancy)) return [];
    const before = (byTenancy.get(step.tenancy) ?? []).filter(
      (one) => one.step !== step.step && one.date <= step.date,
    );
    const found = broken(step, before);
    if (found === false) return [];
    return [found === true ? { row } : { row, other: found }];
  });
}

function lastOf(before: readonly ArrearsStep[], kind: Kind): ArrearsStep | undefined {
  return before
    .filter((one) => one.kind === kind)
    .reduce<ArrearsStep | undefined>(
      (last, one) => (last === undefined || one.date > last.date ? one : last),
      undefined,
    );
}

/** Steps against arrears come in lawful order. */
export const stepOrderRules = rulesFor('ArrearsSteps', [
  {
    id: 'step-ahead',
    severity: 'feil',
    source: ORDER,
    columns: ['date'],
    message: (say, { date }) => say.dateAhead(shownDay(date)),
    broken: ({ date }, { on }) => liesAhead(date, on),
  },
  {
    id: 'step-before-tenancy',
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: ['tenancy', 'date'],
    marks: ['date'],
    message: (say, { tenancy }, { register }) =>
      say.stepBeforeTenancy(shownDay(register.tables.Tenancies.byKey(tenancy)?.start)),
    broken: ({ tenancy, date }, { register }) =>
      precedes(date, register.tables.Tenancies.byKey(tenancy)?.start ?? null),
  },
  {
    id: 'step-without-deadline',
    severity: 'advarsel',
    source: law('inkassoloven §§ 9 og 10, tvangsfullbyrdelsesloven § 4-18'),
    columns: ['kind', 'deadline'],
    marks: ['deadline'],
    message: (say) => say.stepWithoutDeadline,
    broken: ({ kind, deadline }) => WITH_DEADLINE.has(kind) && deadline === null,
  },
  {
    id: 'step-demand-without-notice',
    severity: 'feil',
    source: law('inkassoloven §§ 9 og 10 (1988-loven)'),
    columns: ['tenancy', 'kind', 'date'],
    marks: ['kind'],
    message: (say) => say.stepDemandWithoutNotice,
    find: (table, { register }) =>
      stepsWhere(
        table,
        register,
        ['demand'],
        (_, before) => lastOf(before, 'collectionNotice') === undefined,
      ),
  },
  {
    id: 'step-demand-early',
    severity: 'feil',
    source: law('inkassoloven §§ 9 og 10 (1988-loven)'),
    columns: ['tenancy', 'kind', 'date'],
    marks: ['date'],
    message: (say, { other = '' }) => say.stepDemandEarly(other),
    find: (table, { register }) =>
      stepsWhere(table, register, ['demand'], ({ date }, before) => {
        const notice = lastOf(before, 'collectionNotice');
        if (notice === undefined) return false;
        const until = Math.max(notice.deadline ?? 0, notice.date + NOTICE_DAYS) as Day;
        return date <= until && shownDay(until);
      }),
  },
  {
    id: 'step-eviction-request-without-notice',
    severity: 'feil',
    source: law('tvangsfullbyrdelsesloven § 4-18'),
    columns: ['tenancy', 'kind', 'date'],
    marks: ['kind'],
    message: (say) => say.stepEvictionRequestWithoutNotice,
    find: (table, { register }) =>
      stepsWhere(
        table,
        register,
        ['evictionRequest'],
        (_, before) => lastOf(before, 'enforcementNotice') === undefined,
      ),
  },
  {
    id: 'step-eviction-request-early',
    severity: 'feil',
    source: law('tvangsfullbyrdelsesloven § 4-18: to uker'),
    columns: ['tenancy', 'kind', 'date'],
    marks: ['date'],
    message: (say, { other = '' }) => say.stepEvictionRequestEarly(other),
    find: (table, { register }) =>
      stepsWhere(table, register, ['evictionRequest'], ({ date }, before) => {
        const notice = lastOf(before, 'enforcementNotice');
        return notice !== undefined && date < notice.date + WEEKS_4_18 && shownDay(notice.date);
      }),
  },
  {
    id: 'step-eviction-without-request',
    severity: 'feil',
    source: law('tvangsfullbyrdelsesloven § 13-2: namsmannen får en begjæring'),
    columns: ['tenancy', 'kind', 'date'],
    marks: ['kind'],
    message: (say) => say.stepEvictionWithoutRequest,
    find: (table, { register }) =>
      stepsWhere(
        table,
        register,
        ['eviction'],
        (_, before) => lastOf(before, 'evictionRequest') === undefined,
      ),
  },
  {
    id: 'step-nav-notice-though-reserved',
    severity: 'feil',
    source: law('husleieloven § 9-11'),
    contradiction: true,
    columns: ['tenancy', 'kind', 'date'],
    marks: ['kind'],
    message: (say, { tenancy }) => say.stepNavNoticeThoughReserved(tenancy),
    broken: ({ tenancy, kind, date }, { register, on }) =>
      kind === 'navNotice' &&
      !isOlderThan(date, RECENT_DAYS, on) &&
      register.tables.Tenancies.byKey(tenancy)?.reserved911 === true,
  },
  {
    id: 'step-eviction-without-clause',
    severity: 'advarsel',
    source: law('tvangsfullbyrdelsesloven § 13-2 tredje ledd'),
    contradiction: true,
    columns: ['tenancy', 'kind'],
    marks: ['kind'],
    message: (say, { tenancy }) => say.stepEvictionWithoutClause(tenancy),
    broken: ({ tenancy, kind }, { register }) =>
      kind === 'evictionRequest' &&
      register.tables.Tenancies.byKey(tenancy)?.evictionClause === false,
  },
  {
    id: 'step-pause-without-end',
    severity: 'advarsel',
    source: routine('rutinen: en pause har en slutt'),
    columns: ['pauseReason', 'pauseUntil'],
    marks: ['pauseUntil'],
    message: (say) => say.stepPauseWithoutEnd,
    broken: ({ pauseReason, pauseUntil }) => pauseReason !== null && pauseUntil === null,
  },
  {
    id: 'step-without-debt',
    severity: 'advarsel',
    source: own('ingen feil beskyldning: et tiltak har en skyldig saldo'),
    contradiction: true,
    columns: ['kind', 'balance'],
    marks: ['balance'],
    message: (say) => say.stepWithoutDebt,
    broken: ({ kind, balance }) => balance !== null && balance <= 0 && AGAINST_TENANT.has(kind),
  },
]);
