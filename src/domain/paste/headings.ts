import type { Meaning } from '../cell-text';
import type { TableData } from '../cells';
import { plainHeader, tableIdOf } from '../register';
import { tableOf } from '../tables';
import type { Block } from './block';
import { bare, folded } from './folded-heading';
import { areIdsOf } from './id-columns';
import { otherHeadings, perhapsIds } from './other-headings';

/** A heading that means a column by another name. */
export interface Understood {
  readonly heading: string;
  /** As the column is called in the sheet. */
  readonly column: string;
}

/** Where the columns of a block with headings belong. */
export interface Headed {
  /** Column of the table for each column of the block; −1 where there is none. */
  readonly targets: readonly number[];
  readonly understood: readonly Understood[];
  /** Headings that mean none of the table's columns. */
  readonly left: readonly string[];
}

/** Columns that a person has chosen for headings, as they are written; −1 for none. */
export type ChosenColumns = Readonly<Record<string, number>>;

/** The first row of a block as headings; null where it is a row like the others. */
export function headed(
  first: readonly string[],
  data: TableData,
  meanings: readonly Meaning[],
  chosen: ChosenColumns = {},
  body: Block = [],
): Headed | null {
  const exact = exactly(first, data);
  const also = otherWords(data, meanings);
  const targets = first.map((heading, at) => {
    const known = chosen[heading] ?? exact[at] ?? -1;
    const texts = body.map((row) => row[at] ?? '');
    const other = known >= 0 ? known : otherOf(heading, texts, also, data, meanings);
    return other === known || !exact.includes(other) ? other : -1;
  });
  const single = targets.map((target, at) => (targets.indexOf(target) === at ? target : -1));
  const filled = first.filter((heading) => heading.trim() !== '').length;
  const hits = single.filter((at) => at >= 0).length;
  if (hits < 2 || hits * 2 < filled) return null;
  const understood = first.flatMap((heading, at): Understood[] => {
    const target = single[at] ?? -1;
    const column = data.headers[target] ?? '';
    return target < 0 || target === exact[at] ? [] : [{ heading: heading.trim(), column }];
  });
  const left = first.filter((heading, at) => single[at] === -1 && heading.trim() !== '');
  return { targets: single, understood, left };
}

function exactly(first: readonly string[], data: TableData): readonly number[] {
  const known = new Map(data.headers.map((header, at) => [plainHeader(header), at]));
  return first.map((heading) => known.get(plainHeader(heading)) ?? -1);
}

/** The column that another word stands for; a running number is the register's id only where it looks like one. */
function otherOf(
  heading: string,
  texts: readonly string[],
  also: ReadonlyMap<string, number>,
  data: TableData,
  meanings: readonly Meaning[],
): number {
  const names = [folded(heading), folded(bare(heading))];
  const other = names.map((name) => also.get(name)).find((at) => at !== undefined);
  const id = tableIdOf(data.name);
  if (other !== undefined || id === undefined) return other ?? -1;
  if (!names.some((name) => perhapsIds.has(name)) || !areIdsOf(id, texts)) return -1;
  return meanings.findIndex((meaning) => meaning?.kind === 'key');
}

/** Columns by what old lists call them. */
function otherWords(data: TableData, meanings: readonly Meaning[]): ReadonlyMap<string, number> {
  const id = tableIdOf(data.name);
  const words = id === undefined ? undefined : otherHeadings[id];
  if (id === undefined || words === undefined) return new Map();
  const found = new Map(data.headers.map((header, at) => [folded(header), at]));
  for (const [name, others] of Object.entries(words)) {
    const at = meanings.indexOf(tableOf(id).columns[name]);
    if (at >= 0) for (const word of others) found.set(folded(word), at);
  }
  return found;
}
