import { wordOf } from '../code-word';
import type { CodeList } from '../columns';
import { inLanguage } from '../language';
import type { LetterCase } from './letter-case';

/** A code as a letter says it: in the municipality's own word, which a letter in English cannot use. */
export function letterWord<C extends CodeList>(
  { register, language }: Pick<LetterCase, 'register' | 'language'>,
  codes: C,
  code: keyof C & string,
): string {
  return language === 'en'
    ? inLanguage(codes[code] ?? [code, code, code], language)
    : wordOf({ ...register, language }, codes, code);
}
