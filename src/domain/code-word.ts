import type { CodeList } from './columns';
import { derived } from './derived/derived';
import { inLanguage, languages } from './language';
import type { Register } from './register';
import { codeLists } from './setup-rows';
import { tableOf } from './tables';

/** Codes in words, for those who do not have the register at hand. */
export type Wording = <C extends CodeList>(codes: C, code: keyof C & string) => string;

export function wordingOf(register: Register): Wording {
  return (codes, code) => wordOf(register, codes, code);
}

type OwnWords = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** A code in the municipality's own word, where the codes sheet has one; else the program's in the reader's language. */
export function wordOf<C extends CodeList>(
  register: Register,
  codes: C,
  code: keyof C & string,
): string {
  const own = derived(register, ownWords).get(nameOf(codes))?.get(code);
  return own ?? inLanguage(codes[code] ?? [code, code, code], register.language);
}

/** Labels that the program does not have in any language, by list and code; of several the first that is in use. */
function ownWords({ tables }: Register): OwnWords {
  const lists = new Map(codeLists().map(({ name, codes }) => [name, codes]));
  const own = new Map<string, Map<string, string>>();
  for (const { list, code, label, inUse } of tables.Codes.rows) {
    const words = lists.get(list)?.[code];
    if (label === null || inUse === false || words === undefined) continue;
    const known = own.get(list) ?? new Map<string, string>();
    own.set(list, known);
    if (known.has(code)) continue;
    known.set(code, languages.some((one) => inLanguage(words, one) === label) ? '' : label);
  }
  for (const words of own.values()) {
    for (const [code, label] of words) if (label === '') words.delete(code);
  }
  return own;
}

/** The name of the list that a column's codes are; '' for codes of no column. */
function nameOf(codes: CodeList): string {
  return names().get(codes) ?? '';
}

let known: ReadonlyMap<CodeList, string> | undefined;

function names(): ReadonlyMap<CodeList, string> {
  known ??= new Map(
    codeLists().flatMap(({ name, codes, usedIn }) => [
      [codes, name] as const,
      ...usedIn.flatMap(({ table, column }) => {
        const { choices } = tableOf(table).columns[column] ?? {};
        return choices === undefined ? [] : [[choices, name] as const];
      }),
    ]),
  );
  return known;
}
