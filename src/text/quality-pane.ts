import type { Text } from '.';
import type { Language } from '../domain/language';
import { qualityPane as en } from './en/quality-pane';
import { qualityPane as nb } from './nb/quality-pane';
import { qualityPane as nn } from './nn/quality-pane';

export type QualityText = Text['qualityPane'];

const texts: Readonly<Record<Language, QualityText>> = { nb, nn, en };

/** The sentences of the check's part of the pane, apart so that they are loaded with it. */
export function qualityText(language: Language): QualityText {
  return texts[language];
}
