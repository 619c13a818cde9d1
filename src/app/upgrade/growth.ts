import { footerOf } from '../../documents/register-workbook/footer';
import { groupColours } from '../../documents/register-workbook/group-colours';
import type { TableData } from '../../domain/cells';
import type { Column } from '../../domain/columns';
import { inLanguage, type Language } from '../../domain/language';
import { tableIdOf } from '../../domain/register';
import { tableOf, type TableId } from '../../domain/tables';
import type { UpgradePlan } from '../../domain/upgrade/plan';
import { textIn } from '../../text';
import type { Growth } from '../../workbook/xlsx';
import { dictionaryPage } from './dictionary-page';
import { setupRows } from './setup-rows-missing';

/** The sheets and columns of a plan as a file needs to know them. */
export function growthOf(
  plan: UpgradePlan,
  tables: readonly TableData[],
  language: Language,
): Growth {
  return {
    pages: [dictionaryPage(tables, language)],
    sheets: plan.tables.map((id) => newSheet(id, plan, tables, language)),
    columns: plan.columns.map(({ table, id, columns }) => ({
      table,
      headers: columns.map((name) => headerOf(columnOf(id, name), language)),
      widths: columns.map((name) => widthOf(columnOf(id, name), language)),
    })),
  };
}

function newSheet(
  id: TableId,
  plan: UpgradePlan,
  tables: readonly TableData[],
  language: Language,
): NonNullable<Growth['sheets']>[number] {
  const { sheet, columns, group, hidden } = tableOf(id);
  const all = Object.values(columns);
  return {
    sheet: inLanguage(sheet, language),
    table: id,
    headers: all.map((column) => headerOf(column, language)),
    widths: all.map((column) => widthOf(column, language)),
    rows: Math.max(1, setupRows(id, plan, language).length),
    tabColour: groupColours[group],
    hidden: hidden === true,
    like: relativeOf(id, tables),
    footer: footerOf(textIn(language)),
  };
}

/** A register table of the workbook, of the same group where there is one, whose header the new one looks like. */
function relativeOf(id: TableId, tables: readonly TableData[]): string | undefined {
  const { group } = tableOf(id);
  const known = tables.filter(({ name }) => tableIdOf(name) !== undefined);
  const same = known.find(({ name }) => tableOf(tableIdOf(name) ?? id).group === group);
  return (same ?? known[0])?.name;
}

export function columnOf(id: TableId, name: string): Column<unknown> {
  const column = tableOf(id).columns[name];
  if (column === undefined) throw new Error(`${id} has no column ${name}`);
  return column;
}

function headerOf({ header }: Column<unknown>, language: Language): string {
  return inLanguage(header, language);
}

function widthOf(column: Column<unknown>, language: Language): number {
  return Math.max(column.width + 3, headerOf(column, language).length + 5);
}
