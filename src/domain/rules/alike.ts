import type { DecodedTable } from '../decode';
import type { Hit } from './rule';

interface Group {
  readonly places: number[];
}

/** Rows that say the same of `what`, each with the key of another. */
export function alike<R>(
  table: DecodedTable<R>,
  what: (row: R) => string | null,
  keyOf: (row: R) => string,
): readonly Hit[] {
  const { rows } = table;
  return groupsOf(rows, what).flatMap(({ places }) =>
    places.map((place, at) => {
      const other = rows[places[at === 0 ? 1 : 0] ?? 0];
      return { row: table.usable[place] ?? 0, other: other === undefined ? '' : keyOf(other) };
    }),
  );
}

/** Places of rows that say the same; most rows say something of their own, so groups are made for the others only. */
function groupsOf<R>(rows: readonly R[], what: (row: R) => string | null): readonly Group[] {
  const same = new Map<string, number | Group>();
  const groups: Group[] = [];
  rows.forEach((row, place) => {
    const value = what(row);
    if (value === null) return;
    const before = same.get(value);
    if (before === undefined) same.set(value, place);
    else if (typeof before === 'object') before.places.push(place);
    else {
      const group = { places: [before, place] };
      same.set(value, group);
      groups.push(group);
    }
  });
  return groups;
}
