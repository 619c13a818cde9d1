import { overlapping, precedes } from './periods';
import { numbered, rulesFor } from './rule';
import { law, ORDER, own, routine } from './source';

/** Days that a notice of debt collection gives at least (inkassoloven § 9). */
const NOTICE_DAYS = 14;

export const planRules = rulesFor('PaymentPlans', [
  {
    id: 'plan-first-before-agreed',
    severity: 'feil',
    source: ORDER,
    columns: ['agreed', 'first'],
    marks: ['first'],
    message: (say) => say.planFirstBeforeAgreed,
    broken: ({ agreed, first }) => precedes(first, agreed),
  },
  {
    id: 'plan-instalment-not-positive',
    severity: 'feil',
    source: own('et avdrag er et beløp over null'),
    columns: ['amount'],
    message: (say) => say.planInstalmentNotPositive,
    broken: ({ amount }) => amount <= 0,
  },
  {
    id: 'plan-instalment-above-debt',
    severity: 'advarsel',
    source: own('avdrag mot gjeld'),
    columns: ['amount', 'total'],
    message: (say) => say.planInstalmentAboveDebt,
    broken: ({ amount, total }) => total !== null && amount > total,
  },
  {
    id: 'plan-two-live',
    severity: 'advarsel',
    source: own('én ordning om gangen'),
    contradiction: true,
    columns: ['tenancy', 'state'],
    marks: ['state'],
    message: (say, { other = '' }) => say.planTwoLive(other),
    find: (table) =>
      overlapping(
        numbered(table).flatMap(([{ plan, tenancy, state }, row]) =>
          state === 'live' ? [{ row, key: plan, group: tenancy, from: 0, until: 1 }] : [],
        ),
      ),
  },
  {
    id: 'plan-state-before-agreed',
    severity: 'feil',
    source: ORDER,
    columns: ['agreed', 'stateDate'],
    marks: ['stateDate'],
    message: (say) => say.planStateBeforeAgreed,
    broken: ({ agreed, stateDate }) => precedes(stateDate, agreed),
  },
]);

export const arrearsStepRules = rulesFor('ArrearsSteps', [
  {
    id: 'step-deadline-before-step',
    severity: 'feil',
    source: ORDER,
    columns: ['date', 'deadline'],
    marks: ['deadline'],
    message: (say) => say.stepDeadlineBeforeStep,
    broken: ({ date, deadline }) => precedes(deadline, date),
  },
  {
    id: 'step-notice-deadline-short',
    severity: 'feil',
    source: law('inkassoloven § 9'),
    columns: ['kind', 'date', 'deadline'],
    marks: ['deadline'],
    message: (say) => say.stepNoticeDeadlineShort(NOTICE_DAYS),
    broken: ({ kind, date, deadline }) =>
      kind === 'collectionNotice' &&
      deadline !== null &&
      deadline >= date &&
      deadline - date < NOTICE_DAYS,
  },
  {
    id: 'step-pause-before-step',
    severity: 'feil',
    source: ORDER,
    columns: ['date', 'pauseUntil'],
    marks: ['pauseUntil'],
    message: (say) => say.stepPauseBeforeStep,
    broken: ({ date, pauseUntil }) => precedes(pauseUntil, date),
  },
  {
    id: 'step-pause-without-reason',
    severity: 'advarsel',
    source: routine('rutinen: en pause har en grunn'),
    columns: ['pauseReason', 'pauseUntil'],
    marks: ['pauseReason'],
    message: (say) => say.stepPauseWithoutReason,
    broken: ({ pauseReason, pauseUntil }) => pauseUntil !== null && pauseReason === null,
  },
  {
    id: 'step-eviction-without-nav',
    severity: 'advarsel',
    source: routine('rutinen: NAV kontaktes før fravikelse'),
    columns: ['tenancy', 'kind', 'date'],
    marks: ['kind'],
    message: (say) => say.stepEvictionWithoutNav,
    broken: ({ tenancy, kind, date }, { register }) =>
      (kind === 'evictionRequest' || kind === 'eviction') &&
      !register.tables.ArrearsSteps.rows.some(
        (step) =>
          step.tenancy === tenancy &&
          (step.kind === 'navContacted' || step.kind === 'navNotice') &&
          step.date <= date,
      ),
  },
]);
