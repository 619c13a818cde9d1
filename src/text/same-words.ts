import type { Text } from '.';
import type { Language } from '../domain/language';
import { sameWords as en } from './en/same-words';
import { sameWords as nb } from './nb/same-words';
import { sameWords as nn } from './nn/same-words';

type SameWordsText = Text['sameWords'];

const texts: Readonly<Record<Language, SameWordsText>> = { nb, nn, en };

/** The sentences of words that are in no list, apart so that they are loaded with the check. */
export function sameWordsText(language: Language): SameWordsText {
  return texts[language];
}
