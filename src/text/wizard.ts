import type { Text } from '.';
import type { Language } from '../domain/language';
import { wizard as en } from './en/wizard';
import { wizard as nb } from './nb/wizard';
import { wizard as nn } from './nn/wizard';

/** The sentences of the wizard, which load with it. */
export type WizardText = Text['wizard'];

const texts: Readonly<Record<Language, WizardText>> = { nb, nn, en };

export function wizardText(language: Language): WizardText {
  return texts[language];
}
