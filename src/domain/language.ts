/** Languages of the interface and of a workbook: bokmål, nynorsk, English. */
export const languages = ['nb', 'nn', 'en'] as const;
export type Language = (typeof languages)[number];

/** The same words in bokmål, nynorsk and English, in this order. */
export type Words = readonly [nb: string, nn: string, en: string];

export function inLanguage(words: Words, language: Language): string {
  return words[language === 'nb' ? 0 : language === 'nn' ? 1 : 2];
}

export function isLanguage(value: unknown): value is Language {
  return value === 'nb' || value === 'nn' || value === 'en';
}
