import { arrearsSteps } from '../codes/money';
import { norwegianDay, type Day } from '../days';
import { textIn } from '../../text';
import type { Account } from '../ledger/arrears';
import type { Advice, AdviceRule, Hold, Objection, RecommendedStep } from './advice';
import type { CaseFacts } from './case-facts';
import { datedCourse, type DatedCourse } from './earliest';
import { feeOf } from './fee';
import { inputsOf } from './inputs';
import { objectionsTo } from './objections/objections';
import { confirmations, isOfNewAct } from './objections/rules';
import { stepRules, type StepKind } from './step-rules';

/** What may be done next about a tenancy's debt, or why to wait; and everything that it rests on. */
export function advise(facts: CaseFacts): Pick<Account, 'step' | 'hold' | 'advice'> {
  const objections = objectionsTo(facts);
  const course = datedCourse(facts);
  const hold = holdOf(objections);
  const step = hold === null ? stepOf(course, facts, objections) : null;
  return { step, hold, advice: adviceOf(facts, course, step, hold, objections) };
}

function holdOf(objections: readonly Objection[]): Hold | null {
  const first = objections.find(({ blocks }) => blocks);
  if (first === undefined) return null;
  return { id: first.id as Hold['id'], until: first.until, why: first.why };
}

function stepOf(
  course: DatedCourse,
  facts: CaseFacts,
  objections: readonly Objection[],
): RecommendedStep | null {
  const { step, earliest } = course;
  if (step === null || earliest === null) return null;
  return { id: step, earliest, why: whyOf(step, earliest, course, facts, objections) };
}

function whyOf(
  step: StepKind,
  earliest: Day,
  { last, instead }: DatedCourse,
  facts: CaseFacts,
  objections: readonly Objection[],
): string {
  const { language, oldest, word } = facts;
  const { arrears: text, nextStep } = textIn(language);
  const since =
    last === undefined
      ? text.stepNothingYet(norwegianDay(oldest ?? earliest))
      : text.stepAfter(word(arrearsSteps, last.kind), norwegianDay(last.date));
  const reason = instead === null ? [] : [nextStep.instead[instead]];
  const found = ruleOf({ id: step, earliest }, facts);
  const rule =
    found === null || instead === 'noClause'
      ? []
      : [text.stepRule(norwegianDay(earliest), sourceWords(step, earliest, found, facts))];
  const weigh = objections.filter(({ id }) => IN_THE_SENTENCE.has(id)).map(({ why }) => why);
  const doubts = confirmations(step, earliest, facts).map(({ why }) => why);
  return [since, ...reason, ...rule, ...weigh, ...doubts].join(' ');
}

/** Warnings that change what is done, and not only how; the card shows the others apart. */
const IN_THE_SENTENCE: ReadonlySet<Objection['id']> = new Set([
  'lateAllowancePart',
  'disputedPart',
  'brokenPlan',
  'reserved',
]);

function adviceOf(
  facts: CaseFacts,
  course: DatedCourse,
  step: RecommendedStep | null,
  hold: Hold | null,
  objections: readonly Objection[],
): Advice {
  const { last } = course;
  return {
    rule: step === null ? null : ruleOf(step, facts),
    inputs: inputsOf(facts, course),
    balance: {
      then: last?.balance ?? null,
      thenOn: last?.date ?? null,
      now: facts.account.own,
      disputed: facts.dispute.whole === null ? facts.dispute.amount : facts.account.own,
    },
    against:
      step === null ? objections : [...objections, ...confirmations(step.id, step.earliest, facts)],
    fee: step === null ? null : feeOf(step.id, step.earliest, facts),
    next: nextOf(facts, step, hold),
  };
}

/** The source of a rule, and that it must be looked up where nothing else in the sentence says so. */
function sourceWords(
  step: StepKind,
  earliest: Day,
  { source, confirmed }: AdviceRule,
  facts: CaseFacts,
): string {
  const { on, language, book } = facts;
  const isSaid = isOfNewAct(step, book.regime(Math.max(earliest, on) as Day));
  return confirmed || isSaid ? source : `${source}, ${textIn(language).nextStep.toConfirm}`;
}

function ruleOf(
  { id, earliest }: Pick<RecommendedStep, 'id' | 'earliest'>,
  { book, on }: CaseFacts,
): AdviceRule | null {
  const rule = stepRules[id];
  if (rule === undefined) return null;
  const known =
    rule.unconfirmed !== true && !isOfNewAct(id, book.regime(Math.max(earliest, on) as Day));
  if (rule.waits === 1) return { id: rule.id, source: rule.source, confirmed: known, row: null };
  const { confirmed, entry } = book.rate(rule.waits, earliest);
  const row = entry === null ? null : ({ table: 'Rates', id: entry } as const);
  return { id: rule.id, source: rule.source, confirmed: known && confirmed, row };
}

function nextOf(facts: CaseFacts, step: RecommendedStep | null, hold: Hold | null): Advice['next'] {
  const text = textIn(facts.language).nextStep;
  if (hold !== null) return { text: text.clearing[hold.id], until: hold.until };
  if (step === null) return { text: text.nothing, until: null };
  const doing = text.doing[step.id];
  if (step.earliest <= facts.on) return { text: doing, until: null };
  return { text: `${text.waitTo(norwegianDay(step.earliest))} ${doing}`, until: step.earliest };
}
