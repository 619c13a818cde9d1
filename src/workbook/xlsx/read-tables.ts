import { cellAt, type TableData } from '../../domain/cells';
import { TextPool } from '../text-pool';
import { WorkbookError } from '../workbook';
import { encodedPart, otherEncoding } from './encoding';
import { entryOf, LONGEST_CONTENT, textOf, type SheetPart, type WorkbookParts } from './package';
import { containsFormula, hasFormula } from './formula-parts';
import { OwnTexts } from './own-texts';
import { readSharedStrings } from './shared-strings';
import { SheetScanner } from './sheet-scan';
import { sheetTarget, type SheetTarget } from './sheet-target';
import type { TablePart } from './table-part';
import { unpack } from './zip-part';
import { concatenated } from './zip-write';
import type { ZipDirectory, ZipEntry } from './zip-directory';
import { xmlText } from './xml';

/** Three full sheets of ten columns, 270 MB of memory, and as much again while a table grows. */
const MAX_CELLS = 30_000_000;

/** A table as read, with what a later change must know of it. */
export interface ReadTable {
  readonly data: TableData;
  readonly part: TablePart;
  readonly sheet: SheetPart;
  readonly body: SheetTarget;
  /** Some cell of the sheet, in a table or not, has a formula. */
  readonly sheetHasFormulas: boolean;
  /** The sheet's last row, from 1, that holds anything, be it only a format. */
  readonly lastRow: number;
}

export interface SheetTexts {
  readonly texts: TextPool;
  readonly own: OwnTexts;
  readonly sharedCount: number;
}

/** Reads the workbook's shared texts, once for all sheets. */
export function readTexts(zip: ZipDirectory, parts: WorkbookParts): SheetTexts {
  const path = parts.sharedStringsPath;
  const entry = path === undefined ? undefined : entryOf(zip, path);
  const shared =
    entry === undefined ? [] : readSharedStrings(textOf(zip, entry, LONGEST_CONTENT), entry.name);
  const texts = new TextPool(shared);
  const sharedCount = shared.length;
  return { texts, own: new OwnTexts(texts, sharedCount), sharedCount };
}

/** All tables of the workbook; sheets without tables are not unpacked. */
export function readTables(
  zip: ZipDirectory,
  parts: WorkbookParts,
  texts: SheetTexts,
): readonly ReadTable[] {
  refuseHuge(parts);
  return sheetsWithTables(parts).flatMap((sheet) =>
    readSheetTables(zip, sheet, texts, parts.date1904),
  );
}

export function sheetsWithTables(parts: WorkbookParts): readonly SheetPart[] {
  const sheets = parts.sheets.filter(({ tables }) => tables.length > 0);
  if (sheets.length === 0) throw new WorkbookError('no-tables');
  return sheets;
}

/** A table may claim the whole sheet; its columns would not fit in memory. */
export function refuseHuge(parts: WorkbookParts): void {
  let cells = 0;
  for (const part of parts.sheets.flatMap(({ tables }) => tables)) {
    cells += bodyRows(part) * (part.range.right - part.range.left + 1);
    if (cells > MAX_CELLS) throw new WorkbookError('too-large', part.name);
  }
}

export function readSheetTables(
  zip: ZipDirectory,
  sheet: SheetPart,
  texts: SheetTexts,
  date1904: boolean,
): readonly ReadTable[] {
  const reading = new SheetReading(sheet, texts, date1904);
  const entry = sheetEntry(zip, sheet.path);
  unpack(zip, entry, (chunk) => reading.push(chunk));
  const read = reading.finish();
  hasFormula.know(entry, reading.hasFormulas);
  return read;
}

/** Reads the tables of one sheet as its bytes come. */
export class SheetReading {
  private readonly found: readonly Found[];
  private readonly feed: SheetFeed;

  constructor(
    private readonly sheet: SheetPart,
    private readonly texts: SheetTexts,
    private readonly date1904: boolean,
  ) {
    this.found = sheet.tables.map((part) => {
      const { top, left, right } = part.range;
      const body = sheetTarget(top + part.headerRows, bodyRows(part), left, right - left + 1);
      const header = sheetTarget(top, part.headerRows, left, right - left + 1);
      return { part, body, header };
    });
    const targets = this.found.flatMap(({ body, header }) => [header, body]);
    this.feed = new SheetFeed(sheet.path, targets, texts, date1904);
  }

