import type { DecodedTable } from '../decode';
import { numbered, type Hit } from './rule';

/** Rows that say the same of `what`, each with the key of another. */
export function alike<R>(
  table: DecodedTable<R>,
  what: (row: R) => string | null,
  keyOf: (row: R) => string,
): readonly Hit[] {
  const same = new Map<string, { readonly row: number; readonly key: string }[]>();
  for (const [row, index] of numbered(table)) {
    const value = what(row);
    if (value === null) continue;
    const group = same.get(value) ?? [];
    group.push({ row: index, key: keyOf(row) });
    same.set(value, group);
  }
  return [...same.values()].flatMap((group) =>
    group.length < 2
      ? []
      : group.map(({ row }, at) => ({ row, other: group[at === 0 ? 1 : 0]?.key ?? '' })),
  );
}
