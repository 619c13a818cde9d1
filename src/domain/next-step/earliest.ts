import { addDays, type Day } from '../days';
import type { ArrearsStep } from '../tables/collection';
import type { CaseFacts } from './case-facts';
import { courseOf, type Course } from './ladder';
import { deadlineGiven } from './step-days';
import { stepRules, type StepKind } from './step-rules';

/** Talks, which wait for nobody's deadline. */
const TALKS: ReadonlySet<StepKind> = new Set(['contact', 'navContacted']);

/** A course with the first day on which its step may lawfully be taken. */
export interface DatedCourse extends Course {
  readonly earliest: Day | null;
}

/** The course by the law that holds on the day of the step: a new act takes over by itself from its day. */
export function datedCourse(facts: CaseFacts): DatedCourse {
  const now = facts.book.regime(facts.on);
  const course = courseOf(facts, now);
  const earliest = earliestOf(course, facts);
  if (earliest === null || earliest <= facts.on) return { ...course, earliest };
  const then = facts.book.regime(earliest);
  if (then.act === now.act) return { ...course, earliest };
  const later = courseOf(facts, then);
  return { ...later, earliest: earliestOf(later, facts) };
}

/** The latest of what the due day, the last letter and the notice to NAV ask for. */
function earliestOf({ step, last }: Course, facts: CaseFacts): Day | null {
  const { oldest } = facts;
  if (step === null || oldest === null) return null;
  return Math.max(
    afterDue(step, oldest, facts),
    afterLast(step, last, facts) ?? oldest,
    step === 'evictionRequest' ? (afterNavNotice(facts) ?? oldest) : oldest,
  ) as Day;
}

function afterDue(step: StepKind, oldest: Day, { book, on }: CaseFacts): Day {
  const waits = stepRules[step]?.waits ?? 1;
  const days = waits === 1 ? 1 : Math.max(1, book.rate(waits, on).value);
  return addDays(oldest, days);
}

function afterLast(step: StepKind, last: ArrearsStep | undefined, { book }: CaseFacts): Day | null {
  if (last === undefined) return null;
  // NAV may be told at once where the letters have come first.
  if (TALKS.has(step) || (step === 'navNotice' && last.kind === 'enforcementNotice')) {
    return last.date;
  }
  const deadline = deadlineGiven(last, book);
  return addDays(deadline === null ? last.date : deadline, 1);
}

/** The two weeks that NAV has before eviction may be asked for (husleieloven § 9-11). */
function afterNavNotice({ taken, book }: CaseFacts): Day | null {
  const notice = taken.findLast(({ kind }) => kind === 'navNotice');
  if (notice === undefined) return null;
  return addDays(notice.date, book.rate('navNoticeDays', notice.date).value + 1);
}
