import type { Day } from '../days';
import type { Register } from '../register';

/** A case on an agenda, put there by a person or proposed from facts. */
export interface AgendaCase {
  /** `Sak 12/26`. */
  readonly number: string;
  readonly kind: string;
  readonly title: string;
  /** Title without name or address, for the committee's own list. */
  readonly neutralTitle: string;
  readonly reason: { readonly rule: string; readonly fact: string; readonly since: Day | null };
  readonly source: { readonly table: string; readonly id: string };
  /** Already in the register's case table. */
  readonly registered: boolean;
}

export type Audience = 'secretary' | 'committee';

export interface Agenda {
  readonly meeting: string;
  readonly date: Day;
  readonly audience: Audience;
  readonly cases: readonly AgendaCase[];
}

/** The agenda of a meeting (`next` or its id) as the register stands, seen from day `on`. */
export function agendaFor(
  register: Register,
  options: { readonly meeting: string; readonly on: Day; readonly audience: Audience },
): Agenda {
  throw new Error(`Not built yet: ${register.language} ${options.meeting}`);
}
