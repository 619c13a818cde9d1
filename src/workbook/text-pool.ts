/** The texts of a workbook, each once; cells hold indexes into `texts`. */
export class TextPool {
  private index: Map<string, number> | undefined;

  constructor(readonly texts: string[] = []) {}

  /** The index of a text, new or known. The index is built at the first question, which many files never ask. */
  indexOf(text: string): number {
    this.index ??= indexed(this.texts);
    return this.index.get(text) ?? this.add(text);
  }

  /** Puts in a text of which it is known that it is new. */
  add(text: string): number {
    const added = this.texts.push(text) - 1;
    this.index?.set(text, added);
    return added;
  }
}

function indexed(texts: readonly string[]): Map<string, number> {
  const index = new Map<string, number>();
  for (let at = texts.length - 1; at >= 0; at -= 1) index.set(texts[at] ?? '', at);
  return index;
}

const pools = new WeakMap<readonly string[], TextPool>();

/** The pool of a table's texts. New texts are put behind the known ones, so older tables stay true. */
export function textPoolOf(texts: readonly string[]): TextPool {
  const pool = pools.get(texts) ?? new TextPool(texts as string[]);
  pools.set(texts, pool);
  return pool;
}
