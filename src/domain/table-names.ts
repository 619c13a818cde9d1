import type { Meaning } from './cell-text';
import { inLanguage, languages, type Language } from './language';
import { tableIds, tableOf, type TableId } from './tables';

let known: ReadonlyMap<string, TableId> | undefined;

/** A table by its Excel name or by its sheet's name in any language. */
export function tableNamed(name: string): TableId | undefined {
  known ??= new Map(
    // Of several with one name the first.
    [...tableIds].reverse().flatMap((id) => namesOf(id).map((one) => [plain(one), id])),
  );
  // A table split by year has the year in its name.
  return known.get(plain(name).replace(/_\d{4}$/, ''));
}

function namesOf(id: TableId): readonly string[] {
  return [id, ...languages.map((language) => inLanguage(tableOf(id).sheet, language))];
}

function plain(name: string): string {
  return name.toLocaleLowerCase('nb');
}

/** English headers of the columns that say which table a row is about. */
const HEADERS = new Set(['Table', 'Source table']);

/** Whether a column holds the names of tables. */
export function namesTables(meaning: Meaning): boolean {
  return meaning?.kind === 'text' && HEADERS.has(inLanguage(meaning.header, 'en'));
}

/** A table as people know it: by the name of its sheet; what is no table's name stays as it is. */
export function sheetOfTable(name: string, language: Language): string {
  const id = name === '' ? undefined : tableNamed(name);
  return id === undefined ? name : inLanguage(tableOf(id).sheet, language);
}
