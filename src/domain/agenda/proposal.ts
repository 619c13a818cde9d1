import type { caseKinds } from '../codes/committee';
import type { Day } from '../days';
import type { Register } from '../register';
import type { TableId } from '../tables';
import type { Text } from '../../text';
import type { AgendaContext } from './context';

export type CaseKind = keyof typeof caseKinds;
export type AgendaText = Text['agenda'];

/** A row of the register. */
export interface Source {
  readonly table: TableId;
  readonly id: string;
}

/** Why a case is on the agenda: the rule that found it, what it found, and since when that holds. */
export interface Reason {
  readonly rule: string;
  readonly fact: string;
  readonly since: Day | null;
}

/** Something in the register that the committee should take up. */
export interface Proposal {
  /** For the secretary: may name a household or a dwelling, never one with address protection. */
  readonly title: string;
  /** For the committee's own list: nothing of a person and no address. */
  readonly neutralTitle: string;
  readonly fact: string;
  readonly neutralFact: string;
  readonly since: Day | null;
  readonly source: Source;
  /** Younger than the previous meeting, so that an earlier decision does not silence it. */
  readonly news?: boolean;
  /** Can wait: appears only in the proposer's summary. */
  readonly minor?: boolean;
}

/** One kind of fact that belongs before the committee. */
export interface Proposer {
  /** Id of the rule, stable, in English. */
  readonly id: string;
  readonly kind: CaseKind;
  /** Place among the proposers of the same kind. */
  readonly order: number;
  /** The most pressing first. */
  readonly propose: (register: Register, context: AgendaContext) => readonly Proposal[];
  /** Title of the one case that holds what is not listed by itself. */
  readonly many: (text: AgendaText, count: number) => string;
}
