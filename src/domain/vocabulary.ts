import type { Column } from './columns';
import { trimmed } from './columns/text';
import type { DecodedTable } from './decode';
import { languages, inLanguage } from './language';
import { good } from './parsed';
import { codeLists, type NamedCodes } from './setup-rows';
import type { Table, TableId } from './tables';
import type { Code } from './tables/setup';

/** Words of the codes sheet that the program does not know by itself, by code list: word in small letters → code. */
export type Vocabulary = ReadonlyMap<string, ReadonlyMap<string, string>>;

const NONE: Vocabulary = new Map();

/** The municipality's own words for codes: labels changed on the codes sheet, and more rows for the same code. */
export function vocabularyOf(codes: DecodedTable<Code>): Vocabulary {
  const own = new Map<string, Map<string, string>>();
  const lists = new Map(codeLists().map((list) => [list.name, list]));
  for (const { list: name, code, label } of codes.rows) {
    const list = lists.get(name);
    if (list === undefined || label === null || !isOwnWord(list, code, label)) continue;
    const words = own.get(name) ?? new Map<string, string>();
    own.set(name, words.set(label.toLocaleLowerCase('nb'), code));
  }
  return own.size === 0 ? NONE : own;
}

function isOwnWord({ codes }: NamedCodes, code: string, label: string): boolean {
  const words = codes[code];
  return words !== undefined && !languages.some((one) => inLanguage(words, one) === label);
}

let last: { readonly content: string; readonly tables: Map<TableId, Table> } | undefined;

/** The table whose columns understand these words too; the very table where there are none, and the same one again. */
export function withWords(id: TableId, table: Table, vocabulary: Vocabulary): Table {
  if (vocabulary.size === 0) return table;
  const content = JSON.stringify([...vocabulary].map(([list, words]) => [list, ...words]));
  if (last?.content !== content) last = { content, tables: new Map() };
  const known = last.tables.get(id);
  if (known !== undefined) return known;
  const made = understanding(id, table, vocabulary);
  last.tables.set(id, made);
  return made;
}

function understanding(id: TableId, table: Table, vocabulary: Vocabulary): Table {
  const used = codeLists().flatMap(({ name, usedIn }) => {
    const words = vocabulary.get(name);
    const columns = usedIn.filter((use) => use.table === id).map(({ column }) => column);
    return words === undefined ? [] : columns.map((column) => [column, words] as const);
  });
  if (used.length === 0) return table;
  const columns = { ...table.columns };
  for (const [name, words] of used) {
    const column = columns[name];
    if (column !== undefined) columns[name] = alsoReading(column, words);
  }
  return { ...table, columns };
}

function alsoReading(column: Column<unknown>, words: ReadonlyMap<string, string>): Column<unknown> {
  return {
    ...column,
    parse: (cell, context) => {
      const code =
        typeof cell === 'string' ? words.get(trimmed(cell).toLocaleLowerCase('nb')) : undefined;
      if (code === undefined) return column.parse(cell, context);
      return good(column.kind === 'yesNo' ? code === 'yes' : code);
    },
  };
}
