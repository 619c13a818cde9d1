import type { CodeList } from '../columns';

export const importStates = {
  written: ['skrevet', 'skriven', 'written'],
  undone: ['angret', 'angra', 'undone'],
  refused: ['avvist', 'avvist', 'refused'],
} as const satisfies CodeList;
