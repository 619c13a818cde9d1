import { norwegianDay } from '../../days';
import { shownAmount, shownDay } from '../../rules/shown';
import type { CollectionPlan, DisputeAct, Refusal, SettleAct } from './act';
import { isDispute } from '../disputes';
import {
  accountOn,
  added,
  commentRefusal,
  commonRefusals,
  written,
  type ActFacts,
} from './act-facts';

/** The tenant objects; what the objection is about is not collected until it has been settled. */
export function planDispute(act: DisputeAct, facts: ActFacts): CollectionPlan {
  const { text } = facts;
  const balance = accountOn(facts, act.tenancy, act.date)?.own ?? 0;
  const about = act.charge ?? (act.amount === null ? text.everything : text.part);
  return {
    title: text.disputeTitle(act.tenancy, about),
    refusals: [
      ...commonRefusals(facts, act.tenancy, act.date, 'date'),
      ...disputeRefusals(act, facts),
      ...commentRefusal(act.comment, facts),
    ],
    warnings: [],
    lines: [
      { label: text.date, value: norwegianDay(act.date) },
      { label: text.about, value: about },
      ...(act.amount === null ? [] : [{ label: text.disputed, value: shownAmount(act.amount) }]),
      { label: text.balance, value: shownAmount(balance) },
      { label: text.comment, value: act.comment.trim() },
    ],
    schedule: [],
    writes: [
      {
        table: 'ArrearsSteps',
        key: null,
        values: {
          tenancy: act.tenancy,
          date: act.date,
          kind: 'dispute',
          balance,
          disputed: true,
          charge: act.charge,
          disputedAmount: act.amount,
          by: written(act.by),
          note: written(act.comment),
        },
      },
    ],
    rows: [{ table: 'Tenancies', id: act.tenancy }],
  };
}

function disputeRefusals(act: DisputeAct, facts: ActFacts): readonly Refusal[] {
  const { text, register } = facts;
  const account = accountOn(facts, act.tenancy, act.date);
  const open = (account?.owed ?? 0) + (account?.notDue ?? 0);
  const charge = act.charge === null ? null : register.tables.Charges.byKey(act.charge);
  return [
    ...(charge === undefined || (charge !== null && charge.tenancy !== act.tenancy)
      ? [{ field: 'charge', text: text.unknownCharge(act.charge ?? '', act.tenancy) }]
      : []),
    ...(act.amount !== null && act.amount <= 0
      ? [{ field: 'amount', text: text.amountNotPositive }]
      : []),
    ...(charge != null && act.amount !== null && act.amount > charge.amount
      ? [{ field: 'amount', text: text.disputedAboveCharge(shownAmount(charge.amount)) }]
      : []),
    ...(charge === null && act.amount !== null && act.amount > open
      ? [{ field: 'amount', text: text.aboveDebt(shownAmount(open)) }]
      : []),
  ];
}

/** The objection has been answered: its day and what was found. A reduction of the claim is a charge of its own. */
export function planSettling(act: SettleAct, facts: ActFacts): CollectionPlan {
  const { text, register, on } = facts;
  const row = register.tables.ArrearsSteps.byKey(act.step);
  const date = act.date ?? on;
  const refusals: readonly Refusal[] = [
    ...(row !== undefined && isDispute(row)
      ? []
      : [{ field: 'step', text: text.noDispute(act.step) }]),
    ...(date > on ? [{ field: 'date', text: text.dateAhead(norwegianDay(date)) }] : []),
    ...(row !== undefined && date < row.date
      ? [{ field: 'date', text: text.settledBefore(norwegianDay(row.date)) }]
      : []),
    ...commentRefusal(act.comment, facts),
  ];
  return {
    title: text.settleTitle(row?.tenancy ?? act.step, shownDay(date)),
    refusals,
    warnings: [text.settleReminder],
    lines: [
      { label: text.date, value: norwegianDay(date) },
      { label: text.comment, value: act.comment.trim() },
    ],
    schedule: [],
    writes: [
      {
        table: 'ArrearsSteps',
        key: act.step,
        values: { disputeSettled: date, note: added(row?.note ?? null, date, act.comment) },
      },
    ],
    rows: [{ table: 'ArrearsSteps', id: act.step }],
  };
}
