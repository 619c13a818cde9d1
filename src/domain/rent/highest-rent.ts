/** A rent and the consumer price index when it was fixed and now; the rent in øre. */
export interface Indexed {
  readonly before: number;
  readonly indexBefore: number;
  readonly indexAfter: number;
}

/** SSB gives the index with one decimal; a finer one would still be exact. */
const INDEX_PARTS = 1000;

/**
 * The highest rent in øre that the index allows (husleieloven § 4-2), rounded down to a multiple of `step` øre. In
 * whole numbers, so that an exact result is never rounded down by binary dust.
 */
export function highestRent({ before, indexBefore, indexAfter }: Indexed, step: number): number {
  const now = Math.round(indexAfter * INDEX_PARTS);
  const then = Math.round(indexBefore * INDEX_PARTS);
  return Math.floor((before * now) / (then * step)) * step;
}
