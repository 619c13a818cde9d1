import { columnLetters } from '../../../domain/cells';
import { writeCell } from '../cell-write';
import { encodedPart } from '../encoding';
import { entryOf, textOf, type SheetPart, type WorkbookParts } from '../package';
import { overlaps, rangeText, readRange, type Range } from '../range';
import { rowParts } from '../row-parts';
import { sheetRows } from '../sheet-rows';
import type { TablePart } from '../table-part';
import { utf8Part } from '../utf8-part';
import { attributes, openings } from '../xml';
import type { ZipDirectory } from '../zip-directory';
import { concatenated } from '../zip-write';
import type { NewForms } from './grow';
import { withTableColumns } from './table-columns';
import { withColumnWidths } from './column-widths';

/** Columns to stand at the right end of an Excel table. */
export interface NewColumns {
  readonly table: string;
  readonly headers: readonly string[];
  /** In characters. */
  readonly widths: readonly number[];
}

export interface Refusal {
  readonly table: string;
  readonly headers: readonly string[];
  /** Address of the cells that stand in the way. */
  readonly inTheWay: string;
}

const decoder = new TextDecoder();
const encoder = new TextEncoder();

/** Widens tables to the right where nothing stands there; a sheet with several tables is done one at a time. */
export function addColumns(
  zip: ZipDirectory,
  parts: WorkbookParts,
  wanted: readonly NewColumns[],
  forms: NewForms,
): readonly Refusal[] {
  const refused: Refusal[] = [];
  for (const columns of wanted) {
    const sheet = parts.sheets.find(({ tables }) => tables.some((one) => isNamed(one, columns)));
    const table = sheet?.tables.find((one) => isNamed(one, columns));
    const entry = table === undefined ? undefined : entryOf(zip, table.path);
    if (sheet === undefined || table === undefined || entry === undefined) continue;
    const bytes = forms.get(sheet.path) ?? utf8Part(zip, sheet.path);
    const room = roomFor(table, columns.headers.length);
    const inTheWay = obstacle(bytes, sheet, table, room);
    if (inTheWay !== null) {
      refused.push({ table: columns.table, headers: columns.headers, inTheWay });
      continue;
    }
    forms.set(sheet.path, widened(bytes, sheet.path, table, columns));
    const xml = withTableColumns(textOf(zip, entry), table, columns.headers);
    forms.set(entry.name, encodedPart(xml));
  }
  return refused;
}

function isNamed({ name, headerRows }: TablePart, { table }: NewColumns): boolean {
  return headerRows === 1 && name.toLowerCase() === table.toLowerCase();
}

function roomFor({ range }: TablePart, count: number): Range {
  return { ...range, left: range.right + 1, right: range.right + count };
}

/** The first cell with content, merged range or table in the room; null where it is free. */
function obstacle(
  bytes: Uint8Array,
  { path, tables }: SheetPart,
  own: TablePart,
  room: Range,
): string | null {
  const other = tables.find((one) => one !== own && overlaps(one.range, room));
  if (other !== undefined) return rangeText(other.range);
  const rows = sheetRows(bytes, path);
  const tail = decoder.decode(bytes.subarray(rows.end));
  for (const tag of openings(tail, path)) {
    const merged = tag.name === 'mergeCell' ? attributes(tail, tag).get('ref') : undefined;
    const range = merged === undefined ? undefined : readRange(merged);
    if (range !== undefined && overlaps(range, room)) return rangeText(range);
  }
  for (let at = 0; at < rows.numbers.length; at += 1) {
    const row = rows.numbers[at]!;
    if (row < room.top || row > room.bottom) continue;
    const { cells } = rowParts(
      decoder.decode(bytes.subarray(rows.starts[at], rows.ends[at])),
      path,
    );
    for (const [column, { xml }] of cells) {
      const filled =
        column >= room.left && column <= room.right && /<(\w+:)?(v|is|f)[\s>]/.test(xml);
      if (filled) return `${columnLetters(column)}${String(row)}`;
    }
  }
  return null;
}

/** The sheet with the new headers in the look of the last one, and widths for their columns. */
function widened(
  bytes: Uint8Array,
  path: string,
  { range }: TablePart,
  { headers, widths }: NewColumns,
): Uint8Array {
  const rows = sheetRows(bytes, path);
  const at = rows.numbers.indexOf(range.top);
  if (at < 0) return bytes;
  const [start, end] = [rows.starts[at]!, rows.ends[at]!];
  const row = rowParts(decoder.decode(bytes.subarray(start, end)), path);
  const { prefix } = rows.head;
  const cells = new Map([...row.cells].map(([column, { xml }]) => [column, xml]));
  headers.forEach((header, index) => {
    const column = range.right + 1 + index;
    const style = row.cells.get(range.right)?.style;
    cells.set(column, writeCell(header, { column, row: range.top, style, prefix }));
  });
  const sorted = [...cells].sort(([left], [right]) => left - right).map(([, xml]) => xml);
  const open = row.open.replace(/\sspans\s*=\s*["'][^"']*["']/, '');
  const written = `${open}${sorted.join('')}${row.rest}</${prefix}row>`;
  const head = decoder.decode(bytes.subarray(0, rows.head.start));
  return concatenated([
    encoder.encode(withColumnWidths(head, prefix, range.right + 1, widths)),
    bytes.subarray(rows.head.start, start),
    encoder.encode(written),
    bytes.subarray(end),
  ]);
}
