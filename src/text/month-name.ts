import { isoMonth, type Month } from '../domain/months';
import type { Language } from '../domain/language';

const locales: Readonly<Record<Language, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** `juni 2026`. */
export function monthName(month: Month, language: Language): string {
  const day = new Date(`${isoMonth(month)}-01T00:00:00Z`);
  const options = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return day.toLocaleDateString(locales[language], options);
}
