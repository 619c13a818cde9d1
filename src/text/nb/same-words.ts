/** Words that are in no list, and the cells that they stand in. */
export const sameWords = {
  word: (column: string, word: string, count: number): string =>
    `${column}: «${word}» – ${count} celler`,
  cells: (cells: string, more: number): string => `${cells}${more > 0 ? ` og ${more} til` : ''}`,
  choose: (column: string, word: string): string => `${column} i stedet for «${word}»`,
  none: 'Velg …',
  apply: (count: number): string => `Bruk i alle ${count}`,
  done: (word: string, choice: string, count: number): string =>
    `«${word}» er rettet til «${choice}» i ${count} celler.`,
} as const;
