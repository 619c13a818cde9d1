import type { Day } from '../days';
import type { DecodedTable } from '../decode';
import { ruleBookOf } from '../next-step/rule-book';
import type { Register } from '../register';
import type { ArrearsStep } from '../tables/collection';
import { isOlderThan } from './limits';
import { precedes } from './periods';
import { numbered, rulesFor, type Hit } from './rule';
import { shownDay } from './shown';
import { law, ORDER, own, routine } from './source';
import { stepsByTenancy } from './step-logs';

type Kind = ArrearsStep['kind'];

const AGAINST_TENANT: ReadonlySet<Kind> = new Set([
  'dunning',
  'collectionNotice',
  'informationLetter',
  'demand',
  'agency',
  'enforcementNotice',
  'evictionRequest',
  'eviction',
  'legalClaim',
]);
const ABOUT_THE_HOME: ReadonlySet<Kind> = new Set([
  'navNotice',
  'enforcementNotice',
  'evictionRequest',
  'eviction',
]);
const SENT_BY_AGENCIES: ReadonlySet<Kind> = new Set(['collectionNotice', 'demand']);

/** The tenancy says how it is now; only new steps are held against it. */
const RECENT_DAYS = 92;
/** A dispute that nobody has spoken of for a year was about a debt that is long gone. */
const DISPUTE_DAYS = 365;

/** Steps against a tenant during whose day something in the log of the same tenancy says to wait. */
function stepsDespite(
  table: DecodedTable<ArrearsStep>,
  register: Register,
  halts: (step: ArrearsStep, log: readonly ArrearsStep[]) => ArrearsStep | undefined,
  shown: (halt: ArrearsStep) => Day | null,
): readonly Hit[] {
  const byTenancy = stepsByTenancy(register);
  return numbered(table).flatMap(([step, row]): Hit[] => {
    if (!AGAINST_TENANT.has(step.kind)) return [];
    const others = (byTenancy.get(step.tenancy) ?? []).filter((one) => one.step !== step.step);
    const halt = halts(step, others);
    return halt === undefined ? [] : [{ row, other: shownDay(shown(halt)) }];
  });
}

/** A pause that was entered before the step and holds on its day. */
function pauseBefore({ date }: ArrearsStep, log: readonly ArrearsStep[]): ArrearsStep | undefined {
  return log.find(
    (one) =>
      one.date <= date &&
      (one.pauseFrom ?? one.date) <= date &&
      one.pauseUntil !== null &&
      date <= one.pauseUntil,
  );
}

/** A dispute of everything that is older than the step, and that nobody has ended by its day. */
function disputeBefore(step: ArrearsStep, log: readonly ArrearsStep[]): ArrearsStep | undefined {
  if (step.disputed === false) return undefined;
  return log.find((one) => {
    const whole = one.disputed === true && one.charge === null && one.disputedAmount === null;
    if (!whole || one.date >= step.date || step.date - one.date > DISPUTE_DAYS) return false;
    if (one.disputeSettled !== null && one.disputeSettled <= step.date) return false;
    return !log.some(
      ({ disputed, charge, date }) =>
        disputed === false && charge === null && date > one.date && date <= step.date,
    );
  });
}

