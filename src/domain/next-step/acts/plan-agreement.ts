import { wordOf } from '../../code-word';
import { frequencies } from '../../codes/money';
import { addDays, norwegianDay } from '../../days';
import { shownAmount } from '../../rules/shown';
import { setting } from '../../settings';
import { scheduleOf, type Instalment } from '../plan-schedule';
import { planProgress } from '../plans';
import type { AgreeAct, CollectionPlan, Refusal } from './act';
import { accountOn, commonRefusals, written, type ActFacts } from './act-facts';

/** Days from the agreement to the first instalment; a later one hides that nothing is paid. */
const FIRST_WITHIN = 92;

/** A payment plan: the last day and the last instalment follow from the debt and what is paid each time. */
export function planAgreement(act: AgreeAct, facts: ActFacts): CollectionPlan {
  const { text, register } = facts;
  const account = accountOn(facts, act.tenancy, act.agreed);
  const total = act.total ?? account?.own ?? 0;
  const schedule = scheduleFor(act, total);
  const tolerance = act.tolerance ?? setting(register, 'planTolerance');
  return {
    title: text.planTitle(act.tenancy),
    refusals: [
      ...commonRefusals(facts, act.tenancy, act.agreed, 'agreed'),
      ...totalRefusals(act, total, account?.owed ?? 0, facts),
      ...agreementRefusals(act, total, facts),
    ],
    warnings: planWarnings(act, schedule, facts),
    lines: linesOf(act, total, tolerance, schedule, facts),
    schedule,
    writes: [
      {
        table: 'PaymentPlans',
        key: null,
        values: {
          tenancy: act.tenancy,
          agreed: act.agreed,
          ...(act.frequency === null ? {} : { frequency: act.frequency }),
          ...(act.first === null ? {} : { first: act.first }),
          ...(act.amount === null ? {} : { amount: act.amount }),
          lumpFirst: act.lumpFirst,
          total,
          tolerance,
          state: 'live',
          stateDate: act.agreed,
          agreedBy: written(act.agreedBy),
          note: written(act.comment),
        },
      },
    ],
    rows: [{ table: 'Tenancies', id: act.tenancy }],
  };
}

function scheduleFor(
  { first, frequency, amount, lumpFirst }: AgreeAct,
  total: number,
): readonly Instalment[] {
  if (first === null || frequency === null || amount === null) return [];
  return scheduleOf({ first, frequency, amount, lumpFirst }, total);
}

function agreementRefusals(act: AgreeAct, total: number, facts: ActFacts): readonly Refusal[] {
  const { text, register } = facts;
  const { first, frequency, amount, lumpFirst, agreed, tolerance } = act;
  const live = planProgress(register, facts.on).find(
    ({ tenancy, state }) => tenancy === act.tenancy && state === 'live',
  );
  const checks: readonly (readonly [boolean, string, string])[] = [
    [live !== undefined, 'tenancy', text.planRuns(live?.plan ?? '')],
    [frequency === null, 'frequency', text.frequencyMissing],
    [first === null, 'first', text.firstMissing],
    [first !== null && first < agreed, 'first', text.firstBefore(norwegianDay(agreed))],
    [amount === null || amount <= 0, 'amount', text.amountNotPositive],
    [lumpFirst !== null && lumpFirst < 0, 'lumpFirst', text.lumpNegative],
    [lumpFirst !== null && lumpFirst > total, 'lumpFirst', text.lumpAbove(shownAmount(total))],
    [tolerance !== null && (tolerance < 0 || tolerance > 60), 'tolerance', text.toleranceRange],
  ];
  return checks.flatMap(([broken, field, why]) => (broken ? [{ field, text: why }] : []));
}

/** A plan is about what is owed on its day: nothing less than a krone, and nothing more than the debt; øre. */
function totalRefusals(
  { total: given }: AgreeAct,
  total: number,
  owed: number,
  { text }: ActFacts,
): readonly Refusal[] {
  if (owed <= 0) return [{ field: 'total', text: text.nothingToPlan }];
  if (total <= 0) {
    return [{ field: 'total', text: given === null ? text.nothingToPlan : text.amountNotPositive }];
  }
  return total > owed ? [{ field: 'total', text: text.aboveDebt(shownAmount(owed)) }] : [];
}

function planWarnings(
  { first, agreed, amount }: AgreeAct,
  schedule: readonly Instalment[],
  { text }: ActFacts,
): readonly string[] {
  const last = schedule.at(-1);
  return [
    ...(first !== null && first > addDays(agreed, FIRST_WITHIN) ? [text.firstLate] : []),
    ...(last !== undefined && last.due > addDays(agreed, 5 * 365) ? [text.planSlow] : []),
    ...(amount !== null && amount > 0 ? [text.besidesRent] : []),
  ];
}

function linesOf(
  act: AgreeAct,
  total: number,
  tolerance: number,
  schedule: readonly Instalment[],
  { text, register }: ActFacts,
): CollectionPlan['lines'] {
  const last = schedule.at(-1);
  const often = act.frequency === null ? '' : wordOf(register, frequencies, act.frequency);
  return [
    { label: text.debt, value: shownAmount(total) },
    { label: text.instalment, value: `${shownAmount(act.amount)} ${often}`.trim() },
    ...(act.lumpFirst === null ? [] : [{ label: text.lump, value: shownAmount(act.lumpFirst) }]),
    ...(last === undefined
      ? []
      : [
          { label: text.count, value: String(schedule.length) },
          {
            label: text.lastInstalment,
            value: `${shownAmount(last.amount)}, ${norwegianDay(last.due)}`,
          },
        ]),
    { label: text.tolerance, value: String(tolerance) },
  ];
}
