import { cellOfText, type Meaning } from '../cell-text';
import { cellAt, type CellValue, type TableData } from '../cells';
import type { Edit } from '../edits';
import type { Language } from '../language';
import { foldedId } from '../rules/keys/id-form';
import type { Block } from './block';
import type { ChosenColumns } from './headings';

/** Rows that a list became, with what stood in the list. */
export interface PastedRows {
  readonly headings: readonly string[];
  readonly texts: Block;
  /** The id that each row got or had. */
  readonly keys: readonly CellValue[];
}

export interface Filled {
  readonly edits: readonly Edit[];
  /** Rows that are no longer found by their id. */
  readonly lost: number;
}

/** Puts columns that were left out of a list into the rows that it became, also after other work. */
export function fillColumns(
  { headings, texts, keys }: PastedRows,
  chosen: ChosenColumns,
  data: TableData,
  meanings: readonly Meaning[],
  language: Language,
): Filled {
  const rows = rowsByKey(data, meanings);
  const edits: Edit[] = [];
  let lost = 0;
  texts.forEach((cells, at) => {
    const key = keys[at];
    const row = typeof key === 'string' ? rows.get(foldedId(key)) : undefined;
    if (row === undefined) return void (lost += 1);
    headings.forEach((heading, index) => {
      const column = chosen[heading] ?? -1;
      const text = (cells[index] ?? '').trim();
      if (column < 0 || text === '') return;
      const context = { language, date1904: data.date1904 };
      const value = cellOfText(meanings[column], text, context);
      edits.push({ kind: 'set', table: data.name, row, column, value });
    });
  });
  return { edits, lost };
}

/** The last row with each id: of rows that share one, a list that was pasted stands below the others. */
function rowsByKey(data: TableData, meanings: readonly Meaning[]): ReadonlyMap<string, number> {
  const keyAt = meanings.findIndex((meaning) => meaning?.kind === 'key');
  const rows = new Map<string, number>();
  for (let row = 0; row < data.rowCount; row += 1) {
    const key = cellAt(data, row, keyAt);
    if (typeof key === 'string') rows.set(foldedId(key), row);
  }
  return rows;
}
