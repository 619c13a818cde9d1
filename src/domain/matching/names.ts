/** The words of a name as banks write them: capitals, no accents, without æ, ø and å. */
export function nameWords(text: string): readonly string[] {
  return text
    .toLocaleLowerCase('nb')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .replaceAll('aa', 'a')
    .replaceAll('oe', 'o')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 1);
}

/** Whether a text has a person's first and last name, in any order; middle names may be left out. */
export function saysName(words: ReadonlySet<string>, name: readonly string[]): boolean {
  const [first = '', last = ''] = [name[0], name.at(-1)];
  return first !== '' && words.has(first) && words.has(last);
}
