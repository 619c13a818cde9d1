import { tableFromRows, type CellValue, type TableData } from '../../src/domain/cells';
import type { Column } from '../../src/domain/columns';
import { day, type Day } from '../../src/domain/days';
import { inLanguage, type Language } from '../../src/domain/language';
import { readRegister, type Register } from '../../src/domain/register';
import type { SettingId } from '../../src/domain/settings';
import { tableIds, tableOf, type RowIn, type TableId } from '../../src/domain/tables';
import { validRow } from './valid-rows';

/** A cell exactly as it stands in the sheet, for what no typed value can say: `cell('31.02.2026')`. */
export interface Cell {
  readonly cell: CellValue;
}

export function cell(value: CellValue): Cell {
  return { cell: value };
}

/** A row by its columns; days may be written `2026-01-31`, months `2026-01`; null empties a cell. */
export type GivenRow<T extends TableId> = {
  readonly [C in keyof RowIn<T>]?: Written<NonNullable<RowIn<T>[C]>> | Cell | null;
};
type Written<V> = V extends number ? V | string : V;

export type GivenRows = { readonly [T in TableId]?: readonly GivenRow<T>[] };

export interface RegisterOptions {
  /** Language of headers, codes and the setting. */
  readonly language?: Language;
  readonly settings?: Partial<Record<SettingId, string>>;
}

/**
 * A register whose rows are valid where the test says nothing: required cells are filled, keys are numbered, and rows
 * that others refer to are added. Empty tables are there too.
 */
export function registerWith(given: GivenRows = {}, options: RegisterOptions = {}): Register {
  return readRegister(tablesWith(given, options));
}

/** The same as cells, for hosts and files. */
export function tablesWith(given: GivenRows = {}, options: RegisterOptions = {}): TableData[] {
  const language = options.language ?? 'nb';
  const rows = completed(given);
  const settings = Object.entries({ language, ...options.settings });
  rows.set('Settings', [
    ...(rows.get('Settings') ?? []),
    ...settings.map(([setting, value]) => ({ setting, value })),
  ]);
  return tableIds.map((id) => tableData(id, rows.get(id) ?? [], language));
}

type LooseRow = Readonly<Record<string, unknown>>;

/** Given rows over valid ones, and a valid row for every reference that nothing answers. */
function completed(given: GivenRows): Map<TableId, LooseRow[]> {
  const all = new Map<TableId, LooseRow[]>();
  for (const id of tableIds) {
    const rows: readonly LooseRow[] = given[id] ?? [];
    all.set(
      id,
      rows.map((row, index) => ({ ...validRow(id, keyOf(id, row, index)), ...row })),
    );
  }
  for (let grown = true; grown;) grown = tableIds.some((id) => addReferred(all, id));
  return all;
}

function keyOf(id: TableId, row: LooseRow, index: number): string {
  const { key, columns } = tableOf(id);
  const own = row[key];
  return typeof own === 'string'
    ? own
    : `${columns[key]?.prefix ?? ''}-${String(index + 1).padStart(4, '0')}`;
}

function addReferred(all: Map<TableId, LooseRow[]>, id: TableId): boolean {
  let added = false;
  for (const [name, column] of Object.entries(tableOf(id).columns)) {
    const target = column.references as TableId | undefined;
    if (target === undefined) continue;
    const rows = all.get(target) ?? [];
    const known = new Set(rows.map((row) => row[tableOf(target).key]));
    for (const row of all.get(id) ?? []) {
      const wanted = row[name];
      if (typeof wanted !== 'string' || known.has(wanted)) continue;
      known.add(wanted);
      rows.push(validRow(target, wanted));
      added = true;
    }
    all.set(target, rows);
  }
  return added;
}

function tableData(id: TableId, rows: readonly LooseRow[], language: Language): TableData {
  const { sheet, columns } = tableOf(id);
  const described = Object.entries(columns);
  return tableFromRows(
    {
      name: id,
      sheet: inLanguage(sheet, language),
      headers: described.map(([, { header }]) => inLanguage(header, language)),
    },
    rows.map((row) => described.map(([name, column]) => cellOf(column, row[name], language))),
  );
}

function cellOf(column: Column<unknown>, value: unknown, language: Language): CellValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'object' && 'cell' in value) return (value as Cell).cell;
  if (column.kind === 'day' && typeof value === 'string') {
    return column.toCell(day(value) satisfies Day, language);
  }
  if (column.kind === 'month' && typeof value === 'string') return value;
  return column.toCell(value, language);
}
