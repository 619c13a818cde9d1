import { plural } from '../plural';

/** Cells of a column that are wrong in the same way, and what they should hold. */
export const sameWords = {
  word: (column: string, word: string, count: number): string =>
    count === 1 ? `${column}: “${word}”` : `${column}: “${word}” – ${count} cells`,
  column: (column: string, count: number): string => `${column}: ${plural(count, 'cell', 'cells')}`,
  cells: (cells: string, more: number): string => `${cells}${more > 0 ? ` and ${more} more` : ''}`,
  choose: (column: string, word: string): string => `${column} instead of “${word}”`,
  none: 'Choose …',
  apply: (count: number): string => (count === 1 ? 'Use' : `Use in all ${count}`),
  applySome: (count: number, all: number): string => `Use in ${count} of ${all}`,
  done: (word: string, choice: string, count: number): string =>
    `“${word}” was changed to “${choice}” in ${plural(count, 'cell', 'cells')}.`,
  mended: (column: string, count: number): string =>
    `${column} was corrected in ${plural(count, 'cell', 'cells')}.`,
  mendAll: (count: number): string => (count === 1 ? 'Correct' : `Correct all ${count}`),
  empty: 'empty',
  type: 'Type it …',
  typeFor: (column: string, word: string): string => `Type ${column} instead of “${word}”`,
  findRow: 'Find by id or name …',
  leaveEmpty: 'Leave empty',
  unreadable: 'This cannot be read here either.',
  unknownRow: 'No row or several rows have this name. Type the id.',
  newRow: 'Add a new row …',
  ways: {
    dayFirst: (example: string): string => `Day first: ${example}`,
    monthFirst: (example: string): string => `Month first: ${example}`,
    firstOfMonth: (example: string): string => `The first of the month: ${example}`,
    firstOfYear: (example: string): string => `The first of January: ${example}`,
    thousands: (example: string): string => `The point separates thousands: ${example}`,
    decimals: (example: string): string => `The point is the decimal sign: ${example}`,
    figure: (example: string): string => `The number only: ${example}`,
  },
} as const;
