import type { Text } from '..';

export const sameWords: Text['sameWords'] = {
  word: (column, word, count) => `${column}: «${word}» – ${count} celler`,
  cells: (cells, more) => `${cells}${more > 0 ? ` og ${more} til` : ''}`,
  choose: (column, word) => `${column} i staden for «${word}»`,
  none: 'Vel …',
  apply: (count) => `Bruk i alle ${count}`,
  done: (word, choice, count) => `«${word}» er retta til «${choice}» i ${count} celler.`,
};
