/** How a person may mean what cells of a column say, where the program does not decide alone. */
export type WayId =
  'dayFirst' | 'monthFirst' | 'firstOfMonth' | 'firstOfYear' | 'thousands' | 'decimals' | 'figure';

/** A way of reading the texts of a column of one kind; null where a text cannot be read so. */
export interface Way<T> {
  readonly id: WayId;
  read(text: string): T | null;
}
