import { WorkbookError } from '../workbook';
import { readRange, type Range } from './range';
import { referencesOf } from './references';
import { plainText } from './xml';

const CELL =
  /<(?:[\w.-]+:)?c\s[^<>]{0,200}?\br\s*=\s*["']([A-Z]+\d+)["'][^<>]{0,200}>\s*<(?:[\w.-]+:)?f(\s[^<>]{0,200}?)(?:\/>|>([^<]*)<)/g;

interface Shared {
  readonly formula: string;
  /** Sheet row that the formula is written for. */
  readonly row: number;
}

/** A cell whose formula is shared. */
export interface SharedCell {
  readonly address: string;
  readonly cell: Range;
  /** The formula as written last in the sheet before it; undefined where there is none. */
  readonly master: Shared | undefined;
}

/** The cells of a sheet that share formulas, in the sheet's order. */
export function sharedCells(xml: string): readonly SharedCell[] {
  if (!/\bt\s*=\s*["']shared["']/.test(xml)) return [];
  const masters = new Map<string, Shared>();
  const cells: SharedCell[] = [];
  for (const [, address = '', given = '', text] of xml.matchAll(CELL)) {
    const id = /\bt\s*=\s*["']shared["']/.test(given)
      ? /\bsi\s*=\s*["'](\d+)["']/.exec(given)?.[1]
      : undefined;
    const cell = readRange(address);
    if (id === undefined || cell === undefined) continue;
    if (text !== undefined) masters.set(id, { formula: plainText(text), row: cell.top });
    cells.push({ address, cell, master: masters.get(id) });
  }
  return cells;
}

/**
 * A cell that shares another's formula computes by where it stands. One that moves keeps its meaning only where the
 * formula looks at its own row of the table, or at rows that are nailed with `$`; otherwise the change is refused.
 */
export function refuseShared(
  cells: readonly SharedCell[],
  sheet: string,
  table: Range,
  moved: Range,
): void {
  for (const { address, cell, master } of cells) {
    const inside = cell.left >= moved.left && cell.left <= moved.right;
    const moves = inside && cell.top >= moved.top && cell.top <= moved.bottom;
    if (!moves || master === undefined || followsItsRow(master, table)) continue;
    throw new WorkbookError(
      'formula-in-the-way',
      `${sheet}!${address} =${master.formula}`.slice(0, 80),
    );
  }
}

function followsItsRow({ formula, row }: Shared, table: Range): boolean {
  return [...referencesOf(formula)].every(({ name, range, text }) => {
    if (text.split(':').every((end) => /\$\d/.test(end))) return true;
    if (name !== undefined || range === undefined) return false;
    const own = range.top === row && range.bottom === row;
    return own && range.left >= table.left && range.right <= table.right;
  });
}
