import type { Words } from '../language';

/** Fewest letters of an abbreviation that ends in a full stop: `Leil.`. */
const SHORTEST_MARKED = 3;
/** Fewest letters of a word without one, and most that may lack at its end: `telef`. */
const SHORTEST_BARE = 4;
const MOST_LACKING = 3;
/** What Norwegian puts at the end of a noun or a participle. */
const ENDINGS = new Set(['a', 'ar', 'e', 'en', 'ene', 'er', 'et', 'n', 'ne', 'r', 't']);

type Codes = Readonly<Record<string, Words>>;
/** Other plain words for a code, beside its labels. */
export type AlsoCalled = Readonly<Record<string, readonly string[]>>;

/**
 * The code that a word nearly is, where it can be one only: other case or punctuation, a plain synonym, an inflection
 * or an abbreviation. Null for everything else: nothing is guessed.
 */
export function nearCode(word: string, codes: Codes, also: AlsoCalled = {}): string | null {
  const plain = folded(word);
  if (plain === '') return null;
  const labels = foldedWords(codes);
  // Of a synonym only itself is certain: `leie` would be an abbreviation of `leier`.
  const alike = [...labels, ...foldedWords(also)].filter(([label]) => label === plain);
  const marked = word.trim().endsWith('.');
  const ways: readonly (readonly FoldedWord[])[] = [
    alike,
    labels.filter(([label]) => isInflected(plain, label)),
    labels.filter(([label]) => isAbbreviated(plain, label, marked)),
  ];
  const fitting = new Set(ways.find((found) => found.length > 0)?.map(([, code]) => code));
  return fitting.size === 1 ? ([...fitting][0] ?? null) : null;
}

type FoldedWord = readonly [word: string, code: string];

function foldedWords(codes: AlsoCalled): readonly FoldedWord[] {
  return Object.entries(codes).flatMap(([code, words]) =>
    words.map((word): FoldedWord => [folded(word), code]),
  );
}

/** Small letters and digits only. */
function folded(word: string): string {
  return word
    .toLocaleLowerCase('nb')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function isInflected(word: string, label: string): boolean {
  return (
    label.length >= SHORTEST_BARE && word.startsWith(label) && ENDINGS.has(word.slice(label.length))
  );
}

function isAbbreviated(word: string, label: string, marked: boolean): boolean {
  if (!label.startsWith(word)) return false;
  if (marked) return word.length >= SHORTEST_MARKED;
  return word.length >= SHORTEST_BARE && label.length - word.length <= MOST_LACKING;
}
