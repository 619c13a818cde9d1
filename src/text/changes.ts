import type { Text } from '.';
import type { Language } from '../domain/language';
import { changes as en } from './en/changes';
import { changes as nb } from './nb/changes';
import { changes as nn } from './nn/changes';

const texts: Readonly<Record<Language, Text['changes']>> = { nb, nn, en };

/** The words of the change log, apart from the rest so that every edit need not load all sentences. */
export function changesText(language: Language): Text['changes'] {
  return texts[language];
}
