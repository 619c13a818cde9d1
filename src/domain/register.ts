import { columnLetters, type TableData } from './cells';
import { samePlace } from './decoding/changed-rows';
import { keptArray } from './decoding/row-kinds';
import { decodeTable, type DecodedTable, type StructureProblem, type TablePart } from './decode';
import { inherit } from './derived/memory';
import { isLanguage, languages, type Language, type Words } from './language';
import { vocabularyOf, withWords } from './vocabulary';
import { tableIds, tableOf, type RowIn, type Table, type TableId } from './tables';

/** The whole register, read: every table decoded, and what is wrong with the workbook's shape. */
export interface Register {
  readonly language: Language;
  readonly tables: { readonly [T in TableId]: DecodedTable<RowIn<T>> };
  readonly structure: readonly StructureProblem[];
}

/** True where at least one table of the workbook is one of the register's. */
export function looksLikeRegister(data: readonly TableData[]): boolean {
  return data.some(({ name }) => tableIds.some((id) => belongsTo(name, id)));
}

/**
 * Reads the Excel tables of a workbook as a register. Columns are found by header in any language and order. Of what
 * stands as it stood in `previous` nothing is read or computed again.
 */
export function readRegister(data: readonly TableData[], previous?: Register): Register {
  const read = <T extends TableId>(id: T, table: Table): Register['tables'][T] => {
    const before = previous?.tables[id] as DecodedTable<unknown> | undefined;
    const parts = partsOf(id, data, before?.parts ?? []);
    const same = before?.table === table ? before : undefined;
    return (unchanged(same, parts) ?? decodeTable(table, parts, same)) as Register['tables'][T];
  };
  const codes = read('Codes', tableOf('Codes'));
  const words = vocabularyOf(codes);
  const tables = Object.fromEntries(
    tableIds.map((id) => [
      id,
      id === 'Codes' ? codes : read(id, withWords(id, tableOf(id), words)),
    ]),
  ) as unknown as Register['tables'];
  const structure = keptArray(previous?.structure, structureOf(tables));
  const register = { language: languageOf(tables, data), tables, structure };
  if (previous !== undefined) inherit(register, previous);
  return register;
}

function structureOf(tables: Register['tables']): readonly StructureProblem[] {
  return tableIds.flatMap((id) => {
    const { parts } = tables[id];
    return parts.length === 0 ? [missing[id]] : parts.flatMap((part) => part.structure);
  });
}

const missing = Object.fromEntries(
  tableIds.map((id) => [id, { code: 'missing-table', table: id, sheet: '', cell: '' }]),
) as Readonly<Record<TableId, StructureProblem>>;

function unchanged(
  before: DecodedTable<unknown> | undefined,
  parts: readonly TablePart[],
): DecodedTable<unknown> | undefined {
  const same =
    before?.parts.length === parts.length &&
    parts.every(({ data }, at) => before.parts[at]?.data === data);
  return same ? before : undefined;
}

/** The register table that an Excel table's name stands for: `Charges_2026` is part of `Charges`. */
export function tableIdOf(name: string): TableId | undefined {
  return tableIds.find((id) => belongsTo(name, id));
}

function belongsTo(name: string, id: TableId): boolean {
  if (name.toLowerCase() === id.toLowerCase()) return true;
  const { perYear } = tableOf(id);
  return perYear === true && new RegExp(`^${id}_\\d{4}$`, 'i').test(name);
}

function partsOf(
  id: TableId,
  data: readonly TableData[],
  before: readonly TablePart[],
): readonly TablePart[] {
  const own = data
    .filter(({ name }) => belongsTo(name, id))
    .sort((left, right) => (left.name < right.name ? -1 : 1));
  let offset = 0;
  return own.map((part) => {
    const known = before.find((one) => samePlace(one.data, part));
    const { columnIndex, structure } = known ?? columnsOf(tableOf(id), part);
    const found = { data: part, offset, columnIndex, structure };
    offset += part.rowCount;
    return found;
  });
}

function columnsOf(table: Table, data: TableData): Pick<TablePart, 'columnIndex' | 'structure'> {
  const columnIndex = new Map<string, number>();
  const structure: StructureProblem[] = [];
  const headers = data.headers.map(plainHeader);
  for (const [name, column] of Object.entries(table.columns)) {
    const words = new Set(column.header.map(plainHeader));
    const at = headers.flatMap((header, position) => (words.has(header) ? [position] : []));
    const [first, second] = at;
    const report = (code: StructureProblem['code'], position: number): void => {
      const cell = `${columnLetters(data.left + position)}${data.top}`;
      structure.push({ code, table: data.name, sheet: data.sheet, cell, column: name });
    };
    if (first === undefined) report(name === table.key ? 'missing-key' : 'missing-column', 0);
    else if (second !== undefined) report('doubled-column', second);
    // Of two key columns neither can be trusted; of two other columns the first is the register's.
    if (first !== undefined && (second === undefined || name !== table.key)) {
      columnIndex.set(name, first);
    }
  }
  return { columnIndex, structure };
}

/** Headers are compared without case, outer or doubled white space. */
export function plainHeader(header: string): string {
  return header
    .replace(/[\s\u00A0\u202F]+/g, ' ')
    .trim()
    .toLocaleLowerCase('nb');
}

/** The language setting, else the language whose headers the workbook uses most. */
function languageOf(tables: Register['tables'], data: readonly TableData[]): Language {
  const setting = tables.Settings.byKey('language')?.value;
  if (isLanguage(setting)) return setting;
  const headers = data.flatMap((part) => {
    const id = tableIdOf(part.name);
    return id === undefined ? [] : matches(tableOf(id), part);
  });
  const counts = languages.map((_, at) => headers.filter((words) => words.at(at)).length);
  return languages[counts.indexOf(Math.max(...counts))] ?? 'nb';
}

function matches(table: Table, data: TableData): readonly (readonly boolean[])[] {
  const used = new Set(data.headers.map(plainHeader));
  return Object.values(table.columns).map(({ header }: { header: Words }) =>
    header.map((word) => used.has(plainHeader(word))),
  );
}
