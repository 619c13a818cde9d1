/** A column on its way to the analysis engine: typed arrays only, so that it is handed over and not copied. */
export type AnalysisColumn =
  | { readonly kind: 'integer'; readonly values: Int32Array }
  | { readonly kind: 'amount'; readonly values: BigInt64Array }
  | WordColumn;

/** Texts that repeat: each row points into the different ones. */
export interface WordColumn {
  readonly kind: 'word';
  readonly indexes: Int32Array;
  readonly words: readonly string[];
}

export interface AnalysisTable {
  readonly name: string;
  readonly columns: Readonly<Record<string, AnalysisColumn>>;
}

/** Stands for "no end": the engine's tables hold no nulls. */
export const FOR_EVER = 2_147_483_647;

export function integers(values: Iterable<number>): AnalysisColumn {
  return { kind: 'integer', values: Int32Array.from(values) };
}

/** Whole øre. */
export function amounts(ore: Float64Array): AnalysisColumn {
  const values = new BigInt64Array(ore.length);
  for (let row = 0; row < ore.length; row += 1) values[row] = BigInt(Math.round(ore[row] ?? 0));
  return { kind: 'amount', values };
}

export function words(texts: readonly string[]): WordColumn {
  const known = new Map<string, number>();
  const indexes = Int32Array.from(texts, (text) => {
    const found = known.get(text) ?? known.size;
    known.set(text, found);
    return found;
  });
  return { kind: 'word', indexes, words: known.size === 0 ? [''] : [...known.keys()] };
}
