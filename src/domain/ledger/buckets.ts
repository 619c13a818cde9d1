/** Rows sorted by tenancy, then day, then row: those of tenancy `t` are `rows[start[t]] … rows[start[t + 1] − 1]`. */
export interface Buckets {
  readonly start: Int32Array;
  readonly rows: Int32Array;
}

/** Bits that one pass of the sort looks at; two passes cover every day that a sheet can hold. */
const BITS = 11;

/**
 * Groups rows by tenancy and puts each group in order of its days; rows with a negative tenancy are left out. It
 * counts instead of comparing, so that the work grows with the rows alone.
 */
export function bucketsOf(tenancy: Int32Array, day: Int32Array, tenancyCount: number): Buckets {
  let rows = placedRows(tenancy);
  const [least, most] = boundsOf(rows, day);
  if (!isSorted(rows, day)) {
    for (let shift = 0; (most - least) >> shift > 0; shift += BITS) {
      const digit = { keys: day, least, shift, mask: 2 ** BITS - 1 };
      rows = sortedBy(rows, digit, placesOf(rows, digit, 2 ** BITS));
    }
  }
  const owner = { keys: tenancy, least: 0, shift: 0, mask: -1 };
  const start = placesOf(rows, owner, tenancyCount);
  return { start, rows: sortedBy(rows, owner, start.slice()) };
}

/** The part of a row's key that a pass sorts by. */
interface Digit {
  readonly keys: Int32Array;
  readonly least: number;
  readonly shift: number;
  readonly mask: number;
}

function placedRows(tenancy: Int32Array): Int32Array {
  const rows = new Int32Array(tenancy.length);
  let count = 0;
  for (let row = 0; row < tenancy.length; row += 1) {
    if ((tenancy[row] ?? -1) < 0) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.subarray(0, count);
}

function boundsOf(rows: Int32Array, day: Int32Array): readonly [least: number, most: number] {
  let least = 0;
  let most = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const value = day[rows[at] ?? 0] ?? 0;
    if (at === 0 || value < least) least = value;
    if (at === 0 || value > most) most = value;
  }
  return [least, most];
}

function isSorted(rows: Int32Array, day: Int32Array): boolean {
  for (let at = 1; at < rows.length; at += 1) {
    if ((day[rows[at] ?? 0] ?? 0) < (day[rows[at - 1] ?? 0] ?? 0)) return false;
  }
  return true;
}

/** Where the rows of each digit begin, and after the last, where they end. */
function placesOf(
  rows: Int32Array,
  { keys, least, shift, mask }: Digit,
  digits: number,
): Int32Array {
  const places = new Int32Array(digits + 1);
  for (let at = 0; at < rows.length; at += 1) {
    const digit = (((keys[rows[at] ?? 0] ?? 0) - least) >> shift) & mask;
    places[digit + 1] = (places[digit + 1] ?? 0) + 1;
  }
  for (let at = 0; at < digits; at += 1) places[at + 1] = (places[at + 1] ?? 0) + (places[at] ?? 0);
  return places;
}

/** The rows in order of a digit; those with the same one keep their order. Uses up `places`. */
function sortedBy(
  rows: Int32Array,
  { keys, least, shift, mask }: Digit,
  places: Int32Array,
): Int32Array {
  const sorted = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const digit = (((keys[row] ?? 0) - least) >> shift) & mask;
    const place = places[digit] ?? 0;
    sorted[place] = row;
    places[digit] = place + 1;
  }
  return sorted;
}
