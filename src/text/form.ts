import type { Text } from '.';
import type { Language } from '../domain/language';
import { form as en } from './en/form';
import { form as nb } from './nb/form';
import { form as nn } from './nn/form';

/** The sentences of the form, which load with it. */
export type FormText = Text['form'];

const texts: Readonly<Record<Language, FormText>> = { nb, nn, en };

export function formText(language: Language): FormText {
  return texts[language];
}
