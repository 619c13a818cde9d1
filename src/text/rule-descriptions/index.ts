import { languages, type Language } from '../../domain/language';
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

/** A rule in few words, as a task tells which one it came from: the first sentence of what it asks for, else its id. */
export function ruleName(id: string, language: Language): string {
  const [first = ''] = (ruleDescriptions(language)[id] ?? '').split(/(?<=[.!?]) /);
  return first === '' ? id : first.replace(/\.$/, '');
}

let known: ReadonlyMap<string, string> | undefined;

/** The rule behind a name in any language, or behind its id; what names no rule stays as it is. */
export function ruleNamed(name: string): string {
  known ??= new Map(
    languages.flatMap((language) =>
      Object.keys(descriptions[language]).map((id) => [plain(ruleName(id, language)), id] as const),
    ),
  );
  return known.get(plain(name)) ?? name;
}

function plain(name: string): string {
  return name.trim().replace(/\.$/, '').toLocaleLowerCase('nb');
}
