import { tableFromRows, type CellValue, type TableData } from '../cells';
import { inLanguage, type Language } from '../language';
import { tableIds, tableOf, type TableId } from '../tables';
import type { SampleRegister } from './sample-rows';

type LooseRow = Readonly<Record<string, unknown>>;

/** Rows of a register as the cells of its sheets, header in row 1 from column A; every table is there. */
export function tablesOfRows(rows: SampleRegister, language: Language): readonly TableData[] {
  return tableIds.map((id) => {
    const { sheet, columns } = tableOf(id);
    const headers = Object.values(columns).map(({ header }) => inLanguage(header, language));
    const place = { name: id, sheet: inLanguage(sheet, language), headers };
    return tableFromRows(place, cellRows(id, rows[id] ?? [], language));
  });
}

/** Cells of rows in the order of the table's columns. */
export function cellRows(
  id: TableId,
  rows: readonly LooseRow[],
  language: Language,
): readonly (readonly CellValue[])[] {
  const described = Object.entries(tableOf(id).columns);
  return rows.map((row) =>
    described.map(([name, column]) => {
      const value = row[name];
      return value === undefined || value === null ? null : column.toCell(value, language);
    }),
  );
}
