import { createContext, useContext } from 'react';
import type { Language } from '../src/domain/language';
import { textIn, type Text } from '../src/text';

export interface Wording {
  readonly language: Language;
  readonly text: Text['dashboard'];
}

export function wordsIn(language: Language): Wording {
  return { language, text: textIn(language).dashboard };
}

/** The language of everything on the page. */
export const Words = createContext<Wording>(wordsIn('nb'));

export function useWords(): Wording {
  return useContext(Words);
}
