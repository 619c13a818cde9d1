import type { CellValue } from '../../domain/cells';
import { parseAmount } from '../../domain/numbers';
import type { Readings } from '../../domain/matching/open-items/fields';
import type { Say } from '../bank-format';
import { FileRefusal } from '../refusal';

type Decimals = NonNullable<Readings['decimals']>;

/** A cell of an amount column, with its line. */
export interface LinedCell {
  readonly line: number;
  readonly cell: CellValue;
}

/**
 * Whether a file's amounts have their decimals after a comma or a point. Every amount that shows it must show the same;
 * null where none does, and then no amount has decimals.
 */
export function decimalsOf(cells: readonly LinedCell[], say: Say): Decimals | null {
  let found: { readonly decimals: Decimals; readonly line: number; readonly text: string } | null =
    null;
  for (const { line, cell } of cells) {
    const text = typeof cell === 'string' ? cell : '';
    const decimals = shownIn(text);
    if (decimals === null) continue;
    found ??= { decimals, line, text };
    if (found.decimals !== decimals) {
      throw new FileRefusal(line, say.items.mixedAmounts(text, found.text, found.line));
    }
  }
  return found?.decimals ?? null;
}

/** What an amount tells of its file: `8.250,00` and `8250,5` a comma, `8,250.00` and `8250.50` a point. */
function shownIn(text: string): Decimals | null {
  const plain = text.replace(/[^\d.,]/g, '');
  const last = /([.,])(\d*)$/.exec(plain);
  if (last === null) return null;
  const [, sign, digits = ''] = last;
  const isBoth = plain.includes('.') && plain.includes(',');
  // Exactly three digits behind the only sign may be thousands or decimals; the same sign twice is thousands.
  const count = plain.split(sign ?? '').length - 1;
  if (!isBoth && count > 1) return sign === ',' ? 'point' : 'comma';
  if (!isBoth && digits.length === 3) return null;
  return sign === ',' ? 'comma' : 'point';
}

/** Øre, or null where the cell is no amount. */
export function amountOf(cell: CellValue, decimals: Decimals | null): number | null {
  if (typeof cell === 'number') return Math.round(cell * 100);
  if (typeof cell !== 'string') return null;
  const plain = decimals === 'comma' ? cell.replaceAll('.', '') : cell.replaceAll(',', '');
  const read = parseAmount(decimals === null ? cell : plain);
  return read.ok ? read.value : null;
}

/** Whether nothing but a person can say what the amount is: `8.250` in a file that shows nothing. */
export function isAmbiguousAmount(cell: CellValue): boolean {
  if (typeof cell !== 'string') return false;
  const read = parseAmount(cell);
  return !read.ok && read.problem === 'ambiguous-amount';
}
