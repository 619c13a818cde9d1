import type { Language } from '../../domain/language';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

/** Bokmål is the type: a rule that another language does not describe does not compile. */
export type RuleDescriptions = Readonly<Record<keyof typeof nb, string>>;

const descriptions: Readonly<Record<Language, RuleDescriptions>> = { nb, nn, en };

/** What each rule asks for and why, by its id. Apart from the other sentences: only the catalogue needs them. */
export function ruleDescriptions(language: Language): Readonly<Record<string, string>> {
  return descriptions[language];
}