/** What is written of pauses, disputes and moving out is respected by the steps. */
export const stepHaltRules = rulesFor('ArrearsSteps', [
  {
    id: 'step-during-pause',
    severity: 'advarsel',
    source: routine('rutinen: ingen tiltak i en pause'),
    contradiction: true,
    columns: ['tenancy', 'kind', 'date', 'pauseFrom', 'pauseUntil'],
    marks: ['date'],
    message: (say, { other = '' }) => say.stepDuringPause(other),
    find: (table, { register }) =>
      stepsDespite(table, register, pauseBefore, ({ pauseUntil }) => pauseUntil),
  },
  {
    id: 'step-though-disputed',
    severity: 'advarsel',
    source: law('inkassoloven § 17: et omtvistet krav inndrives ikke (må bekreftes)'),
    contradiction: true,
    columns: ['tenancy', 'kind', 'date', 'disputed', 'disputeSettled'],
    marks: ['kind'],
    message: (say, { other = '' }) => say.stepThoughDisputed(other),
    find: (table, { register }) => stepsDespite(table, register, disputeBefore, ({ date }) => date),
  },
  {
    id: 'step-dunning-though-exempt',
    severity: 'advarsel',
    source: own('leieforholdet er ført med «ingen purring»'),
    contradiction: true,
    columns: ['tenancy', 'kind', 'date'],
    marks: ['kind'],
    message: (say, { tenancy }) => say.stepDunningThoughExempt(tenancy),
    broken: ({ tenancy, kind, date }, { register, on }) =>
      kind === 'dunning' &&
      !isOlderThan(date, RECENT_DAYS, on) &&
      register.tables.Tenancies.byKey(tenancy)?.feeMode === 'noReminder',
  },
  {
    id: 'step-after-moving',
    severity: 'feil',
    source: law('tvangsfullbyrdelsesloven § 13-2: fravikelse gjelder den som bor der'),
    contradiction: true,
    columns: ['tenancy', 'kind', 'date'],
    marks: ['kind'],
    message: (say, { tenancy }, { register }) =>
      say.stepAfterMoving(shownDay(register.tables.Tenancies.byKey(tenancy)?.movedOut)),
    broken: ({ tenancy, kind, date }, { register }) =>
      ABOUT_THE_HOME.has(kind) &&
      precedes(register.tables.Tenancies.byKey(tenancy)?.movedOut ?? null, date),
  },
  {
    id: 'step-by-agency-only',
    severity: 'advarsel',
    source: law('LOV-2026-05-22-19: bare inkassoforetak sender inkassovarsel (må bekreftes)'),
    columns: ['kind', 'date'],
    marks: ['kind'],
    message: (say) => say.stepByAgencyOnly,
    broken: ({ kind, date }, { register }) =>
      SENT_BY_AGENCIES.has(kind) && ruleBookOf(register).regime(date).act === '2026',
  },
  {
    id: 'step-pause-empty',
    severity: 'feil',
    source: routine('rutinen: en pause har en grunn og en slutt'),
    columns: ['kind', 'pauseReason', 'pauseUntil'],
    marks: ['pauseUntil'],
    message: (say) => say.stepPauseEmpty,
    broken: ({ kind, pauseReason, pauseUntil }) =>
      kind === 'pause' && pauseReason === null && pauseUntil === null,
  },
  {
    id: 'step-pause-without-comment',
    severity: 'advarsel',
    source: routine('rutinen: en pause er forklart'),
    columns: ['kind', 'note'],
    marks: ['note'],
    message: (say) => say.stepPauseWithoutComment,
    broken: ({ kind, note }) => kind === 'pause' && note === null,
  },
  {
    id: 'step-dispute-not-marked',
    severity: 'feil',
    source: own('tiltakstype mot «Omtvistet»'),
    columns: ['kind', 'disputed'],
    marks: ['disputed'],
    message: (say) => say.stepDisputeNotMarked,
    broken: ({ kind, disputed }) => kind === 'dispute' && disputed !== true,
  },
  {
    id: 'step-dispute-settled-early',
    severity: 'feil',
    source: ORDER,
    columns: ['date', 'disputeSettled'],
    marks: ['disputeSettled'],
    message: (say, { date }) => say.stepDisputeSettledEarly(shownDay(date)),
    broken: ({ date, disputeSettled }) => precedes(disputeSettled, date),
  },
  {
    id: 'step-charge-of-another',
    severity: 'feil',
    source: own('kravet hører til samme leieforhold'),
    contradiction: true,
    columns: ['tenancy', 'charge'],
    marks: ['charge'],
    message: (say, { tenancy }) => say.stepChargeOfAnother(tenancy),
    broken: ({ tenancy, charge }, { register }) => {
      const owner = charge === null ? undefined : register.tables.Charges.byKey(charge)?.tenancy;
      return owner !== undefined && owner !== tenancy;
    },
  },
]);
