import type { Listing } from './listing';

/** Characters across an upright page of A4 that can still be read. */
const UPRIGHT = 100;

/** Whether a listing's paper stands upright: what is narrow would else be few lines in large letters. */
export function isUpright({ columns }: Pick<Listing, 'columns'>): boolean {
  const printed = columns.filter(({ offPaper }) => offPaper !== true);
  return printed.reduce((sum, { width }) => sum + width, 0) <= UPRIGHT;
}
