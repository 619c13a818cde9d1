import { readRange, type Range } from './range';
import { rowCountOf } from './table-plan';
import type { TablePart } from './table-part';
import { plainText } from './xml';
import type { OpenTable } from './xlsx-workbook';

const NAME = /(<(?:[\w.-]+:)?definedName(?:\s[^<>]*)?>)([^<]{1,10000})(?=<)/g;
const AREA =
  /('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!(\$?[A-Z]{1,3}\$?\d{1,7}:\$?[A-Z]{1,3}\$?)(\d{1,7})(?!\d)/gu;

/**
 * The workbook part whose names follow tables that have become longer or shorter: a name of whole columns of a table,
 * down to its last row, still ends there. A print area that is wider than the table only grows.
 */
export function withNames(xml: string, tables: readonly OpenTable[]): string {
  const resized = tables.filter(({ plan }) => rowCountOf(plan) !== plan.oldCount);
  if (resized.length === 0) return xml;
  return xml.replace(NAME, (_, open: string, formula: string) => {
    const moved = formula.replace(AREA, (whole, sheet: string, start: string, row: string) => {
      const name = plainText(sheet).replace(/^'|'$/g, '').replaceAll("''", "'");
      const added = addedRows(resized, name, `${start}${row}`);
      return added === 0 ? whole : `${sheet}!${start}${Number(row) + added}`;
    });
    return open + moved;
  });
}

function addedRows(tables: readonly OpenTable[], sheet: string, text: string): number {
  const area = readRange(text);
  if (area === undefined) return 0;
  for (const { read, plan } of tables) {
    if (read.sheet.name.toLowerCase() !== sheet.toLowerCase()) continue;
    const { range } = read.part;
    if (!hasWholeColumns(area, read.part)) continue;
    const added = rowCountOf(plan) - plan.oldCount;
    if (isInside(area, range)) return added;
    if (area.left <= range.left && area.right >= range.right) return Math.max(0, added);
  }
  return 0;
}

/** A name of columns of the table from its first row to its last, which becomes longer and shorter with it. */
export function followsTable(area: Range, part: TablePart): boolean {
  return hasWholeColumns(area, part) && isInside(area, part.range);
}

function hasWholeColumns(area: Range, { range, headerRows, totalsRows }: TablePart): boolean {
  const ends = area.bottom === range.bottom || area.bottom === range.bottom - totalsRows;
  return ends && area.top <= range.top + headerRows;
}

function isInside(area: Range, { left, right }: Range): boolean {
  return area.left >= left && area.right <= right;
}
