import type { CellValue } from '../cells';
import { errorOr } from '../columns/text';
import { bad, good, type Parsed } from '../parsed';

/** Floor letter K, U, H or L, two digits of floor, two of the unit, neither 00. Source: Kartverket 6.1.11. */
const UNIT = /^[HULK](?:0[1-9]|[1-9]\d)(?:0[1-9]|[1-9]\d)$/;

/** Reads a bruksenhetsnummer such as H0101. */
export function readDwellingUnit(cell: CellValue): Parsed<string> {
  if (typeof cell !== 'string') return bad(errorOr(cell, 'dwelling-unit'));
  if (UNIT.test(cell)) return good(cell);
  const repair = cell.replace(/[\s\u00A0\u202F\u200B\uFEFF-]/g, '').toUpperCase();
  return UNIT.test(repair)
    ? good(repair, { code: 'dwelling-unit-spelling', severity: 'advarsel', repair })
    : bad('dwelling-unit');
}
