import type { Text } from '..';

export const sameWords: Text['sameWords'] = {
  word: (column, word, count) => `${column}: “${word}” – ${count} cells`,
  cells: (cells, more) => `${cells}${more > 0 ? ` and ${more} more` : ''}`,
  choose: (column, word) => `${column} instead of “${word}”`,
  none: 'Choose …',
  apply: (count) => `Use in all ${count}`,
  done: (word, choice, count) => `“${word}” is now “${choice}” in ${count} cells.`,
};
