import type { CellValue } from '../cells';
import type { Words } from '../language';
import { parseAmount, parseDecimal } from '../numbers';
import { bad, good, type Parsed } from '../parsed';
import type { Column, ColumnOptions } from './column';
import { nearNumber } from './near-number';
import { errorOr } from './text';

/** A whole number; `least` and `most` are what the kind can hold, not what is plausible. */
export function integer<const O extends ColumnOptions & { least?: number; most?: number }>(
  header: Words,
  options: O,
): Column<number> & O {
  const least = options.least ?? 0;
  const most = options.most ?? Number.MAX_SAFE_INTEGER;
  return {
    kind: 'integer',
    header,
    format: '0',
    width: 9,
    parse: (cell) => {
      const read = readNumber(cell, header[0]);
      if (!read.ok) return isWithin(read.repair, least, most) ? read : bad(read.problem);
      if (!Number.isInteger(read.value)) return bad('not-whole');
      return isWithin(read.value, least, most) ? read : bad('out-of-range');
    },
    toCell: (value) => value,
    ...options,
  };
}

function isWithin(value: CellValue | undefined, least: number, most: number): boolean {
  return Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

/** A number with decimals, such as square metres or per cent. */
export function decimal<const O extends ColumnOptions>(
  header: Words,
  options: O,
): Column<number> & O {
  return {
    kind: 'decimal',
    header,
    format: '#,##0.0#',
    width: 10,
    parse: (cell) => readNumber(cell, header[0]),
    toCell: (value) => value,
    ...options,
  };
}

/** An amount: kroner in the sheet, whole øre in the program. */
export function money<const O extends ColumnOptions>(
  header: Words,
  options: O,
): Column<number> & O {
  return {
    kind: 'money',
    header,
    format: '#,##0.00',
    width: 12,
    parse: readMoney,
    toCell: (ore) => ore / 100,
    ...options,
  };
}

function readNumber(cell: CellValue, header: string): Parsed<number> {
  if (typeof cell === 'number') return Number.isFinite(cell) ? good(cell) : bad('not-a-number');
  if (typeof cell !== 'string') return bad(errorOr(cell, 'not-a-number'));
  const value = parseDecimal(cell);
  return value === null
    ? bad('not-a-number', nearNumber(cell, header) ?? undefined)
    : good(value, { code: 'number-as-text', severity: 'advarsel', repair: value });
}

/** Kroner as a number or as Norwegian text to øre. Text is read where it can mean one thing only. */
export function readMoney(cell: CellValue): Parsed<number> {
  if (typeof cell === 'number') return oreOf(cell);
  if (typeof cell !== 'string') return bad(errorOr(cell, 'not-an-amount'));
  const read = parseAmount(cell);
  if (!read.ok) return read;
  return good(read.value, {
    code: 'amount-as-text',
    severity: 'feil',
    repair: read.value / 100,
  });
}

function oreOf(kroner: number): Parsed<number> {
  const ore = Math.round(kroner * 100);
  if (!Number.isSafeInteger(ore)) return bad('not-an-amount');
  // Excel's own sums carry binary dust; a real third decimal is somebody's mistake.
  if (Math.abs(kroner * 100 - ore) > 1e-4) {
    return good(ore, { code: 'amount-not-whole-ore', severity: 'advarsel', repair: ore / 100 });
  }
  return good(ore);
}
