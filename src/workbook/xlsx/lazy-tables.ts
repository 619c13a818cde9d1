import type { TableData } from '../../domain/cells';
import { refuseOtherFiles } from './file-kind';
import { readPackage, type SheetPart } from './package';
import {
  bodyRows,
  bodyTop,
  readSheetTables,
  readTexts,
  refuseHuge,
  sheetEntry,
  SheetReading,
  sheetsWithTables,
  type ReadTable,
  type SheetTexts,
} from './read-tables';
import type { TablePart } from './table-part';
import { readDirectory, type ZipDirectory } from './zip-directory';
import { unpackNatively } from './zip-part';

/** The tables of a file that is only looked at; a file that is to be changed is opened by `openXlsx`. */
export interface LazyXlsx {
  /** Each table's cells are read when they are first looked at; that throws where its sheet is damaged. */
  readonly tables: readonly TableData[];
  /** Reads these tables now, faster than a look does. */
  readAhead(isWanted: (table: string) => boolean): Promise<void>;
}

/** Opens an .xlsx file without reading its sheets; throws as `openXlsx` does where it is something else. */
export function openLazily(bytes: Uint8Array): LazyXlsx {
  refuseOtherFiles(bytes);
  const zip = readDirectory(bytes);
  const parts = readPackage(zip);
  const sheets = sheetsWithTables(parts);
  refuseHuge(parts);
  const texts = readTexts(zip, parts);
  const lazy = sheets.map((sheet) => new LazySheet(zip, sheet, texts, parts.date1904));
  return {
    tables: lazy.flatMap((sheet) => sheet.tables()),
    readAhead: async (isWanted) => {
      for (const sheet of lazy) if (sheet.names().some(isWanted)) await sheet.readAhead();
    },
  };
}

class LazySheet {
  private read: readonly ReadTable[] | undefined;

  constructor(
    private readonly zip: ZipDirectory,
    private readonly sheet: SheetPart,
    private readonly texts: SheetTexts,
    private readonly date1904: boolean,
  ) {}

  names(): readonly string[] {
    return this.sheet.tables.map(({ name }) => name);
  }

  tables(): readonly TableData[] {
    return this.sheet.tables.map((part, at) => this.table(part, () => this.now()[at]?.data));
  }

  /** What the host cannot unpack is left for the first look, which tells what is wrong. */
  async readAhead(): Promise<void> {
    if (this.read !== undefined) return;
    const { zip, sheet, texts, date1904 } = this;
    const reading = new SheetReading(sheet, texts, date1904);
    try {
      await unpackNatively(zip, sheetEntry(zip, sheet.path), (chunk) => reading.push(chunk));
      this.read = reading.finish();
    } catch {
      return;
    }
  }

  private now(): readonly ReadTable[] {
    return (this.read ??= readSheetTables(this.zip, this.sheet, this.texts, this.date1904));
  }

  private table(part: TablePart, data: () => TableData | undefined): TableData {
    const { texts, sheet, date1904 } = this;
    const names = part.columns.map(({ name }) => name);
    const width = part.range.right - part.range.left + 1;
    const known = names.length === width && names.every((name) => name !== '');
    return {
      name: part.name,
      sheet: sheet.name,
      left: part.range.left,
      top: bodyTop(part),
      rowCount: bodyRows(part),
      strings: texts.texts.texts,
      date1904,
      get headers() {
        return known ? names : (data()?.headers ?? []);
      },
      get columns() {
        return data()?.columns ?? [];
      },
    };
  }
}
