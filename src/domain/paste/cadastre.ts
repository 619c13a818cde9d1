import type { Meaning } from '../cell-text';
import type { TableData } from '../cells';
import { tableIdOf } from '../register';
import { tableOf } from '../tables';
import type { Block } from './block';
import { folded } from './folded-heading';

/** How old lists head the number of a property when they write it in one column: `41/101`. */
const TOGETHER = /^(?:gnr bnr|g nr b nr|gårds og bruksnr|gårdsnr bruksnr|matrikkel|matrikkelnr)$/;
const PARTS = ['gnr', 'bnr'] as const;

export interface Cadastre {
  readonly block: Block;
  /** The heading that stood over both; null where there is none. */
  readonly heading: string | null;
}

/** A block whose Gnr and Bnr are written in one column, with a column for each. What is not so written stays in the first. */
export function withCadastre(
  block: Block,
  data: TableData,
  meanings: readonly Meaning[],
  most: number,
): Cadastre {
  const headers = tableIdOf(data.name) === 'Dwellings' ? cadastreHeaders(data, meanings) : null;
  const at = block.slice(0, most).findIndex((row) => row.some(isTogether));
  const first = block[at];
  if (headers === null || first === undefined) return { block, heading: null };
  const column = first.findIndex(isTogether);
  const parted = block.map((row, index): readonly string[] => {
    const cells =
      index === at ? headers : index < at ? [row[column] ?? '', ''] : parts(row[column]);
    return [...row.slice(0, column), ...cells, ...row.slice(column + 1)];
  });
  return { block: parted, heading: (first[column] ?? '').trim() };
}

function isTogether(heading: string): boolean {
  return TOGETHER.test(folded(heading));
}

function cadastreHeaders(
  { headers }: TableData,
  meanings: readonly Meaning[],
): readonly string[] | null {
  const own = PARTS.map((name) => headers[meanings.indexOf(tableOf('Dwellings').columns[name])]);
  return own.every((header) => header !== undefined) ? own : null;
}

function parts(text = ''): readonly string[] {
  const [, gnr, bnr] = /^\s*(\d+)\s*[/\\-]\s*(\d+)\s*$/.exec(text) ?? [];
  return gnr === undefined || bnr === undefined ? [text, ''] : [gnr, bnr];
}
