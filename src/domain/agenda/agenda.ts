import type { Day } from '../days';
import type { Language } from '../language';
import type { CheckStamp } from '../quality/check-stamp';
import type { Register } from '../register';
import { buildAgenda } from './build';
import type { MeetingState } from './meeting-choice';
import type { CaseKind, Reason, Source } from './proposal';

export { UnknownMeeting } from './meeting-choice';

/** A case on an agenda, put there by a person or proposed from facts. */
export interface AgendaCase {
  /** `Sak 12/26`. */
  readonly number: string;
  readonly kind: CaseKind;
  /** For the committee's audience the same as `neutralTitle`. */
  readonly title: string;
  /** Title without name or address, for the committee's own list. */
  readonly neutralTitle: string;
  readonly reason: Reason;
  readonly source: Source;
  /** All rows behind the case; more than one where several facts are gathered in it. */
  readonly rows: readonly Source[];
  /** Titles of the gathered facts; empty for the committee. */
  readonly details: readonly string[];
  /** Key in the register's case table; '' where the case is proposed and not entered. */
  readonly caseId: string;
  /** Already in the register's case table. */
  readonly registered: boolean;
  readonly archive: string;
  readonly recommendation: string;
  readonly decision: string;
  readonly responsible: string;
  readonly deadline: Day | null;
}

export type Audience = 'secretary' | 'committee';

/** Somebody the meeting is for; the committee's papers name the role and not the person. */
export interface Summoned {
  readonly name: string;
  readonly role: string;
  readonly unit: string;
  readonly isSecretary: boolean;
}

/** Rows of a table that could not be read and so gave no proposals. */
export interface UnreadRows {
  readonly table: string;
  readonly sheet: string;
  readonly count: number;
}

export interface Agenda {
  /** Key of the meeting; '' where the rhythm gave the date and nobody has entered it. */
  readonly meeting: string;
  readonly date: Day;
  /** A held or cancelled meeting shows what was entered, and nothing is proposed. */
  readonly state: MeetingState;
  /** The day the register was read for. */
  readonly on: Day;
  readonly audience: Audience;
  readonly language: Language;
  readonly municipality: string;
  readonly committee: string;
  readonly time: string;
  readonly place: string;
  /** Marking about public access, for the head of every page. */
  readonly marking: string;
  readonly summoned: readonly Summoned[];
  readonly cases: readonly AgendaCase[];
  readonly unread: readonly UnreadRows[];
  /** The check that the agenda rests on. */
  readonly check: CheckStamp;
}

export interface AgendaOptions {
  /** `next`, or the id of a meeting. */
  readonly meeting: string;
  readonly on: Day;
  readonly audience: Audience;
}

/**
 * The agenda of a meeting as the register stands, seen from day `on`: standing items, cases already put on it, and
 * proposals from facts, in the order of `caseKinds`. Throws UnknownMeeting.
 */
export function agendaFor(register: Register, options: AgendaOptions): Agenda {
  return buildAgenda(register, options);
}
