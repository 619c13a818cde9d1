import { plural } from '../plural';

/** Cells of a column that are wrong in the same way, and what they should hold. */
export const sameWords = {
  word: (column: string, word: string, count: number): string =>
    count === 1 ? `${column}: «${word}»` : `${column}: «${word}» – ${count} celler`,
  column: (column: string, count: number): string =>
    `${column}: ${plural(count, 'celle', 'celler')}`,
  cells: (cells: string, more: number): string => `${cells}${more > 0 ? ` og ${more} til` : ''}`,
  choose: (column: string, word: string): string => `${column} i staden for «${word}»`,
  none: 'Vel …',
  apply: (count: number): string => (count === 1 ? 'Bruk' : `Bruk i alle ${count}`),
  applySome: (count: number, all: number): string => `Bruk i ${count} av ${all}`,
  done: (word: string, choice: string, count: number): string =>
    `«${word}» er retta til «${choice}» i ${plural(count, 'celle', 'celler')}.`,
  mended: (column: string, count: number): string =>
    `${column} er retta i ${plural(count, 'celle', 'celler')}.`,
  mendAll: (count: number): string => (count === 1 ? 'Rett' : `Rett alle ${count}`),
  empty: 'tom',
  type: 'Skriv det sjølv …',
  typeFor: (column: string, word: string): string => `Skriv ${column} i staden for «${word}»`,
  findRow: 'Finn med ID eller namn …',
  leaveEmpty: 'La stå tom',
  unreadable: 'Dette kan heller ikkje lesast her.',
  unknownRow: 'Inga rad eller fleire rader heiter dette. Skriv ID-en.',
  newRow: 'Legg inn ny rad …',
  ways: {
    dayFirst: (example: string): string => `Dag først: ${example}`,
    monthFirst: (example: string): string => `Månad først: ${example}`,
    firstOfMonth: (example: string): string => `Den første i månaden: ${example}`,
    firstOfYear: (example: string): string => `Den første januar: ${example}`,
    thousands: (example: string): string => `Punktum skil tusen: ${example}`,
    decimals: (example: string): string => `Punktum er desimalteikn: ${example}`,
    figure: (example: string): string => `Berre talet: ${example}`,
  },
} as const;
