import { wordOf } from '../code-word';
import { arrearsSteps } from '../codes/money';
import { addDays, norwegianDay, type Day } from '../days';
import { ruleBookOf } from '../next-step/rule-book';
import { deadlineGiven } from '../next-step/step-days';
import { isMilder } from '../next-step/ladder';
import { stepRules, type StepKind } from '../next-step/step-rules';
import type { ArrearsStep } from '../tables/collection';
import { daysToWait, oldestOf, stepLog, type Claim } from './claim';
import type { LetterBlock } from './letter';
import type { LetterCase } from './letter-case';

/** Why a step against arrears may not be taken now: what holds the account, a deadline that runs, the earliest day. */
export function stepBlocks(
  letter: LetterCase,
  claim: Claim,
  step: StepKind,
): readonly LetterBlock[] {
  const { hold } = claim.account;
  if (hold !== null) return [{ why: hold.why, source: null }];
  const running = deadlineRuns(letter, claim, step);
  return running.length > 0 ? running : tooEarly(letter, claim, step);
}

/** A step that costs the tenant money or moves the case is not taken before the milder one that is recommended. */
export function outOfTurn(
  { register, text }: LetterCase,
  { account }: Claim,
  wanted: StepKind,
): readonly LetterBlock[] {
  const { step, hold } = account;
  if (hold !== null || step === null || !isMilder(step.id, wanted)) return [];
  const name = (kind: StepKind): string => wordOf(register, arrearsSteps, kind);
  return [{ why: text.outOfTurn(name(wanted), name(step.id)), source: 'rutinen' }];
}

/** The days that the step waits after the due day, and what the recommendation itself waits for. */
function tooEarly(letter: LetterCase, claim: Claim, step: StepKind) {
  const { on, text } = letter;
  const next = claim.account.step;
  const lawful = addDays(oldestOf(claim), daysToWait(letter, step));
  const earliest = next?.id === step && next.earliest > lawful ? next.earliest : lawful;
  if (on >= earliest) return [];
  return [{ why: text.tooEarly(norwegianDay(earliest)), source: sourceOf(step) }];
}

/** The tenant's time to answer the last letter has not run out; NAV may be told while that of § 4-18 runs. */
function deadlineRuns(letter: LetterCase, claim: Claim, wanted: StepKind): readonly LetterBlock[] {
  const { register, on, text } = letter;
  const book = ruleBookOf(register);
  const running = stepsFor(letter, claim)
    .filter(({ kind }) => wanted !== 'navNotice' || kind !== 'enforcementNotice')
    .map((step) => ({ step, until: deadlineGiven(step, book) }))
    .findLast((one): one is { step: ArrearsStep; until: Day } => (one.until ?? -1) >= on);
  if (running === undefined) return [];
  const { step, until } = running;
  const name = wordOf(register, arrearsSteps, step.kind);
  const why = text.deadlineRuns(name, norwegianDay(step.date), norwegianDay(until));
  return [{ why, source: sourceOf(step.kind) }];
}

/** Steps taken for the debt that is demanded now, oldest first. */
export function stepsFor(letter: LetterCase, claim: Claim): readonly ArrearsStep[] {
  const oldest = oldestOf(claim);
  return stepLog(letter).filter(({ date }) => date > oldest);
}

/** The act behind a step; a reminder has none. */
function sourceOf(step: StepKind): string | null {
  return step === 'reminder' ? null : (stepRules[step]?.source ?? null);
}
