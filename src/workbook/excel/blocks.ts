/** A request over 5 MB is refused on the web; a new one is begun well before. */
const CHARACTERS_PER_REQUEST = 1_000_000;

export interface Block<R> {
  /** Number of the first row, from 0. */
  readonly start: number;
  readonly rows: readonly R[];
  /** So large that the next block needs a request of its own. */
  readonly full: boolean;
}

/** Rows in blocks of a size that one request carries. */
export function inBlocks<R>(rows: readonly R[]): Block<R>[] {
  if (rows.length === 0) return [];
  const size = JSON.stringify(rows).length;
  const height = Math.max(1, Math.floor((CHARACTERS_PER_REQUEST * rows.length) / size));
  return Array.from({ length: Math.ceil(rows.length / height) }, (_, index) => ({
    start: index * height,
    rows: rows.slice(index * height, (index + 1) * height),
    full: size > CHARACTERS_PER_REQUEST / 2,
  }));
}
