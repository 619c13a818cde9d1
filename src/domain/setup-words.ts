import { textIn } from '../text';
import type { Language } from './language';

/** A unit, source or control of a set-up sheet in a language, where it is our own words; else as it is. */
export function setupWord(word: string, language: Language): string {
  const words: Readonly<Record<string, string>> = textIn(language).setupWords;
  return words[word] ?? word;
}
