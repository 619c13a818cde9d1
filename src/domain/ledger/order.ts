/** Ids compare by their letters, then by their number: `F-9` comes before `F-10`. */
export function compareIds(left: string, right: string): number {
  if (left.length === right.length) return left < right ? -1 : left > right ? 1 : 0;
  const [leftPrefix, leftNumber] = split(left);
  const [rightPrefix, rightNumber] = split(right);
  if (leftPrefix !== rightPrefix) return leftPrefix < rightPrefix ? -1 : 1;
  return leftNumber - rightNumber || left.length - right.length;
}

function split(id: string): [string, number] {
  const digits = /\d+$/.exec(id)?.[0] ?? '';
  return [id.slice(0, id.length - digits.length), Number(digits)];
}

/** Rows in order of their ids; the same array where they stand so already. */
export function orderById(rows: Int32Array, ids: readonly (string | null)[]): Int32Array {
  const idOf = (row: number): string => ids[row] ?? '';
  const sorted = rows.every(
    (row, at) => at === 0 || compareIds(idOf(rows[at - 1] ?? 0), idOf(row)) <= 0,
  );
  return sorted ? rows : rows.slice().sort((left, right) => compareIds(idOf(left), idOf(right)));
}
