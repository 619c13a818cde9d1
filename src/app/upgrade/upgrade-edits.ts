import { cellAt, type CellValue, type TableData } from '../../domain/cells';
import { inLanguage, type Language } from '../../domain/language';
import { plainHeader, tableIdOf } from '../../domain/register';
import { expectedValidation } from '../../domain/shape/expected';
import { tableOf, type TableId } from '../../domain/tables';
import type { UpgradePlan } from '../../domain/upgrade/plan';
import type { Edit } from '../../workbook/workbook';
import { norwegianFormat } from '../../documents/norwegian-format';
import { columnOf } from './growth';
import { setupRows } from './setup-rows-missing';

/** Rows up to which cells of new columns are given their format beforehand. */
const FORMATTED = 2_000;
const SETUP: readonly TableId[] = ['Settings', 'Rates', 'Codes'];

/** What is written into a workbook that has got its new sheets and columns. */
export function contentEdits(
  plan: UpgradePlan,
  tables: readonly TableData[],
  language: Language,
): readonly Edit[] {
  const rows = SETUP.flatMap((id) => {
    const data = tableIn(tables, id);
    return data === undefined ? [] : rowEdits(id, data, plan, language);
  });
  const version = versionEdit(tableIn(tables, 'Settings'), plan);
  return [...rows, ...(version === undefined ? [] : [version])];
}

/** How new columns are dressed once all rows are there, those of the change log too. */
export function dressingEdits(
  plan: UpgradePlan,
  tables: readonly TableData[],
  language: Language,
): readonly Edit[] {
  const whole = plan.tables.map((id) => ({
    table: id,
    id,
    columns: Object.keys(tableOf(id).columns),
  }));
  return [...whole, ...plan.columns].flatMap(({ table, id, columns }) => {
    const data = tableIn(tables, table);
    return data === undefined ? [] : dressEdits(data, id, columns, language);
  });
}

function tableIn(tables: readonly TableData[], id: string): TableData | undefined {
  return tables.find(({ name }) => name.toLowerCase() === id.toLowerCase());
}

function rowEdits(
  id: TableId,
  data: TableData,
  plan: UpgradePlan,
  language: Language,
): readonly Edit[] {
  const rows = setupRows(id, plan, language).map((row) => cellsOf(data, id, row, language));
  if (rows.length === 0) return [];
  if (!plan.tables.includes(id)) return [{ kind: 'append', table: data.name, rows }];
  return rows.flatMap((cells, row) =>
    cells.flatMap((value, column): readonly Edit[] =>
      value === null ? [] : [{ kind: 'set', table: data.name, row, column, value }],
    ),
  );
}

/** A row in the order that the sheet's own columns have; the user's own columns stay empty. */
function cellsOf(
  data: TableData,
  id: TableId,
  row: Readonly<Record<string, unknown>>,
  language: Language,
): readonly CellValue[] {
  const columns = Object.entries(tableOf(id).columns);
  return data.headers.map((header) => {
    const found = columns.find(([, column]) => isHeader(column.header, header));
    const value = found === undefined ? null : row[found[0]];
    return found === undefined || value === null || value === undefined
      ? null
      : found[1].toCell(value, language);
  });
}

function isHeader(words: readonly string[], header: string): boolean {
  return words.some((word) => plainHeader(word) === plainHeader(header));
}

/** Drop-downs, help and number formats of new columns. */
function dressEdits(
  data: TableData,
  id: TableId,
  columns: readonly string[],
  language: Language,
): readonly Edit[] {
  const { name: table, rowCount } = data;
  if (rowCount === 0) return [];
  return columns.flatMap((name): readonly Edit[] => {
    const described = columnOf(id, name);
    const column = data.headers.findIndex((header) => isHeader(described.header, header));
    if (column < 0) return [];
    const rule = expectedValidation(described, language);
    const format = norwegianFormat(described.format);
    return [
      ...(rule === null ? [] : [{ kind: 'validate', table, column, rule } as const]),
      ...(rowCount > FORMATTED
        ? []
        : [{ kind: 'format', table, column, from: 0, to: rowCount - 1, format } as const]),
    ];
  });
}

/** The version is told where the register has told an older one. */
function versionEdit(settings: TableData | undefined, plan: UpgradePlan): Edit | undefined {
  if (settings === undefined || plan.from === plan.to) return undefined;
  if (plan.settings.includes('schemaVersion')) return undefined;
  const { columns } = tableOf('Settings');
  const find = (name: string): number =>
    settings.headers.findIndex((header) => isHeader(columns[name]?.header ?? [], header));
  const [key, column] = [find('setting'), find('value')];
  if (key < 0 || column < 0) return undefined;
  for (let row = 0; row < settings.rowCount; row += 1) {
    if (cellAt(settings, row, key) !== 'schemaVersion') continue;
    return { kind: 'set', table: settings.name, row, column, value: String(plan.to) };
  }
  return undefined;
}

/** The sheet's name in the register's language, for tables that are not there. */
export function sheetName(id: TableId, language: Language): string {
  return inLanguage(tableOf(id).sheet, language);
}

/** The name of the sheet that a table stands on. */
export function sheetOf(table: string, tables: readonly TableData[], language: Language): string {
  const found = tables.find(({ name }) => name === table);
  const id = tableIdOf(table);
  return found?.sheet ?? (id === undefined ? table : sheetName(id, language));
}
