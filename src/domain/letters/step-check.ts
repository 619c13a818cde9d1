import { arrearsSteps } from '../codes/money';
import { addDays, norwegianDay, type Day } from '../days';
import { inLanguage } from '../language';
import type { Account } from '../ledger/arrears';
import { ruleOf, type StepKind } from '../next-step/collection-rules';
import type { ArrearsStep } from '../tables/collection';
import type { LetterBlock } from './letter';
import type { LetterCase } from './letter-case';

/** Why a step against arrears may not be taken now: what holds the account, the earliest day, a deadline that runs. */
export function stepBlocks(
  letter: LetterCase,
  account: Account,
  step: StepKind,
): readonly LetterBlock[] {
  const { hold } = account;
  if (hold !== null) return [{ why: hold.why, source: null }];
  return [...tooEarly(letter, account, step), ...deadlineRuns(letter, account)];
}

function tooEarly(
  { on, text }: LetterCase,
  { oldestOwnDue, step: next }: Account,
  step: StepKind,
): readonly LetterBlock[] {
  const rule = ruleOf(step, on);
  if (rule === undefined || oldestOwnDue === null) return [];
  const lawful = addDays(oldestOwnDue, rule.afterDue);
  const earliest = next?.id === step && next.earliest > lawful ? next.earliest : lawful;
  return on >= earliest
    ? []
    : [{ why: text.tooEarly(norwegianDay(earliest)), source: sourceOf(step, on) }];
}

/** The tenant's time to answer the last letter has not run out. */
function deadlineRuns(letter: LetterCase, account: Account): readonly LetterBlock[] {
  const last = stepsFor(letter, account).findLast(({ kind }) => kind !== 'contact');
  if (last === undefined) return [];
  const until = last.deadline ?? runsUntil(last, letter.on);
  if (until === null || until < letter.on) return [];
  const name = inLanguage(arrearsSteps[last.kind], letter.register.language);
  const why = letter.text.deadlineRuns(name, norwegianDay(last.date), norwegianDay(until));
  return [{ why, source: sourceOf(last.kind, letter.on) }];
}

function runsUntil({ kind, date }: ArrearsStep, on: Day): Day | null {
  const days = ruleOf(kind, on)?.deadline ?? 0;
  return days === 0 ? null : addDays(date, days);
}

/** Steps taken for the debt that is open now, oldest first. */
export function stepsFor(
  { register, tenancy, on }: LetterCase,
  { oldestOwnDue }: Account,
): readonly ArrearsStep[] {
  return register.tables.ArrearsSteps.rows
    .filter(({ tenancy: of, date }) => of === tenancy.tenancy && date <= on)
    .filter(({ date }) => oldestOwnDue !== null && date > oldestOwnDue)
    .toSorted((left, right) => left.date - right.date);
}

/** The act behind a step; a reminder has none. */
function sourceOf(step: StepKind, on: Day): string | null {
  return step === 'reminder' ? null : (ruleOf(step, on)?.source ?? null);
}
