const known = new WeakMap<
  readonly unknown[],
  Map<string, ReadonlyMap<unknown, readonly number[]>>
>();

/** The positions of each value in a column; made once for as long as the column is the same. */
export function positionsBy(values: readonly unknown[]): ReadonlyMap<unknown, readonly number[]> {
  return cached(values, '', () => values);
}

/** The rows with this value in a column. The index is made when it is first asked for. */
export function rowsWith<R, C extends keyof R & string>(
  rows: readonly R[],
  column: C,
  value: R[C],
): readonly R[] {
  const index = cached(rows, column, () => rows.map((row) => row[column]));
  return (index.get(value) ?? []).flatMap((at) => rows[at] ?? []);
}

function cached(
  owner: readonly unknown[],
  name: string,
  valuesOf: () => readonly unknown[],
): ReadonlyMap<unknown, readonly number[]> {
  const indexes = known.get(owner) ?? new Map<string, ReadonlyMap<unknown, readonly number[]>>();
  known.set(owner, indexes);
  const found = indexes.get(name);
  if (found !== undefined) return found;
  const index = new Map<unknown, number[]>();
  valuesOf().forEach((value, at) => {
    const own = index.get(value);
    if (own === undefined) index.set(value, [at]);
    else own.push(at);
  });
  indexes.set(name, index);
  return index;
}
