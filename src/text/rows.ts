/** Rows of a sheet in words: `rad 3, 7–9`; `word` is the language's word for a row. */
export function numberedRows(word: string) {
  return (runs: readonly { readonly from: number; readonly to: number }[]): string => {
    const shown = runs
      .slice(0, 6)
      .map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
    const rest = runs.length > 6 ? ' …' : '';
    return `${word} ${shown.join(', ')}${rest}`;
  };
}
