import { wordOf } from '../../code-word';
import { planStates } from '../../codes/money';
import { norwegianDay } from '../../days';
import { shownAmount } from '../../rules/shown';
import { planProgress } from '../plans';
import type { CloseAct, CollectionPlan, Refusal } from './act';
import { added, commentRefusal, type ActFacts } from './act-facts';

/** A plan is over: fulfilled, broken, or called off. A person says so; the ledger's own judgement is shown beside it. */
export function planClosing(act: CloseAct, facts: ActFacts): CollectionPlan {
  const { text, register, on } = facts;
  const { tables } = register;
  const row = tables.PaymentPlans.byKey(act.plan);
  const progress = planProgress(register, on).find(({ plan }) => plan === act.plan);
  const state = act.state === null ? '' : wordOf(register, planStates, act.state);
  const before = progress === undefined ? '' : wordOf(register, planStates, progress.state);
  return {
    title: text.closeTitle(act.plan, state),
    refusals: closingRefusals(act, facts),
    warnings:
      act.state === 'completed' && progress !== undefined && progress.remaining > 0
        ? [text.notPaidDown(shownAmount(progress.remaining))]
        : [],
    lines: [
      { label: text.state, value: `${before} → ${state}` },
      { label: text.date, value: norwegianDay(act.date) },
      ...(progress === undefined
        ? []
        : [
            { label: text.expected, value: shownAmount(progress.expected) },
            { label: text.paid, value: shownAmount(progress.paid) },
          ]),
    ],
    schedule: [],
    writes: [
      {
        table: 'PaymentPlans',
        key: act.plan,
        values: {
          state: act.state,
          stateDate: act.date,
          note:
            act.comment.trim() === ''
              ? (row?.note ?? null)
              : added(row?.note ?? null, on, act.comment),
        },
      },
    ],
    rows: [{ table: 'PaymentPlans', id: act.plan }],
  };
}

function closingRefusals(act: CloseAct, facts: ActFacts): readonly Refusal[] {
  const { text, register, on } = facts;
  const row = register.tables.PaymentPlans.byKey(act.plan);
  return [
    ...(row === undefined ? [{ field: 'plan', text: text.unknownPlan(act.plan) }] : []),
    ...(row !== undefined && row.state !== null && row.state !== 'live'
      ? [{ field: 'plan', text: text.planOver(act.plan) }]
      : []),
    ...(act.state === null ? [{ field: 'state', text: text.stateMissing }] : []),
    ...(act.date > on ? [{ field: 'date', text: text.dateAhead(norwegianDay(act.date)) }] : []),
    ...(row !== undefined && act.date < row.agreed
      ? [{ field: 'date', text: text.closedBefore(norwegianDay(row.agreed)) }]
      : []),
    // A fulfilled plan explains itself; the others must be understood later.
    ...(act.state === 'completed' ? [] : commentRefusal(act.comment, facts)),
  ];
}