  push(chunk: Uint8Array): boolean {
    return this.feed.push(chunk);
  }

  /** True where a formula has been seen, be it not in a cell. */
  get hasFormulas(): boolean {
    return this.feed.hasFormulas;
  }

  finish(): readonly ReadTable[] {
    const { sheet, texts, date1904 } = this;
    const sheetHasFormulas = this.feed.finish();
    const { lastRow } = this.feed;
    return this.found.map(({ part, body, header }) => {
      const place = { name: part.name, sheet: sheet.name, left: part.range.left, date1904 };
      const common = { ...place, strings: texts.texts.texts };
      const headerRow = { ...common, headers: [], top: 0, rowCount: 1, columns: header.columns };
      const data: TableData = {
        ...common,
        top: bodyTop(part),
        headers: body.columns.map((_, column) => headerAt(part, headerRow, column)),
        rowCount: bodyRows(part),
        columns: body.columns,
      };
      return { data, part, sheet, body, sheetHasFormulas, lastRow };
    });
  }
}

interface Found {
  readonly part: TablePart;
  readonly body: SheetTarget;
  readonly header: SheetTarget;
}

/** 1-based sheet row of the header. */
export function bodyTop({ range, headerRows }: TablePart): number {
  return range.top + headerRows - 1;
}

export function bodyRows({ range, headerRows, totalsRows }: TablePart): number {
  return Math.max(0, range.bottom - range.top + 1 - headerRows - totalsRows);
}

/** The table's own name for the column, else the header cell. */
function headerAt(part: TablePart, headerRow: TableData, column: number): string {
  const name = part.columns[column]?.name ?? '';
  if (name !== '') return name;
  const cell = part.headerRows === 0 ? null : cellAt(headerRow, 0, column);
  return cell === null || typeof cell === 'object' ? '' : String(cell);
}

/** Fills the targets from one sheet; true where any of its cells has a formula. */
export function scanSheet(
  zip: ZipDirectory,
  path: string,
  targets: readonly SheetTarget[],
  texts: SheetTexts,
  date1904: boolean,
): boolean {
  const feed = new SheetFeed(path, targets, texts, date1904);
  unpack(zip, sheetEntry(zip, path), (chunk) => feed.push(chunk));
  return feed.finish();
}

export function sheetEntry(zip: ZipDirectory, path: string): ZipEntry {
  const entry = entryOf(zip, path);
  if (entry === undefined) throw new WorkbookError('damaged', path);
  return entry;
}

/** Hands a sheet's bytes to the scanner. */
class SheetFeed {
  private readonly scanner: SheetScanner;
  private readonly wide: Uint8Array[] = [];
  private begun = false;
  private formulasBehind = false;

  constructor(path: string, targets: readonly SheetTarget[], texts: SheetTexts, date1904: boolean) {
    this.scanner = new SheetScanner(targets, { part: path, ...texts, date1904 });
  }

  push(chunk: Uint8Array): true {
    // UTF-16, which some programs write, is rare enough to be turned into UTF-8 first.
    const wide = this.wide.length > 0 || (!this.begun && otherEncoding(chunk) !== undefined);
    this.begun = true;
    if (wide) this.wide.push(chunk.slice());
    else this.scanner.push(chunk);
    // The cells' own have been seen by the scanner; looking for them in every piece once more takes long.
    if (this.scanner.isDone) this.formulasBehind ||= containsFormula(chunk);
    return true;
  }

  /** True where a cell so far, or anything behind the cells, has a formula. */
  get hasFormulas(): boolean {
    return this.scanner.hasFormulas || this.formulasBehind;
  }

  get lastRow(): number {
    return this.scanner.lastRow;
  }

  /** True where any cell of the sheet has a formula. */
  finish(): boolean {
    const { scanner, wide } = this;
    if (wide.length > 0) scanner.push(encodedPart(xmlText(concatenated(wide))));
    scanner.finish();
    return scanner.hasFormulas;
  }
}
