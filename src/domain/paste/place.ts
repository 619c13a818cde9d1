import { cellOfText, type Meaning } from '../cell-text';
import type { CellValue, TableData } from '../cells';
import type { Edit } from '../edits';
import type { Language } from '../language';
import type { Block } from './block';
import { headed, type ChosenColumns, type Understood } from './headings';
import { keyGiver } from './new-keys';

/** Where a block is put and how it is read. */
export interface Pasting {
  readonly data: TableData;
  readonly meanings: readonly Meaning[];
  readonly language: Language;
  /** Body rows from the selected one down, in the order they are shown. */
  readonly rows: readonly number[];
  /** The selected column. */
  readonly column: number;
  /** The id of the first new row, '' where the table proposes none. */
  readonly firstKey: string;
  /** What a person has chosen for headings that were not understood. */
  readonly chosen?: ChosenColumns;
}

export interface Pasted {
  readonly edits: readonly Edit[];
  readonly changed: number;
  readonly added: number;
  /** Headings of the block that the table lacks, and columns that had no room: nothing of them was put in. */
  readonly left: readonly string[];
  /** Headings that other words of the register stand for. */
  readonly understood: readonly Understood[];
  /** What stood above the headings, such as the list's own title: left out. */
  readonly above: readonly string[];
  readonly isHeaded: boolean;
  /** Column of the table for each column of the block; −1 where there is none. */
  readonly targets: readonly number[];
  /** Rows of the block without any text: a row that one of them falls on is left as it is, and none is made of it. */
  readonly blank: number;
}

/**
 * The edits that put a block in a table: over the rows that are shown, then as new rows at the end. A block whose first
 * row is headings goes by them and becomes new rows; any other begins in the selected column. Cells are read the way typing is.
 */
export function placeBlock(block: Block, pasting: Pasting): Pasted {
  const { targets, body, ...told } = aimed(block, pasting);
  // A list with headings is a list of its own: it goes below what is there, wherever one stands.
  const rows = told.isHeaded ? [] : pasting.rows;
  const placed = body.map((texts, at) => ({ texts, row: rows[at] }));
  const filled = placed.filter(({ texts }) => texts.some((text) => text.trim() !== ''));
  const over = filled.flatMap(({ texts, row }) => (row === undefined ? [] : [{ texts, row }]));
  const beyond = filled.flatMap(({ texts, row }) => (row === undefined ? [texts] : []));
  const edits = [...setEdits(over, targets, pasting), ...appendEdits(beyond, targets, pasting)];
  const blank = body.length - filled.length;
  return { edits, changed: over.length, added: beyond.length, blank, targets, ...told };
}

interface Aimed extends Pick<Pasted, 'left' | 'understood' | 'above' | 'isHeaded'> {
  /** Column of the table for each column of the block; −1 where there is none. */
  readonly targets: readonly number[];
  readonly body: Block;
}

/** Rows in which headings are looked for: a title, groups of columns and blank rows may stand above them. */
const MOST_ABOVE = 6;

function aimed(block: Block, { data, meanings, column, chosen }: Pasting): Aimed {
  const rows = block.slice(0, MOST_ABOVE).map((row) => headed(row, data, meanings, chosen));
  const at = rows.findIndex((one) => one !== null);
  const headings = rows[at];
  if (headings) {
    const above = block.slice(0, at).flatMap((row) => row.filter((text) => text.trim() !== ''));
    return { ...headings, isHeaded: true, above, body: block.slice(at + 1) };
  }
  const first = block[0] ?? [];
  const targets = first.map((_, at) => (column + at < data.headers.length ? column + at : -1));
  const cut = targets.filter((at) => at < 0).length;
  const left = cut === 0 ? [] : first.slice(-cut).map((text, at) => text.trim() || `${at + 1}`);
  return { targets, body: block, left, understood: [], above: [], isHeaded: false };
}

function cellFor(text: string, at: number, { data, meanings, language }: Pasting): CellValue {
  return cellOfText(meanings[at], text, { language, date1904: data.date1904 });
}

function setEdits(
  over: readonly { readonly texts: readonly string[]; readonly row: number }[],
  targets: readonly number[],
  pasting: Pasting,
): readonly Edit[] {
  const table = pasting.data.name;
  return over.flatMap(({ texts, row }) =>
    targets.flatMap((column, at): readonly Edit[] => {
      if (column < 0) return [];
      return [
        { kind: 'set', table, row, column, value: cellFor(texts[at] ?? '', column, pasting) },
      ];
    }),
  );
}

function appendEdits(body: Block, targets: readonly number[], pasting: Pasting): readonly Edit[] {
  if (body.length === 0) return [];
  const { data, meanings, firstKey } = pasting;
  const cells = body.map((texts) => {
    const row = new Array<CellValue>(data.headers.length).fill(null);
    targets.forEach((column, at) => {
      if (column >= 0) row[column] = cellFor(texts[at] ?? '', column, pasting);
    });
    return row;
  });
  const keyAt = meanings.findIndex((meaning) => meaning?.kind === 'key');
  const keyFor = keyGiver(firstKey, cells, data, meanings);
  const rows = cells.map((row) =>
    keyAt >= 0 && row[keyAt] === null ? row.with(keyAt, keyFor(row)) : row,
  );
  return [{ kind: 'append', table: data.name, rows }];
}
