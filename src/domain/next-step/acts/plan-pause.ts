import { wordOf } from '../../code-word';
import { pauseReasons } from '../../codes/money';
import { norwegianDay } from '../../days';
import { shownAmount, shownDay } from '../../rules/shown';
import type { CollectionPlan, EndPauseAct, PauseAct, Refusal } from './act';
import {
  accountOn,
  added,
  commentRefusal,
  commonRefusals,
  written,
  type ActFacts,
} from './act-facts';

/** A pause has a reason, a first and a last day and a comment; it may begin back in time and ends by itself. */
export function planPause(act: PauseAct, facts: ActFacts): CollectionPlan {
  const { text, register, on } = facts;
  const from = act.from ?? on;
  const balance = accountOn(facts, act.tenancy, on)?.own ?? 0;
  const reason = act.reason === null ? '' : wordOf(register, pauseReasons, act.reason);
  return {
    title: text.pauseTitle(act.tenancy, shownDay(act.until)),
    refusals: [
      ...commonRefusals(facts, act.tenancy, on, 'tenancy'),
      ...pauseRefusals(act, facts),
      ...commentRefusal(act.comment, facts),
    ],
    warnings: from < on ? [text.pauseBackdated(norwegianDay(from))] : [],
    lines: [
      { label: text.reason, value: reason },
      { label: text.from, value: norwegianDay(from) },
      { label: text.until, value: shownDay(act.until) },
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
          date: on,
          kind: 'pause',
          balance,
          pauseReason: act.reason,
          pauseFrom: from,
          pauseUntil: act.until,
          by: written(act.by),
          note: written(act.comment),
        },
      },
    ],
    rows: [{ table: 'Tenancies', id: act.tenancy }],
  };
}

function pauseRefusals(act: PauseAct, { text, on }: ActFacts): readonly Refusal[] {
  const from = act.from ?? on;
  return [
    ...(act.reason === null ? [{ field: 'reason', text: text.reasonMissing }] : []),
    ...(act.until === null ? [{ field: 'until', text: text.untilMissing }] : []),
    ...(act.until !== null && act.until < from
      ? [{ field: 'until', text: text.untilBefore(norwegianDay(from)) }]
      : []),
  ];
}

/** A pause that ends earlier than was agreed; why is added to its comment. */
export function planPauseEnd(act: EndPauseAct, facts: ActFacts): CollectionPlan {
  const { text, register, on } = facts;
  const row = register.tables.ArrearsSteps.byKey(act.step);
  const from = row?.pauseFrom ?? row?.date ?? on;
  const until = act.until;
  const isPause = row !== undefined && (row.pauseReason !== null || row.pauseUntil !== null);
  const refusals: readonly Refusal[] = [
    ...(isPause ? [] : [{ field: 'step', text: text.noPause(act.step) }]),
    ...(until === null ? [{ field: 'until', text: text.untilMissing }] : []),
    ...(isPause && until !== null && until < from
      ? [{ field: 'until', text: text.untilBefore(norwegianDay(from)) }]
      : []),
    ...commentRefusal(act.comment, facts),
  ];
  return {
    title: text.pauseEndTitle(row?.tenancy ?? act.step, shownDay(until)),
    refusals,
    warnings: [],
    lines: [
      { label: text.until, value: `${shownDay(row?.pauseUntil)} → ${shownDay(until)}` },
      { label: text.comment, value: act.comment.trim() },
    ],
    schedule: [],
    writes: [
      {
        table: 'ArrearsSteps',
        key: act.step,
        values: { pauseUntil: until, note: added(row?.note ?? null, on, act.comment) },
      },
    ],
    rows: [{ table: 'ArrearsSteps', id: act.step }],
  };
}
