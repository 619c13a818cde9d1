import { contextOf, type AgendaContext } from '../agenda/context';
import { chosenMeeting, type ChosenMeeting } from '../agenda/meeting-choice';
import type { Source } from '../agenda/proposal';
import type { Day } from '../days';
import type { Register } from '../register';
import { todaySources } from './sources';

/** 1 somebody may lose a home or a right; 2 a deadline of the municipality; 3 worth doing. */
export type Consequence = 1 | 2 | 3;

/** Something that is due or wrong today. */
export interface TodayItem {
  /** Stable within a register: rule, table and row. */
  readonly id: string;
  /** Id of the rule that found it, in English. */
  readonly kind: string;
  readonly consequence: Consequence;
  readonly text: string;
  readonly fact: string;
  /** The day it was or is due, or since when it holds. */
  readonly since: Day | null;
  readonly source: Source;
  /** All rows behind it. */
  readonly rows: readonly Source[];
}

/** What a source of today's list sees besides the register. */
export interface TodayContext extends AgendaContext {
  readonly nextMeeting: ChosenMeeting;
}

export type Found = Omit<TodayItem, 'id' | 'kind' | 'consequence'>;

/** One kind of thing that may be due. */
export interface TodaySource {
  readonly id: string;
  readonly consequence: Consequence;
  /** The most pressing first. */
  readonly find: (register: Register, context: TodayContext) => readonly Found[];
}

/** What is due or wrong on a day: the gravest consequence first, then the order of the sources. */
export function todayOf(register: Register, on: Day): readonly TodayItem[] {
  const nextMeeting = chosenMeeting(register, 'next', on);
  const days = { on, meetingDay: on, previous: nextMeeting.previousDay };
  const context = { ...contextOf(register, days), nextMeeting };
  return todaySources
    .flatMap(({ id, consequence, find }) =>
      find(register, context).map((found) => ({
        id: `${id} ${found.source.table} ${found.source.id}`,
        kind: id,
        consequence,
        ...found,
      })),
    )
    .sort((left, right) => left.consequence - right.consequence);
}
