import type { Text } from '.';
import type { Language } from '../domain/language';
import { arrearsPane as en } from './en/arrears-pane';
import { arrearsPane as nb } from './nb/arrears-pane';
import { arrearsPane as nn } from './nn/arrears-pane';

export type ArrearsText = Text['arrearsPane'];

const texts: Readonly<Record<Language, ArrearsText>> = { nb, nn, en };

/** The sentences of the arrears' part of the pane, apart so that they are loaded with it. */
export function arrearsText(language: Language): ArrearsText {
  return texts[language];
}
