import type { Day } from '../days';
import type { RowIn, TableId } from '../tables';
import { precedes } from './periods';
import type { RowRule } from './rule';
import { shownDay } from './shown';
import { ORDER } from './source';

type DayColumn<T extends TableId> = {
  readonly [C in keyof RowIn<T>]: RowIn<T>[C] extends Day | null ? C : never;
}[keyof RowIn<T>] &
  string;

function dayIn<T extends TableId>(row: RowIn<T>, column: DayColumn<T>): Day | null {
  return row[column] as Day | null;
}

/** A period whose end is before its start, said at both cells from their own side. */
export function endsBeforeStart<T extends TableId>(
  _table: T,
  id: string,
  from: DayColumn<T>,
  to: DayColumn<T>,
): RowRule<RowIn<T>> {
  const startsAfterEnd: RowRule<RowIn<T>>['message'] = (say, row) =>
    say.startsAfterEnd(shownDay(dayIn(row, to)));
  return {
    id,
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: [from, to],
    message: (say, row) => say.endsBeforeStart(shownDay(dayIn(row, from))),
    sides: { [from]: startsAfterEnd } as unknown as NonNullable<RowRule<RowIn<T>>['sides']>,
    broken: (row) => precedes(dayIn(row, to), dayIn(row, from)),
  };
}

/** A day that cannot be before another, shown at the later one. */
export function notBefore<T extends TableId>(
  _table: T,
  id: string,
  later: DayColumn<T>,
  earlier: DayColumn<T>,
): RowRule<RowIn<T>> {
  return {
    id,
    severity: 'feil',
    source: ORDER,
    contradiction: true,
    columns: [earlier, later],
    marks: [later],
    message: (say, row) => say.dayBefore(shownDay(dayIn(row, earlier))),
    broken: (row) => precedes(dayIn(row, later), dayIn(row, earlier)),
  };
}
