import { cellOfText, type Meaning } from '../cell-text';
import type { CellValue, TableData } from '../cells';
import type { Edit } from '../edits';
import type { Language } from '../language';
import type { Block } from './block';
import { withCadastre } from './cadastre';
import type { PastedRows } from './fill-columns';
import { headed, type ChosenColumns, type Understood } from './headings';
import { looksLikeIds } from './id-columns';
import { knownRows } from './known-rows';
import { keyGiver } from './new-keys';
import { withoutSums } from './sum-rows';

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
  /** Rows that stand in the table already are not put in again. */
  readonly leavesKnown?: boolean;
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
  /** Sums below the rows: left out. */
  readonly below: readonly string[];
  /** Headings of `left` over what tells rows apart in the list, while its rows would get new ids. */
  readonly idLike: readonly string[];
  /** New rows that stand in the table already, in all but the id; those that were left out are counted too. */
  readonly known: number;
  /** The new rows, with what stood in the list. */
  readonly rows: PastedRows;
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
  const { targets, body, headings, ...told } = aimed(block, pasting);
  // A list with headings is a list of its own: it goes below what is there, wherever one stands.
  const rows = told.isHeaded ? [] : pasting.rows;
  const placed = body.map((texts, at) => ({ texts, row: rows[at] }));
  const filled = placed.filter(({ texts }) => texts.some((text) => text.trim() !== ''));
  const over = filled.flatMap(({ texts, row }) => (row === undefined ? [] : [{ texts, row }]));
  const beyond = filled.flatMap(({ texts, row }) => (row === undefined ? [texts] : []));
  const known = told.isHeaded ? knownOf(beyond, targets, pasting) : new Set<number>();
  const news = pasting.leavesKnown === true ? beyond.filter((_, at) => !known.has(at)) : beyond;
  const added = newRows(news, targets, pasting);
  const edits = [...setEdits(over, targets, pasting), ...appendEdits(added, pasting)];
  const blank = body.length - filled.length;
  return {
    ...{ edits, changed: over.length, added: added.length, known: known.size, blank, targets },
    ...told,
    idLike: idLikeOf(told.left, headings, body, targets, pasting),
    rows: { headings, texts: news, keys: added.map((row) => row[keyColumn(pasting)] ?? null) },
  };
}

function keyColumn({ meanings }: Pasting): number {
  return meanings.findIndex((meaning) => meaning?.kind === 'key');
}

function knownOf(texts: Block, targets: readonly number[], pasting: Pasting): ReadonlySet<number> {
  const rows = cellsOf(texts, targets, pasting);
  return knownRows(rows, pasting.data, keyColumn(pasting));
}

/** Nobody's ids are replaced by new ones unseen. */
function idLikeOf(
  left: readonly string[],
  headings: readonly string[],
  body: Block,
  targets: readonly number[],
  pasting: Pasting,
): readonly string[] {
  if (pasting.firstKey === '' || targets.includes(keyColumn(pasting))) return [];
  return left.filter((heading) => {
    const at = headings.indexOf(heading);
    const isAnswered = pasting.chosen?.[heading] !== undefined;
    const texts = body.map((row) => row[at] ?? '');
    return at >= 0 && !isAnswered && looksLikeIds(heading, texts);
  });
}

interface Aimed extends Pick<Pasted, 'left' | 'understood' | 'above' | 'below' | 'isHeaded'> {
  /** The row of headings; empty where there is none. */
  readonly headings: readonly string[];
  /** Column of the table for each column of the block; −1 where there is none. */
  readonly targets: readonly number[];
  readonly body: Block;
}

/** Rows in which headings are looked for: a title, groups of columns and blank rows may stand above them. */
const MOST_ABOVE = 6;

function aimed(whole: Block, { data, meanings, column, chosen }: Pasting): Aimed {
  const { block, heading } = withCadastre(whole, data, meanings, MOST_ABOVE);
  const rows = block
    .slice(0, MOST_ABOVE)
    .map((row, at) => headed(row, data, meanings, chosen, block.slice(at + 1)));
  const at = rows.findIndex((one) => one !== null);
  const found = rows[at];
  if (found) {
    const above = block.slice(0, at).flatMap((row) => row.filter((text) => text.trim() !== ''));
    const parted = heading === null ? [] : [{ heading, column: 'Gnr, Bnr' }];
    const understood = [...found.understood, ...parted];
    const summed = withoutSums(block.slice(at + 1));
    return { ...found, understood, isHeaded: true, headings: block[at] ?? [], above, ...summed };
  }
  const first = block[0] ?? [];
  const targets = first.map((_, at) => (column + at < data.headers.length ? column + at : -1));
  const cut = targets.filter((at) => at < 0).length;
  const left = cut === 0 ? [] : first.slice(-cut).map((text, at) => text.trim() || `${at + 1}`);
  const told = { left, understood: [], above: [], below: [], isHeaded: false };
  return { targets, body: block, headings: [], ...told };
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

function appendEdits(rows: readonly (readonly CellValue[])[], { data }: Pasting): readonly Edit[] {
  return rows.length === 0 ? [] : [{ kind: 'append', table: data.name, rows }];
}

function newRows(
  texts: Block,
  targets: readonly number[],
  pasting: Pasting,
): readonly (readonly CellValue[])[] {
  const { data, meanings, firstKey } = pasting;
  const cells = cellsOf(texts, targets, pasting);
  const keyAt = keyColumn(pasting);
  const keyFor = keyGiver(firstKey, cells, data, meanings);
  return cells.map((row) =>
    keyAt >= 0 && row[keyAt] === null ? row.with(keyAt, keyFor(row)) : row,
  );
}

function cellsOf(
  texts: Block,
  targets: readonly number[],
  pasting: Pasting,
): readonly CellValue[][] {
  return texts.map((cells) => {
    const row = new Array<CellValue>(pasting.data.headers.length).fill(null);
    targets.forEach((column, at) => {
      if (column >= 0) row[column] = cellFor(cells[at] ?? '', column, pasting);
    });
    return row;
  });
}
