import { changedRows, isGrown } from '../../decoding/changed-rows';
import type { Register } from '../../register';
import { tableIds, type TableId } from '../../tables';

/** What differs in a table: nothing, the rows named, or too much to say. */
export type Change = 'none' | 'all' | ReadonlySet<number>;

/** What differs in each table of a register from an earlier one. */
export function changesBetween(
  before: Register,
  after: Register,
): Readonly<Record<TableId, Change>> {
  const changes = tableIds.map((id) => [id, changeOf(before, after, id)]);
  return Object.fromEntries(changes) as Readonly<Record<TableId, Change>>;
}

function changeOf(before: Register, after: Register, id: TableId): Change {
  const was = before.tables[id].parts;
  const now = after.tables[id].parts;
  // Another word for a code on the codes sheet: every cell may mean something else.
  if (before.tables[id].table !== after.tables[id].table) return 'all';
  if (was === now) return 'none';
  const rows = isGrown(was, now) ? changedRows(was, now) : null;
  if (rows === null) return 'all';
  return rows.length === 0 ? 'none' : new Set(rows);
}
