import { datedNumbersText, parseDatedNumbers, type DatedNumbers } from './dated-numbers';
import type { Words } from './language';

/** One thing the municipality may choose; its row stands on the settings sheet with unit, source and meaning. */
export interface SettingKind<T> {
  readonly unit: string;
  readonly meaning: Words;
  readonly source: string;
  readonly fallback: T;
  /** The setting's value from its text; null where the text cannot be one. */
  parse(text: string): T | null;
  toText(value: T): string;
}

interface Description {
  readonly unit?: string;
  readonly source?: string;
}

/** A whole number of at most six digits. */
export const wholeNumber = (
  fallback: number,
  meaning: Words,
  more: Description = {},
): SettingKind<number> => ({
  unit: '',
  source: 'eget valg',
  ...more,
  meaning,
  fallback,
  parse: (text) => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : null),
  toText: String,
});

/** Any text. */
export const words = (
  fallback: string,
  meaning: Words,
  more: Description = {},
): SettingKind<string> => ({
  unit: '',
  source: 'eget valg',
  ...more,
  meaning,
  fallback,
  parse: (text) => text,
  toText: (value) => value,
});

/** Whole numbers parted by semicolons. */
export const numberList = (
  fallback: readonly number[],
  meaning: Words,
  more: Description = {},
): SettingKind<readonly number[]> => ({
  unit: '',
  source: 'eget valg',
  ...more,
  meaning,
  fallback,
  parse: (text) => {
    const parts = text.split(/[;,\s]+/).filter((part) => part !== '');
    return parts.length > 0 && parts.every((part) => /^\d{1,5}$/.test(part))
      ? parts.map(Number)
      : null;
  },
  toText: (value) => value.join('; '),
});

/** Numbers that may change on a day: `8; fra 01.01.2027: 13`. */
export const datedNumbers = (
  meaning: Words,
  more: Description = {},
): SettingKind<readonly DatedNumbers[]> => ({
  unit: '',
  source: 'eget valg',
  ...more,
  meaning,
  fallback: [],
  parse: parseDatedNumbers,
  toText: datedNumbersText,
});
