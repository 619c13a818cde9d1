import type { Block } from './block';

const SUM = /^(?:sum|total(?:t|sum)?|sum total(?:t)?|i alt|til sammen|gjennomsnitt)\s*:?$/iu;
/** A sum row has little beside the word and its figures. */
const MOST_FILLED = 4;

export interface Summed {
  readonly body: Block;
  /** What stood in the rows that were left out. */
  readonly below: readonly string[];
}

/** Without the sums that old lists have below their rows. */
export function withoutSums(body: Block): Summed {
  let end = body.length;
  for (let at = body.length - 1; at >= 0; at -= 1) {
    const filled = filledCells(body[at]);
    if (filled.length === 0) continue;
    if (filled.length > MOST_FILLED || !filled.some((text) => SUM.test(text))) break;
    end = at;
  }
  return { body: body.slice(0, end), below: body.slice(end).flatMap(filledCells) };
}

function filledCells(row: readonly string[] = []): readonly string[] {
  return row.map((text) => text.trim()).filter((text) => text !== '');
}
