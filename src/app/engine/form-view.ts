import { cellAt, type CellValue, type TableData } from '../../domain/cells';
import type { Day } from '../../domain/days';
import { describedRows, type Described } from '../../domain/form/describe';
import { nameKey, type FormField, type FormView } from '../../domain/form/field';
import { formFields } from '../../domain/form/fields';
import { nextId } from '../../domain/form/next-id';
import { searchRows } from '../../domain/form/search-rows';
import type { Language } from '../../domain/language';
import { meaningsOf } from '../../domain/meanings';
import { plainHeader, tableIdOf, type Register } from '../../domain/register';
import { shownText } from '../../domain/shown-text';
import { tableIds, type TableId } from '../../domain/tables';

export interface RowAsk {
  /** Language of the reader; the workbook keeps its own. */
  readonly reader: Language;
  readonly on: Day;
  /** Excel name of the table, or the register's. */
  readonly table: string;
  /** Body row from 0, or the row's key; null for a new row. */
  readonly row: number | string | null;
}

/** A row as its form shows it; null where the workbook has no such row. */
export function formViewOf(register: Register, ask: RowAsk): FormView | null {
  const id = tableIdOf(ask.table);
  const data = id === undefined ? undefined : tableFor(register, id, ask);
  if (id === undefined || data === undefined) return null;
  const row = typeof ask.row === 'string' ? rowOfKey(data, ask.row) : ask.row;
  if (row !== null && !(row >= 0 && row < data.rowCount)) return null;
  const { reader, on } = ask;
  const fields = formFields({ register, id, data, reader, on });
  const meanings = meaningsOf(data);
  const keyAt = meanings.findIndex((meaning) => meaning?.kind === 'key');
  const cells = data.headers.map((_, at): CellValue => {
    if (row !== null) return cellAt(data, row, at);
    return at === keyAt ? nextId(register, id) || null : null;
  });
  const context = { language: register.language, date1904: data.date1904 };
  const texts = cells.map((cell, at) => shownText(meanings[at], cell, context));
  return {
    id,
    table: data.name,
    sheet: data.sheet,
    row,
    key: texts[keyAt] ?? '',
    fields,
    cells,
    texts,
    names: namesOf({ ...register, language: reader }, fields, texts, on),
    language: register.language,
    date1904: data.date1904,
  };
}

/** The Excel table with the asked row; of a table split by year the one that holds the key, else the newest. */
function tableFor(register: Register, id: TableId, { table, row }: RowAsk): TableData | undefined {
  const all = register.tables[id].parts.map(({ data }) => data);
  const named = all.find(({ name }) => name.toLowerCase() === table.toLowerCase());
  if (typeof row !== 'string') return named ?? all.at(-1);
  return all.find((data) => rowOfKey(data, row) >= 0) ?? named ?? all.at(-1);
}

/** −1 where no row has the key. */
function rowOfKey(data: TableData, key: string): number {
  const column = meaningsOf(data).findIndex((meaning) => meaning?.kind === 'key');
  const wanted = plainHeader(key);
  for (let row = 0; row < data.rowCount; row += 1) {
    const cell = cellAt(data, row, column);
    if (typeof cell === 'string' && plainHeader(cell) === wanted) return row;
  }
  return -1;
}

function namesOf(
  register: Register,
  fields: readonly FormField[],
  texts: readonly string[],
  on: Day,
): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const { references, at } of fields) {
    const id = texts[at] ?? '';
    if (references === null || id === '') continue;
    const row = describedRows(register, references, on).find((one) => one.id === id);
    if (row !== undefined) found[nameKey(references, id)] = row.name;
  }
  return found;
}

export interface RowSearch {
  readonly language: Language;
  readonly on: Day;
  readonly table: TableId;
  readonly query: string;
}

/** Rows that a reference may point to, by what people call them. */
export function foundRows(register: Register, ask: RowSearch): readonly Described[] {
  return searchRows(describedRows(register, ask.table, ask.on), ask.query);
}

/** The register's tables that stand in the workbook, with the name of their sheet. */
export function sheetsOf(register: Register): readonly { table: TableId; sheet: string }[] {
  return tableIds.flatMap((table) => {
    const sheet = register.tables[table].parts.at(-1)?.data.sheet;
    return sheet === undefined ? [] : [{ table, sheet }];
  });
}
