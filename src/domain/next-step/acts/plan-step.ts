import { wordOf } from '../../code-word';
import { arrearsSteps, letterChannels } from '../../codes/money';
import { norwegianDay, type Day } from '../../days';
import type { Account } from '../../ledger/arrears';
import { shownAmount } from '../../rules/shown';
import { lacksOf } from './step-lacks';
import { EVICTION_STEPS } from '../ladder';
import { ruleBookOf } from '../rule-book';
import { deadlineOf } from '../step-days';
import { stepRules, type StepKind } from '../step-rules';
import type { CollectionPlan, Refusal, StepAct } from './act';
import { accountOn, commonRefusals, tenancyOf, written, type ActFacts } from './act-facts';

/** Steps that help or ask; they may be taken whatever holds. */
const TALKS: ReadonlySet<StepKind> = new Set(['contact', 'navContacted']);

/** Writes a step that has been taken: what was owed then, and the deadline that the letter gives. */
export function planStep(act: StepAct, facts: ActFacts): CollectionPlan {
  const { text, register } = facts;
  const account = accountOn(facts, act.tenancy, act.date);
  const deadline = act.deadline ?? deadlineOf(act, ruleBookOf(register));
  const balance = account?.own ?? 0;
  const lacks = lacksOf(act, account, facts);
  const name = wordOf(register, arrearsSteps, act.kind);
  return {
    title: text.stepTitle(name, act.tenancy),
    refusals: [
      ...commonRefusals(facts, act.tenancy, act.date, 'date'),
      ...refusals(act, facts),
      ...(lacks.length > 0 && written(act.comment) === null
        ? [{ field: 'comment', text: text.reasonThough }]
        : []),
    ],
    warnings: [...lacks, ...unsafeWay(act, facts), ...warnings(act, account, facts)],
    lines: [
      { label: text.date, value: norwegianDay(act.date) },
      { label: text.balance, value: shownAmount(balance) },
      ...(deadline === null ? [] : [{ label: text.deadline, value: norwegianDay(deadline) }]),
      ...(act.channel === null
        ? []
        : [{ label: text.channel, value: wordOf(register, letterChannels, act.channel) }]),
    ],
    schedule: [],
    writes: [
      {
        table: 'ArrearsSteps',
        key: null,
        values: {
          tenancy: act.tenancy,
          date: act.date,
          kind: act.kind,
          balance,
          deadline,
          channel: act.channel,
          letter: written(act.letter),
          by: written(act.by),
          note: written(act.comment),
        },
      },
    ],
    rows: [{ table: 'Tenancies', id: act.tenancy }],
  };
}

function refusals(act: StepAct, facts: ActFacts): readonly Refusal[] {
  const { text, register } = facts;
  const tenancy = tenancyOf(facts, act.tenancy);
  const lawful = deadlineOf(act, ruleBookOf(register));
  const { deadline } = act;
  const left = leftBy(act.date, tenancy?.movedOut ?? null, tenancy?.ended ?? null);
  const short =
    lawful !== null &&
    deadline !== null &&
    stepRules[act.kind]?.voluntary !== true &&
    deadline < lawful;
  const aboutHome = EVICTION_STEPS.has(act.kind) || act.kind === 'navNotice';
  return [
    ...(deadline !== null && deadline < act.date
      ? [{ field: 'deadline', text: text.deadlineBefore }]
      : []),
    ...(short && deadline >= act.date
      ? [{ field: 'deadline', text: text.deadlineShort(norwegianDay(lawful), sourceOf(act)) }]
      : []),
    ...(aboutHome && left !== null
      ? [{ field: 'kind', text: text.movedOut(norwegianDay(left)) }]
      : []),
    ...(act.kind === 'navNotice' && tenancy?.reserved911 === true
      ? [{ field: 'kind', text: text.reserved }]
      : []),
  ];
}

function sourceOf({ kind }: StepAct): string {
  return stepRules[kind]?.source ?? '';
}

/** The day the home was left, where that was on the day or before. */
function leftBy(on: Day, ...days: readonly (Day | null)[]): Day | null {
  const past = days.filter((day) => day !== null).filter((day) => day <= on);
  return past.length === 0 ? null : (Math.min(...past) as Day);
}

/** A notice of debt collection may be electronic, but must be sent in a safe way (inkassoloven § 9). */
function unsafeWay({ kind, channel }: StepAct, { text }: ActFacts): readonly string[] {
  return kind === 'collectionNotice' && channel === 'message' ? [text.unsafeWay] : [];
}

/** What the register said against the step on its day: the person decides, and knows. */
function warnings(
  { kind, date }: StepAct,
  account: Account | undefined,
  { text, register }: ActFacts,
): readonly string[] {
  if (TALKS.has(kind)) return [];
  if (account === undefined || account.owed === 0) return [text.nothingOwed(norwegianDay(date))];
  const { step, hold, advice } = account;
  if (hold !== null) return [...against(advice), text.thoughHeld];
  const name = step === null ? '' : wordOf(register, arrearsSteps, step.id);
  const early = step !== null && step.id === kind && step.earliest > date;
  return [
    ...against(advice),
    ...(early ? [text.early(norwegianDay(step.earliest))] : []),
    ...(step !== null && step.id !== kind ? [text.otherStep(name)] : []),
  ];
}

function against(advice: Account['advice']): readonly string[] {
  return (advice?.against ?? []).map(({ why }) => why);
}
