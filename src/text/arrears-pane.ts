import type { Text } from '.';
import type { Language } from '../domain/language';
import { arrearsSurface as en } from './en/arrears-surface';
import { arrearsSurface as nb } from './nb/arrears-surface';
import { arrearsSurface as nn } from './nn/arrears-surface';

export type ArrearsText = Text['arrearsPane'];

/** What the arrears' part of the pane says. */
export type ArrearsSurface = Pick<
  Text,
  | 'account'
  | 'arrearsPane'
  | 'ledgerPane'
  | 'paymentsIn'
  | 'paymentsPane'
  | 'rentPane'
  | 'statementReport'
  | 'templatePane'
>;

const texts: Readonly<Record<Language, ArrearsSurface>> = { nb, nn, en };

/** The sentences of the arrears' part of the pane, apart so that they are loaded with it. */
export function arrearsSurface(language: Language): ArrearsSurface {
  return texts[language];
}
