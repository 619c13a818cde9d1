import type { Day } from '../days';
import type { CaseKind, Proposal, Source } from './proposal';

/** A case before it has a number and before an audience is chosen. */
export interface Draft {
  readonly kind: CaseKind;
  /** The number it has in the register, else '' . */
  readonly number: string;
  readonly title: string;
  readonly neutralTitle: string;
  readonly rule: string;
  readonly fact: string;
  readonly neutralFact: string;
  readonly since: Day | null;
  readonly source: Source;
  readonly rows: readonly Source[];
  readonly details: readonly string[];
  readonly caseId: string;
  readonly archive: string;
  readonly recommendation: string;
  readonly decision: string;
  readonly responsible: string | null;
  readonly deadline: Day | null;
}

const nothingEntered = {
  number: '',
  details: [],
  caseId: '',
  archive: '',
  recommendation: '',
  decision: '',
  responsible: null,
  deadline: null,
} as const;

export type DraftFacts = Pick<
  Draft,
  'kind' | 'title' | 'neutralTitle' | 'rule' | 'fact' | 'neutralFact' | 'since' | 'source'
> &
  Partial<Draft>;

/** A draft with nothing entered by a person but what is given. */
export function draft(given: DraftFacts): Draft {
  return { ...nothingEntered, rows: [given.source], ...given };
}

export function draftOf(kind: CaseKind, rule: string, proposal: Proposal): Draft {
  const { title, neutralTitle, fact, neutralFact, since, source } = proposal;
  return draft({ kind, rule, title, neutralTitle, fact, neutralFact, since, source });
}
