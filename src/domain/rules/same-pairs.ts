/** Room for so many pairs, as a power of two, that few different ones share a place. */
const ROOM = 3;
const MOST = 24;
/** Odd and without a pattern in their bits, so that neighbouring texts and months spread. */
const [SPREAD_TEXT, SPREAD_NUMBER] = [0x9e3779b1, 0x85ebca6b];

/**
 * Rows whose text and number another of these rows may have too, in order: all that have, and a few that have not.
 * Rows without one of the two are left out. Much faster than keeping each pair of a long ledger in order to compare
 * it.
 */
export function maybeSamePairs(
  rows: ArrayLike<number>,
  texts: readonly (string | null)[],
  numbers: readonly (number | null)[],
): readonly number[] {
  const bits = Math.min(MOST, Math.ceil(Math.log2(rows.length + 1)) + ROOM);
  const seen = new Uint8Array(1 << bits);
  const places = new Int32Array(rows.length).fill(-1);
  const texted = new Map<string, number>();
  for (let at = 0; at < rows.length; at += 1) {
    const text = texts[rows[at] ?? 0] ?? null;
    const number = numbers[rows[at] ?? 0] ?? null;
    if (text === null || number === null) continue;
    const place = spread(numberOf(texted, text), number) >>> (32 - bits);
    places[at] = place;
    seen[place] = Math.min(2, (seen[place] ?? 0) + 1);
  }
  const same: number[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    if (seen[places[at] ?? -1] === 2) same.push(rows[at] ?? 0);
  }
  return same;
}

function numberOf(known: Map<string, number>, text: string): number {
  const found = known.get(text);
  if (found !== undefined) return found;
  known.set(text, known.size);
  return known.size - 1;
}

function spread(text: number, number: number): number {
  const mixed = Math.imul(text, SPREAD_TEXT) ^ Math.imul(number, SPREAD_NUMBER);
  return Math.imul(mixed ^ (mixed >>> 15), SPREAD_TEXT) >>> 0;
}
