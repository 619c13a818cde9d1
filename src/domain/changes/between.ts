import { cellAt, EMPTY, type TableData } from '../cells';
import { sameCell, type Change } from './change';
import { keyOfRow, rowsByKey, sameKeys } from './row-keys';

/**
 * What differs between two readings of a workbook. Rows are known again by their key, so that sorting a table changes
 * nothing; rows without a key of their own are compared where they stand.
 */
export function changesBetween(
  before: readonly TableData[],
  after: readonly TableData[],
): readonly Change[] {
  const old = new Map(before.map((data) => [data.name.toLowerCase(), data]));
  const changes = after.flatMap((data) => {
    const known = old.get(data.name.toLowerCase());
    old.delete(data.name.toLowerCase());
    if (known === data) return [];
    return known === undefined ? [shape(data, 'new-table', '')] : changesIn(known, data);
  });
  return [...changes, ...[...old.values()].map((data) => shape(data, 'gone-table', ''))];
}

function changesIn(before: TableData, after: TableData): readonly Change[] {
  return [
    ...columnsThatCameOrWent(before, after),
    ...(sameKeys(before, after) ? inPlace(before, after) : byKey(before, after)),
  ];
}

function shape(
  data: TableData,
  code: (Change & { kind: 'shape' })['what']['code'],
  name: string,
): Change {
  return { kind: 'shape', data, what: { code, name } };
}

function columnsThatCameOrWent(before: TableData, after: TableData): readonly Change[] {
  const gone = before.headers.filter((header) => !after.headers.includes(header));
  const come = after.headers.filter((header) => !before.headers.includes(header));
  return [
    ...gone.map((header) => shape(before, 'gone-column', header)),
    ...come.map((header) => shape(after, 'new-column', header)),
  ];
}

/** Columns that both tables have, as pairs of positions. */
function pairsOf(before: TableData, after: TableData): readonly (readonly [number, number])[] {
  return after.headers.flatMap((header, now) => {
    const old = before.headers[now] === header ? now : before.headers.indexOf(header);
    return old < 0 ? [] : [[old, now] as const];
  });
}

function inPlace(before: TableData, after: TableData): readonly Change[] {
  const changes: Change[] = [];
  for (const [old, now] of pairsOf(before, after)) {
    if (before.columns[old] === after.columns[now] && before.strings === after.strings) continue;
    for (let row = 0; row < after.rowCount; row += 1) {
      compare(changes, { before, old: row }, { after, now: row }, [old, now]);
    }
  }
  return changes.sort((left, right) => rowOf(left) - rowOf(right));
}

function rowOf(change: Change): number {
  return change.kind === 'shape' ? -1 : change.row;
}

function compare(
  changes: Change[],
  { before, old }: { readonly before: TableData; readonly old: number },
  { after, now }: { readonly after: TableData; readonly now: number },
  [left, right]: readonly [number, number],
): void {
  const was = cellAt(before, old, left);
  const is = cellAt(after, now, right);
  if (sameCell(was, is)) return;
  changes.push({ kind: 'cell', data: after, row: now, column: right, before: was, after: is });
}

function byKey(before: TableData, after: TableData): readonly Change[] {
  const matched = matchedRows(before, after);
  const changes: Change[] = [];
  const pairs = pairsOf(before, after);
  const standing = new Set<number>();
  for (let row = 0; row < after.rowCount; row += 1) {
    const old = matched(row);
    if (old === undefined) {
      if (!isBlank(after, row)) changes.push({ kind: 'new', data: after, row });
      continue;
    }
    standing.add(old);
    for (const pair of pairs) compare(changes, { before, old }, { after, now: row }, pair);
  }
  for (let row = 0; row < before.rowCount; row += 1) {
    if (!standing.has(row) && !isBlank(before, row)) {
      changes.push({ kind: 'gone', data: before, row });
    }
  }
  return changes;
}

/** The row before that a row after is; keyless rows are matched in the order they stand. */
function matchedRows(before: TableData, after: TableData): (row: number) => number | undefined {
  const old = rowsByKey(before);
  const now = rowsByKey(after);
  const isKeyed = (key: string): boolean => old.has(key) || now.has(key);
  const left = keyless(before, isKeyed);
  const right = new Map(keyless(after, isKeyed).map((row, at) => [row, left[at]]));
  return (row) => {
    const key = keyOfRow(after, row);
    return isKeyed(key) ? old.get(key) : right.get(row);
  };
}

function keyless(data: TableData, isKeyed: (key: string) => boolean): readonly number[] {
  const rows = Array.from({ length: data.rowCount }, (_, row) => row);
  return rows.filter((row) => !isKeyed(keyOfRow(data, row)));
}

function isBlank(data: TableData, row: number): boolean {
  return data.columns.every(({ types }) => types[row] === EMPTY);
}
