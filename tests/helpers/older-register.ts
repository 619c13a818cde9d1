import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { columnLetters } from '../../src/domain/cells';
import { inLanguage, languages } from '../../src/domain/language';
import { tableOf, type TableId } from '../../src/domain/tables';

type Parts = Map<string, string>;

/** Every part of a file as text. */
export function partTexts(bytes: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

function zipped(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries([...parts].map(([name, text]) => [name, strToU8(text)])));
}

/** The file with its worksheets and tables rewritten as text. */
export function withParts(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = partTexts(bytes);
  for (const [name, text] of parts) if (name.startsWith('xl/')) parts.set(name, change(text));
  return zipped(parts);
}

/** The file as it would be if these tables' sheets had never been. */
export function withoutSheets(bytes: Uint8Array, ids: readonly TableId[]): Uint8Array {
  const parts = partTexts(bytes);
  let workbook = parts.get('xl/workbook.xml') ?? '';
  for (const id of ids) {
    for (const name of new Set(languages.map((one) => inLanguage(tableOf(id).sheet, one)))) {
      workbook = workbook.replace(new RegExp(`<sheet [^>]*name="${name}"[^>]*/>`), '');
      workbook = workbook.replace(
        new RegExp(`<definedName [^>]*>[^<]*'?${name}'?![^<]*</definedName>`, 'g'),
        '',
      );
    }
  }
  parts.set('xl/workbook.xml', workbook);
  return zipped(parts);
}

/** The file with the last columns of a table cut off; `beside` is then written where the first of them stood. */
export function withoutColumns(
  bytes: Uint8Array,
  id: TableId,
  count: number,
  beside?: string,
): Uint8Array {
  const parts = partTexts(bytes);
  const [path = '', table = ''] =
    [...parts].find(([, text]) => text.includes(`displayName="${id}"`)) ?? [];
  const old = Object.keys(tableOf(id).columns).length;
  const [from, to] = [columnLetters(old), columnLetters(old - count)];
  const columns = [...table.matchAll(/<tableColumn [^>]*?(?:\/>|>.*?<\/tableColumn>)/gs)];
  const dropped = columns.slice(-count).reduce((xml, [one]) => xml.replace(one, ''), table);
  const narrowed = dropped
    .replace(new RegExp(`(ref="A1:)${from}(\\d+")`, 'g'), `$1${to}$2`)
    .replace(/(<tableColumns count=")\d+/, `$1${String(old - count)}`);
  parts.set(path, narrowed);
  const sheet = sheetOf(parts, path);
  parts.set(sheet, cut(parts.get(sheet) ?? '', old, count, beside));
  return zipped(parts);
}

function sheetOf(parts: Parts, table: string): string {
  const name = table.slice(table.lastIndexOf('/') + 1);
  const [rels = ''] =
    [...parts].find(([path, text]) => path.includes('_rels/sheet') && text.includes(`/${name}"`)) ??
    [];
  return rels.replace('_rels/', '').replace('.rels', '');
}

function cut(xml: string, old: number, count: number, beside: string | undefined): string {
  let text = xml;
  for (let column = old - count + 1; column <= old; column += 1) {
    const cell = new RegExp(`<c r="${columnLetters(column)}\\d+"[^>]*?(?:/>|>.*?</c>)`, 'gs');
    text = text.replace(cell, '');
  }
  if (beside === undefined) return text;
  const address = `${columnLetters(old - count + 1)}2`;
  return text.replace(
    /(<row r="2"[^>]*>.*?)<\/row>/s,
    `$1<c r="${address}" t="inlineStr"><is><t>${beside}</t></is></c></row>`,
  );
}
