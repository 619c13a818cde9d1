import type { Day } from '../days';
import type { RowIn, TableId } from '../tables';
import { tableOf } from '../tables';
import { facts, said } from './said';
import type { Scope } from './scope';
import type { RowSource, StoryDeadline, StoryKind, StoryLine } from './story';

/** One kind of thing that happens: from rows of the register to lines of the story. */
export interface StorySource {
  lines(scope: Scope): readonly StoryLine[];
  /** What must be done by a day, as long as it is not done. */
  deadlines?(scope: Scope): readonly StoryDeadline[];
}

type Name<T extends TableId> = keyof RowIn<T> & string;

/** Something that happens to a row on the day in one of its columns. */
interface Event<T extends TableId> {
  readonly day: Name<T>;
  readonly title: (scope: Scope, row: RowIn<T>) => string;
  readonly facts: readonly Name<T>[];
  /** Told also where the day is not filled in. */
  readonly always?: boolean;
  readonly isOpen?: (row: RowIn<T>, on: Day) => boolean;
}

interface Ahead<T extends TableId> {
  readonly day: Name<T>;
  readonly text: (scope: Scope, row: RowIn<T>) => string;
  /** Nothing need be done any more. */
  readonly isOver: (row: RowIn<T>, on: Day) => boolean;
}

/** A source that tells of a table's rows by the days in their columns. */
export function rowsSource<T extends TableId>(description: {
  readonly kind: StoryKind;
  readonly table: T;
  readonly rows: (scope: Scope) => readonly RowIn<T>[];
  readonly events: readonly Event<T>[];
  readonly ahead?: readonly Ahead<T>[];
}): StorySource {
  const { kind, table, rows, events, ahead = [] } = description;
  return {
    lines: (scope) =>
      rows(scope).flatMap((row) =>
        events
          .filter(({ day, always }) => always === true || row[day] !== null)
          .map((event) => ({
            kind,
            day: row[event.day] as Day | null,
            title: event.title(scope, row),
            detail: facts(scope, table, row, event.facts),
            source: sourceOf(table, row),
            isOpen: event.isOpen?.(row, scope.on) ?? false,
          })),
      ),
    deadlines: (scope) =>
      rows(scope).flatMap((row) =>
        ahead.flatMap(({ day, text, isOver }) => {
          const due = row[day] as Day | null;
          if (due === null || isOver(row, scope.on)) return [];
          return [{ day: due, text: text(scope, row), source: sourceOf(table, row) }];
        }),
      ),
  };
}

export function sourceOf<T extends TableId>(table: T, row: RowIn<T>): RowSource {
  const id: unknown = (row as Readonly<Record<string, unknown>>)[tableOf(table).key];
  return { table, id: typeof id === 'string' ? id : '' };
}

/** «Søknad: kommunal bolig». */
export function named<T extends TableId>(
  scope: Scope,
  name: string,
  table: T,
  row: RowIn<T>,
  column: Name<T>,
): string {
  const value = said(scope, table, row, column);
  return value === '' ? name : `${name}: ${value}`;
}
