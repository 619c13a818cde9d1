import type { Language } from '../domain/language';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

/** Every sentence a user sees. Bokmål is the type: a key that another language lacks does not compile. */
export type Text = Widen<typeof nb>;

export type Widen<T> = T extends string
  ? string
  : T extends (...parameters: infer P) => string
    ? (...parameters: P) => string
    : { readonly [K in keyof T]: Widen<T[K]> };

const texts: Readonly<Record<Language, Text>> = { nb, nn, en };

export function textIn(language: Language): Text {
  return texts[language];
}
