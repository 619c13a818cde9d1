import type { Meaning } from '../cell-text';
import { cellAt, type CellValue, type TableData } from '../cells';
import { tableIdOf } from '../register';
import { fits } from '../shape/fits';

/** A table's ids: letters, hyphen, digits. */
const ID = /^(.+-)(\d+)$/;

interface Ids {
  readonly lead: string;
  readonly next: number;
  readonly width: number;
}

/** Gives a row that comes without an id the next one; null for a row that looks pasted one column off. */
export type KeyGiver = (row: readonly CellValue[]) => CellValue;

/**
 * Ids for new rows, after the highest of the register (`firstKey` is the one after that) and of the rows themselves.
 * They are as wide as the table's own; where it has none yet, as those that come.
 */
export function keyGiver(
  firstKey: string,
  rows: readonly (readonly CellValue[])[],
  data: TableData,
  meanings: readonly Meaning[],
): KeyGiver {
  const keyAt = meanings.findIndex((meaning) => meaning?.kind === 'key');
  const ids = idsFrom(firstKey, rows, hasIds(data, keyAt));
  if (keyAt < 0 || ids === null) return () => null;
  let next = ids.next;
  return (row) => {
    if (isShifted(row, keyAt, ids.lead, data, meanings)) return null;
    const digits = String(next).padStart(ids.width, '0');
    next += 1;
    return `${ids.lead}${digits}`;
  };
}

function hasIds(data: TableData, keyAt: number): boolean {
  return keyAt >= 0 && data.rowCount > 0 && cellAt(data, 0, keyAt) !== null;
}

function idsFrom(
  firstKey: string,
  rows: readonly (readonly CellValue[])[],
  isWidthKnown: boolean,
): Ids | null {
  const [, lead = '', digits = ''] = ID.exec(firstKey) ?? [];
  if (lead === '') return null;
  const own = rows.flat().flatMap((cell) => digitsAfter(lead, cell));
  const widest = own.reduce((most, { length }) => Math.max(most, length), 0);
  return {
    lead,
    next: own.reduce((highest, text) => Math.max(highest, Number(text) + 1), Number(digits)),
    width: isWidthKnown || widest === 0 ? digits.length : widest,
  };
}

/** Longer digits are no id of ours but somebody's slip. */
const LONGEST = 7;

function digitsAfter(lead: string, cell: CellValue): readonly string[] {
  if (typeof cell !== 'string' || !cell.startsWith(lead)) return [];
  const digits = cell.slice(lead.length);
  return /^\d+$/.test(digits) && digits.length <= LONGEST ? [digits] : [];
}

/** Cells that cannot be read where they stand; fewer prove nothing. */
const MISFITS = 2;

/** The row begins one column too far right: its id stands in the next column, or its cells are read only one to the left. */
function isShifted(
  row: readonly CellValue[],
  keyAt: number,
  lead: string,
  data: TableData,
  meanings: readonly Meaning[],
): boolean {
  const beside = row[keyAt + 1] ?? null;
  const isOwn = meanings[keyAt + 1]?.references !== tableIdOf(data.name);
  if (isOwn && digitsAfter(lead, beside).length > 0) return true;
  if (beside === null) return false;
  const filled = row.flatMap((cell, at) => (cell === null ? [] : [at]));
  const misfits = filled.filter((at) => !isAtHome(meanings[at], row[at] ?? null, data));
  return (
    misfits.length >= MISFITS && filled.every((at) => fits(meanings[at - 1], row[at] ?? null, data))
  );
}

/** A column of the user's own takes anything. */
function isAtHome(meaning: Meaning, cell: CellValue, data: TableData): boolean {
  return meaning === undefined || fits(meaning, cell, data);
}
