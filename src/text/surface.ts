import type { Text } from '.';
import type { Language } from '../domain/language';
import { surface as en } from './en/surface';
import { surface as nb } from './nb/surface';
import { surface as nn } from './nn/surface';

/**
 * The sentences of the pane and the workbench themselves. What actions say comes with their answers, so that a page
 * need not load every sentence of the program before it shows.
 */
export type SurfaceText = Pick<
  Text,
  | 'card'
  | 'excel'
  | 'files'
  | 'formEntry'
  | 'pane'
  | 'paste'
  | 'saving'
  | 'upgrade'
  | 'work'
  | 'workbench'
>;

const texts: Readonly<Record<Language, SurfaceText>> = { nb, nn, en };

export function surfaceText(language: Language): SurfaceText {
  return texts[language];
}
