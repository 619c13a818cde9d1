import type { Language } from '../language';
import { setupWord } from '../setup-words';
import type { Rate } from '../tables/setup';
import { seededRates } from './seeded';

/** The rates a new register begins with, in its language; what a rate is called is how it is known, and stays. */
export function seededRatesIn(language: Language): readonly Rate[] {
  const word = (text: string): string => setupWord(text, language);
  return seededRates.map((row) => ({
    ...row,
    unit: row.unit === null ? null : word(row.unit),
    source: row.source === null ? null : word(row.source),
    checked: row.checked === null ? null : word(row.checked),
  }));
}
