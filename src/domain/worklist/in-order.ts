import type { StepKind } from '../next-step/step-rules';
import { reasonOf, workReasons } from './reason';
import { workGroups, type WorkItem } from './work-item';

/** From mild to grave for the tenant: what concerns the home comes last. */
const gravity: readonly StepKind[] = [
  'contact',
  'reminder',
  'dunning',
  'collectionNotice',
  'informationLetter',
  'demand',
  'agency',
  'legalClaim',
  'navContacted',
  'navNotice',
  'enforcementNotice',
  'evictionRequest',
  'eviction',
];

/**
 * By what follows if nobody does anything: what can be done now with homes and large debts first
 * and those who have left last, what must be cleared by its
 * size, what comes by its day, what waits by when the waiting ends.
 */
export function inOrder(items: readonly WorkItem[]): readonly WorkItem[] {
  return items.toSorted(
    (left, right) =>
      workGroups.indexOf(left.group) - workGroups.indexOf(right.group) ||
      within(left, right) ||
      (right.monthsOwed ?? 0) - (left.monthsOwed ?? 0) ||
      right.own - left.own ||
      right.owed - left.owed,
  );
}

function within(left: WorkItem, right: WorkItem): number {
  switch (left.group) {
    case 'now':
      return standing(left) - standing(right) || gravityOf(right) - gravityOf(left);
    case 'soon':
      return (left.step?.earliest ?? 0) - (right.step?.earliest ?? 0);
    case 'waiting':
      return untilOf(left) - untilOf(right);
    case 'clear':
      return 0;
  }
}

function standing(item: WorkItem): number {
  return workReasons.indexOf(reasonOf(item));
}

function gravityOf({ step }: WorkItem): number {
  return step === null ? -1 : gravity.indexOf(step.id);
}

/** What has no end comes last. */
function untilOf({ hold }: WorkItem): number {
  return hold?.until ?? Number.MAX_SAFE_INTEGER;
}
