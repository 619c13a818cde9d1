import { readRange, type Range } from './range';

const CELL =
  /(<(?:[\w.-]+:)?c((?:\s[^<>]*)?)>\s*<(?:[\w.-]+:)?f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/(?:[\w.-]+:)?f>))\s*<((?:[\w.-]+:)?v)(?:\s[^<>]*)?>[^<]*<\/\3>/g;

/** The kind of a result that is no longer there, in the cell's own tag. */
const KIND = /^(<[^<>]*?)\st\s*=\s*["'][^"']*["']/;

/**
 * The sheet without the results that its formulas had when it was last computed, so that every program computes them:
 * LibreOffice shows kept results otherwise, however old. Those within `kept` stay: a register's own column would be
 * empty for us until the file has been in Excel.
 */
export function withoutResults(xml: string, kept: readonly Range[]): string {
  return xml.replace(CELL, (whole, cell: string, given: string) => {
    const at = readRange(/\sr\s*=\s*["']([A-Z]+\d+)["']/.exec(given)?.[1] ?? '');
    return at !== undefined && kept.some((range) => contains(range, at))
      ? whole
      : cell.replace(KIND, '$1');
  });
}

function contains(range: Range, { top, left }: Range): boolean {
  return range.top <= top && range.bottom >= top && range.left <= left && range.right >= left;
}
