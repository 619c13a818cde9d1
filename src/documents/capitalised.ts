/** The words with a capital first letter. */
export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('nb') + words.slice(1);
}
