/** Without case and punctuation: `Leie pr. mnd.` is `leie pr mnd`. */
export function folded(heading: string): string {
  return (heading.toLocaleLowerCase('nb').match(/[\p{L}\p{N}²]+/gu) ?? []).join(' ');
}

/** Without what stands in parentheses: `Fødselsnr (11 siffer)` is `Fødselsnr`. */
export function bare(heading: string): string {
  return heading.replace(/\([^)]*\)/g, ' ');
}
