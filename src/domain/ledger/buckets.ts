/** Rows sorted by tenancy, then day, then row: those of tenancy `t` are `rows[start[t]] … rows[start[t + 1] − 1]`. */
export interface Buckets {
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

/** Room for 2³⁰ rows beside a day in a number that stays exact. */
const ROW_ROOM = 2 ** 30;

/** Groups rows by tenancy and puts each group in order of its days; rows with a negative tenancy are left out. */
export function bucketsOf(tenancy: Int32Array, day: Int32Array, tenancyCount: number): Buckets {
  const start = new Int32Array(tenancyCount + 1);
  for (const owner of tenancy) if (owner >= 0) start[owner + 1] = (start[owner + 1] ?? 0) + 1;
  for (let at = 0; at < tenancyCount; at += 1)
    start[at + 1] = (start[at + 1] ?? 0) + (start[at] ?? 0);
  const rows = new Int32Array(start[tenancyCount] ?? 0);
  const next = start.slice();
  for (let row = 0; row < tenancy.length; row += 1) {
    const owner = tenancy[row] ?? -1;
    if (owner < 0) continue;
    const place = next[owner] ?? 0;
    rows[place] = row;
    next[owner] = place + 1;
  }
  for (let at = 0; at < tenancyCount; at += 1) {
    sortByDay(rows.subarray(start[at] ?? 0, start[at + 1] ?? 0), day);
  }
  return { start, rows };
}

/** Ledgers are mostly written in order of time, so looking first is cheaper than sorting. */
function sortByDay(rows: Int32Array, day: Int32Array): void {
  if (isSorted(rows, day)) return;
  const keys = Float64Array.from(rows, (row) => (day[row] ?? 0) * ROW_ROOM + row).sort();
  for (let at = 0; at < rows.length; at += 1) {
    const key = keys[at] ?? 0;
    rows[at] = key - Math.floor(key / ROW_ROOM) * ROW_ROOM;
  }
}

function isSorted(rows: Int32Array, day: Int32Array): boolean {
  for (let at = 1; at < rows.length; at += 1) {
    if ((day[rows[at] ?? 0] ?? 0) < (day[rows[at - 1] ?? 0] ?? 0)) return false;
  }
  return true;
}
