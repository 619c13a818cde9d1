/** Columns of a table by name. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/** Rows as objects, and of what they were made. */
export interface RowObjects {
  readonly rows: readonly unknown[];
  readonly usable: Int32Array;
  readonly columns: Columns;
}

/** The usable rows as objects; a row of which nothing has changed is the object that it was `before`. */
export function rowObjects(
  names: readonly string[],
  columns: Columns,
  usable: Int32Array,
  before?: RowObjects,
): readonly unknown[] {
  const values = names.map((name) => columns[name] ?? []);
  if (before === undefined) return freshRows(names, values, usable);
  const changed = differingRows(names, before.columns, columns);
  if (usable === before.usable && changed.size === 0) return before.rows;
  let at = 0;
  return Array.from(usable, (row) => {
    while ((before.usable[at] ?? Infinity) < row) at += 1;
    const known = before.usable[at] === row && !changed.has(row) ? before.rows[at] : undefined;
    return known ?? rowAt(names, values, row);
  });
}

function freshRows(
  names: readonly string[],
  values: readonly (readonly unknown[])[],
  usable: Int32Array,
): readonly unknown[] {
  // Several times as fast as `Array.from` of so many numbers.
  const rows = new Array<unknown>(usable.length);
  for (let at = 0; at < usable.length; at += 1) rows[at] = rowAt(names, values, usable[at] ?? 0);
  return rows;
}

function differingRows(names: readonly string[], before: Columns, after: Columns): Set<number> {
  const rows = new Set<number>();
  for (const name of names) {
    const was = before[name] ?? [];
    const now = after[name] ?? [];
    if (was === now) continue;
    for (let row = 0; row < was.length; row += 1) if (was[row] !== now[row]) rows.add(row);
  }
  return rows;
}

function rowAt(
  names: readonly string[],
  values: readonly (readonly unknown[])[],
  index: number,
): unknown {
  const row: Record<string, unknown> = {};
  for (let at = 0; at < names.length; at += 1) row[names[at] ?? ''] = values[at]?.[index] ?? null;
  return row;
}

/** Key → position in `rows` of the first row that has it. */
export function indexByKey(key: string, rows: readonly unknown[]): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  rows.forEach((row, at) => {
    const id = (row as Readonly<Record<string, unknown>>)[key];
    if (typeof id === 'string' && !index.has(id)) index.set(id, at);
  });
  return index;
}
