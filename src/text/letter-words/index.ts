import type { Language } from '../../domain/language';
import type { LetterId } from '../../domain/letters/letter';
import type { Widen } from '..';
import type { LetterBody } from './body';
import { en } from './en';
import { bodies as englishBodies } from './en-bodies';
import { nb } from './nb';
import { bodies as bokmalBodies } from './nb-bodies';
import { nn } from './nn';
import { bodies as nynorskBodies } from './nn-bodies';

/**
 * The words of the letters themselves, apart from the program's other sentences because they load with the letters.
 * Bokmål is the type.
 */
export type LetterWords = Widen<typeof nb>;

const words: Readonly<Record<Language, LetterWords>> = { nb, nn, en };

const bodies: Readonly<Record<Language, Partial<Readonly<Record<LetterId, LetterBody>>>>> = {
  nb: bokmalBodies,
  nn: nynorskBodies,
  en: englishBodies,
};

export function letterWords(language: Language): LetterWords {
  return words[language];
}

/** The text of a built-in letter; undefined where it is not written in the language. */
export function letterBody(id: LetterId, language: Language): LetterBody | undefined {
  return bodies[language][id];
}
