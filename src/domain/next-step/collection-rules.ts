import { day, type Day } from '../days';
import type { arrearsSteps } from '../codes/money';

export type StepKind = keyof typeof arrearsSteps;

/** From which day a step against arrears may be taken. Days are calendar days and may end on a holiday. */
export interface CollectionRule {
  readonly step: StepKind;
  /** Least days after the due day. */
  readonly afterDue: number;
  /** Days that the step before it gives, where its log row has no deadline of its own. */
  readonly deadline: number;
  readonly source: string;
  readonly validFrom: Day;
}

/**
 * The last day for which the rules have been checked. A new debt collection act (LOV-2026-05-22-19) is adopted and
 * signalled for 1 January 2027.
 */
export const RULES_CHECKED_TO = day('2026-12-31');

/** The rules of 1988; they are older than any register. */
const OLD_ACT = day('1988-01-01');

/** Steps in lawful order with the act that sets their interval; later rows take over from their day. */
export const collectionRules: readonly CollectionRule[] = [
  { step: 'reminder', afterDue: 1, deadline: 14, source: 'ingen lovfrist', validFrom: OLD_ACT },
  {
    step: 'dunning',
    afterDue: 14,
    deadline: 14,
    source: 'inkassoforskriften § 1-2',
    validFrom: OLD_ACT,
  },
  {
    step: 'collectionNotice',
    afterDue: 14,
    deadline: 14,
    source: 'inkassoloven § 9',
    validFrom: OLD_ACT,
  },
  { step: 'demand', afterDue: 14, deadline: 14, source: 'inkassoloven § 10', validFrom: OLD_ACT },
  {
    step: 'navNotice',
    afterDue: 1,
    deadline: 0,
    source: 'husleieloven § 9-11',
    validFrom: OLD_ACT,
  },
  // Some count the two weeks from the day after receipt; the longer count is used.
  {
    step: 'enforcementNotice',
    afterDue: 1,
    deadline: 15,
    source: 'tvangsfullbyrdelsesloven § 4-18',
    validFrom: OLD_ACT,
  },
  {
    step: 'evictionRequest',
    afterDue: 15,
    deadline: 0,
    source: 'tvangsfullbyrdelsesloven § 13-2',
    validFrom: OLD_ACT,
  },
];

/** The rule of a step on a day. */
export function ruleOf(step: StepKind, on: Day): CollectionRule | undefined {
  return collectionRules
    .filter((rule) => rule.step === step && rule.validFrom <= on)
    .reduce<CollectionRule | undefined>(
      (latest, rule) => (latest === undefined || rule.validFrom > latest.validFrom ? rule : latest),
      undefined,
    );
}
