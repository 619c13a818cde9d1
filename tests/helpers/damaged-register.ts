import { unzipSync } from 'fflate';
import { makeRegisterWorkbook } from '../../src/documents/register-workbook/register-workbook';
import { cellAt, type CellValue } from '../../src/domain/cells';
import { codeRows } from '../../src/domain/setup-rows';
import { cellsOf } from '../../src/domain/sample';
import { tablesWith, type GivenRows } from './register';
import { zipped } from './xlsx-files';

/** A new register with these rows, before anybody has done anything to it. */
export async function registerBook(rows: GivenRows): Promise<Uint8Array> {
  const tables = tablesWith(rows, { settings: { municipalityNumber: '3427' } });
  const cells: Record<string, CellValue[][]> = {};
  for (const data of tables) {
    cells[data.name] = Array.from({ length: data.rowCount }, (_, row) =>
      data.headers.map((__, column) => cellAt(data, row, column)),
    );
  }
  return makeRegisterWorkbook({
    language: 'nb',
    municipalityName: 'Tynset kommune',
    rows: { ...cells, Codes: cellsOf({ Codes: codeRows('nb') }, 'nb').Codes ?? [] },
    created: new Date(0),
  });
}

/** The workbook after something has been done to the XML of one of its sheets, as another program does it. */
export function damaged(
  bytes: Uint8Array,
  sheet: string,
  damage: (sheet: SheetXml) => void,
): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (name: string): string => new TextDecoder().decode(parts[name]);
  const id = new RegExp(`<sheet [^>]*name="${sheet}"[^>]*r:id="(\\w+)"`).exec(
    text('xl/workbook.xml'),
  )?.[1];
  const relation = text('xl/_rels/workbook.xml.rels')
    .split('<Relationship ')
    .find((one) => one.includes(`Id="${id ?? ''}"`));
  const path = `xl/${/Target="\/?(?:xl\/)?([^"]+)"/.exec(relation ?? '')?.[1] ?? ''}`;
  const edited = new SheetXml(text(path));
  damage(edited);
  return zipped({ ...parts, [path]: edited.xml });
}

/** A sheet's XML, changed by hand. */
export class SheetXml {
  constructor(public xml: string) {}

  /** Puts a value in a cell, in a row of its own where there is none; the style stays. */
  put(address: string, value: string | number | null, style?: number): void {
    const row = /\d+$/.exec(address)?.[0] ?? '1';
    if (!new RegExp(`<row r="${row}"`).test(this.xml)) {
      this.xml = this.xml.replace('</sheetData>', `<row r="${row}"></row></sheetData>`);
    }
    const old = new RegExp(`<c r="${address}"([^>]*?)(?:/>|>.*?</c>)`).exec(this.xml);
    const kept = style ?? /s="(\d+)"/.exec(old?.[1] ?? '')?.[1] ?? 0;
    const open = `<c r="${address}" s="${kept}"`;
    const cell =
      value === null
        ? `${open}/>`
        : typeof value === 'number'
          ? `${open}><v>${value}</v></c>`
          : `${open} t="inlineStr"><is><t>${value}</t></is></c>`;
    this.xml =
      old === null
        ? this.xml.replace(new RegExp(`(<row r="${row}"[^>]*>)(.*?)</row>`), `$1$2${cell}</row>`)
        : this.xml.replace(old[0], cell);
  }

  /** Changes the XML; the damage must take. */
  replace(pattern: RegExp | string, text: string): void {
    const changed = this.xml.replace(pattern, text);
    if (changed === this.xml) throw new Error(`Nothing like ${String(pattern)} in the sheet`);
    this.xml = changed;
  }
}
