import { plural } from '../plural';

/** Ids that are doubled or written in another way than the table's own, and what mends them. */
export const keys = {
  form: (key: string, wanted: string) =>
    `The id “${key}” is written in another way than the others. Write it as ${wanted}.`,
  formTaken: (key: string, wanted: string) =>
    `The id “${key}” is written in another way than the others, and ${wanted} stands on another row. If it is the same row, delete one of them; else give this one a new id.`,
  renaming: (key: string, wanted: string, references: number) =>
    references === 0
      ? `Write the id “${key}” as ${wanted}.`
      : `Write the id “${key}” as ${wanted}, also in ${plural(references, 'cell', 'cells')} that refer to it.`,
  removal: (sheet: string, row: number, other: number) =>
    `Delete row ${row} of ${sheet}. All that stands there stands on row ${other} too.`,
  deletion: (sheet: string, row: number, other: number) =>
    `Delete row ${row} of ${sheet}. Row ${other} stays.`,
  differs: (
    header: string,
    [row, value]: readonly [number, string],
    [other, otherValue]: readonly [number, string],
  ) => `${header}: “${value}” on row ${row}, “${otherValue}” on row ${other}.`,
  ownId: (sheet: string, row: number, wanted: string) =>
    `Give row ${row} of ${sheet} an id of its own, ${wanted}.`,
  referringStay: (count: number, key: string, row: number) =>
    `${plural(count, 'row refers', 'rows refer')} to ${key}, which from now on means row ${row}.`,
  keyForName: (name: string, key: string) => `Write ${key} instead of “${name}”.`,
  postcode: (text: string, code: string, place: string) =>
    `Write ${code} (${place}) instead of “${text}”.`,
  equal: (row: number) =>
    `The row is equal to row ${row} in all but the id. If it is the same, delete one of them.`,
  joining: (sheet: string, row: number, other: number, kept: string, references: number) =>
    references === 0
      ? `Delete row ${row} of ${sheet}, which is equal to row ${other}.`
      : `Delete row ${row} of ${sheet}, which is equal to row ${other}, and let ${plural(references, 'cell', 'cells')} that refer to it refer to ${kept}.`,
} as const;
