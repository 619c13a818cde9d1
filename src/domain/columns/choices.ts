import type { CellValue } from '../cells';
import { inLanguage, type Words } from '../language';
import { synonymsOf } from '../codes/synonyms';
import { bad, good, type Parsed } from '../parsed';
import type { Column, ColumnOptions } from './column';
import { nearCode } from './near-word';
import { errorOr, trimmed } from './text';

/** A code list: code → label in each language. The sheet shows labels; the program holds codes. */
export type CodeList = Readonly<Record<string, Words>>;

/** What else a list of yes and no is filled in with; a cross is a yes. */
const NEARLY_YES_NO: ReadonlyMap<string, 'ja' | 'nei'> = new Map([
  ...['j', 'y', 'x', '1', 'sant', 'true', '✓', '✔'].map((word) => [word, 'ja'] as const),
  ...['n', '0', 'usant', 'false'].map((word) => [word, 'nei'] as const),
]);

const YES_NO = { yes: ['ja', 'ja', 'yes'], no: ['nei', 'nei', 'no'] } as const satisfies CodeList;

/** One of the codes of `codes`; a cell may hold the code or its label in any language. */
export function choice<const C extends CodeList, const O extends ColumnOptions>(
  codes: C,
  header: Words,
  options: O,
): Column<keyof C & string> & { choices: C } & O {
  const byWord = wordsOf(codes);
  return {
    kind: 'choice',
    header,
    choices: codes,
    format: '@',
    width: 16,
    parse: (cell) => {
      const read = readWord(cell, byWord, 'not-a-choice');
      if (read.ok || typeof cell !== 'string') return read;
      const near = nearCode(cell, codes, synonymsOf(codes));
      return near === null ? read : bad(read.problem, inLanguage(codes[near] as Words, 'nb'));
    },
    toCell: (code, language) => inLanguage(codes[code] as Words, language),
    ...options,
  };
}

/** Yes or no; `ja`/`nei` in the sheet, TRUE and FALSE are understood. */
export function yesNo<const O extends ColumnOptions>(
  header: Words,
  options: O,
): Column<boolean> & O {
  const byWord = wordsOf(YES_NO);
  return {
    kind: 'yesNo',
    header,
    choices: YES_NO,
    format: '@',
    width: 7,
    parse: (cell) => {
      if (typeof cell === 'boolean') return good(cell);
      const read = readWord(cell, byWord, 'not-yes-no');
      return read.ok ? good(read.value === 'yes', read.remark) : nearlyYesNo(cell);
    },
    toCell: (value, language) => inLanguage(value ? YES_NO.yes : YES_NO.no, language),
    ...options,
  };
}

function nearlyYesNo(cell: CellValue): Parsed<boolean> {
  const isPlain = typeof cell === 'string' || typeof cell === 'number';
  const word = isPlain ? trimmed(String(cell)).replace(/\.$/, '').toLocaleLowerCase('nb') : '';
  return bad(errorOr(cell, 'not-yes-no'), NEARLY_YES_NO.get(word));
}

function wordsOf<C extends CodeList>(codes: C): ReadonlyMap<string, keyof C & string> {
  const entries = Object.entries(codes).flatMap(([code, labels]) =>
    [code, ...labels].map((word): [string, string] => [word.toLocaleLowerCase('nb'), code]),
  );
  // Earlier codes win where two languages share a word.
  return new Map(entries.reverse());
}

function readWord<T>(
  cell: CellValue,
  byWord: ReadonlyMap<string, T>,
  problem: 'not-a-choice' | 'not-yes-no',
): Parsed<T> {
  if (typeof cell !== 'string') return bad(errorOr(cell, problem));
  const word = trimmed(cell);
  const value = byWord.get(word.toLocaleLowerCase('nb'));
  if (value === undefined) return bad(problem);
  if (word === cell) return good(value);
  return good(value, { code: 'stray-space', severity: 'info', repair: word });
}
