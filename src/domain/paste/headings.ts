import type { Meaning } from '../cell-text';
import type { TableData } from '../cells';
import { plainHeader, tableIdOf } from '../register';
import { tableOf } from '../tables';
import { otherHeadings } from './other-headings';

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
): Headed | null {
  const exact = exactly(first, data);
  const also = otherWords(data, meanings);
  const targets = first.map((heading, at) => {
    const known = chosen[heading] ?? exact[at] ?? -1;
    const other = known >= 0 ? known : (also.get(folded(heading)) ?? -1);
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

/** Without case and punctuation: `Leie pr. mnd.` is `leie pr mnd`. */
function folded(heading: string): string {
  return (heading.toLocaleLowerCase('nb').match(/[\p{L}\p{N}²]+/gu) ?? []).join(' ');
}
