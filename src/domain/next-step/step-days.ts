import { addDays, type Day } from '../days';
import { addWorkingDays, workingDayFrom } from '../deadlines/working-days';
import type { ArrearsStep } from '../tables/collection';
import { stepRules, type StepKind } from './step-rules';
import type { RuleBook } from './rule-book';

type Sent = Pick<ArrearsStep, 'kind' | 'date' | 'channel'>;

/** The day a letter counts as received. An unknown way counts as the day after, so that no deadline is too short. */
export function receivedOn({ date, channel }: Omit<Sent, 'kind'>, book: RuleBook): Day {
  if (channel === null) return addDays(date, 1);
  return channel === 'post' ? addWorkingDays(date, book.postDays) : date;
}

/** The last day of the deadline that a step gives; null for a step that gives none. */
export function deadlineOf(step: Sent, book: RuleBook): Day | null {
  const rule = stepRules[step.kind];
  if (rule?.gives === undefined) return null;
  const from = rule.fromReceipt === true ? receivedOn(step, book) : step.date;
  const last = addDays(from, daysGiven(step.kind, step.date, book));
  return book.deadlineMoves ? workingDayFrom(last) : last;
}

/** The last day that the tenant has, by the letter and by the law: the later of the two. */
export function deadlineGiven(
  step: Sent & Pick<ArrearsStep, 'deadline'>,
  book: RuleBook,
): Day | null {
  const lawful = deadlineOf(step, book);
  const { deadline } = step;
  if (lawful === null || deadline === null) return lawful ?? deadline;
  return stepRules[step.kind]?.voluntary === true ? deadline : (Math.max(deadline, lawful) as Day);
}

function daysGiven(kind: StepKind, on: Day, book: RuleBook): number {
  const gives = stepRules[kind]?.gives;
  if (gives === undefined) return 0;
  return typeof gives === 'number' ? gives : book.rate(gives, on).value;
}
